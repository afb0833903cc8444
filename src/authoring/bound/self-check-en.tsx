import { selfCheckEn } from '../../i18n/self-check.ts';
import { shareEn } from '../../i18n/share.ts';
import { SelfCheck, type SelfCheckProps } from '../../islands/self-check/self-check.tsx';

/** The self-check in English. */
export const SelfCheckEn = (props: Pick<SelfCheckProps, 'check'>) => (
  <SelfCheck {...props} words={selfCheckEn} shareWords={shareEn} />
);
