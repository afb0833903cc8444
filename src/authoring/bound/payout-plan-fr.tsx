import { OFFERS, readAddress } from '../../address/index.ts';
import { payoutPlanFr } from '../../i18n/payout-plan-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { PayoutPlan, type PayoutPlanProps } from '../../islands/payout/payout-plan.tsx';

/** The plan of the page's worked example. */
const EXAMPLE = { ...readAddress(OFFERS, '').scenario, aThreshold: 80, aStart: 50, aAccelerator: 1.5, aCap: 130 };
const NO_JOBS = { bands: { 'key-account-manager': {} } };

/** The payout curve in French. It computes no pay, so it brings no pay data. */
export const PayoutPlanFr = (props: Pick<PayoutPlanProps, 'offersAddress'>) => (
  <PayoutPlan {...props} start={EXAMPLE} jobs={NO_JOBS} words={payoutPlanFr} problemWords={problemsFr} locale="fr" />
);
