import { OFFERS, readAddress } from '../../address/index.ts';
import { payoutPlanEn } from '../../i18n/payout-plan.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { PayoutPlan, type PayoutPlanProps } from '../../islands/payout/payout-plan.tsx';

/** The plan of the page's worked example. */
const EXAMPLE = { ...readAddress(OFFERS, '').scenario, aThreshold: 80, aStart: 50, aAccelerator: 1.5, aCap: 130 };
const NO_JOBS = { bands: { 'key-account-manager': {} } };

/** The payout curve in English. It computes no pay, so it brings no pay data. */
export const PayoutPlanEn = (props: Pick<PayoutPlanProps, 'offersAddress'>) => (
  <PayoutPlan {...props} start={EXAMPLE} jobs={NO_JOBS} words={payoutPlanEn} problemWords={problemsEn} locale="en" />
);
