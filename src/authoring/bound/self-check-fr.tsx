import { selfCheckFr } from '../../i18n/self-check-fr.ts';
import { shareFr } from '../../i18n/share-fr.ts';
import { SelfCheck, type SelfCheckProps } from '../../islands/self-check/self-check.tsx';

/** The self-check in French. */
export const SelfCheckFr = (props: Pick<SelfCheckProps, 'check'>) => (
  <SelfCheck {...props} words={selfCheckFr} shareWords={shareFr} />
);
