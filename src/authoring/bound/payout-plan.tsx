import { OFFERS, readAddress } from '../../address/index.ts';
import { PayoutPlan, type PayoutPlanProps } from '../../islands/payout/payout-plan.tsx';

type Language = 'words' | 'problemWords' | 'locale';

/** The plan of the page's worked example. */
const EXAMPLE = { ...readAddress(OFFERS, '').scenario, aThreshold: 80, aStart: 50, aAccelerator: 1.5, aCap: 130 };
const NO_JOBS = { bands: { 'key-account-manager': {} } };

/** The payout curve in a language. It computes no pay, so it brings no pay data. */
export const payoutPlanIn =
  (language: Pick<PayoutPlanProps, Language>) => (props: Pick<PayoutPlanProps, 'offersAddress'>) => (
    <PayoutPlan {...props} {...language} start={EXAMPLE} jobs={NO_JOBS} />
  );
