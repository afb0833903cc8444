import { selfCheckWords } from '../../i18n/self-check.ts';
import { shareWords } from '../../i18n/share.ts';
import { SelfCheck, type SelfCheckProps } from '../../islands/self-check/self-check.tsx';

/** The self-check in English. */
export const SelfCheckEn = (props: Pick<SelfCheckProps, 'check'>) => (
  <SelfCheck {...props} words={selfCheckWords.en} shareWords={shareWords.en} />
);
