import { payoutPlanEn } from '../../i18n/payout-plan.ts';
import { problemsEn } from '../../i18n/problems.ts';
import { payoutPlanIn } from './payout-plan.tsx';

/** The payout curve in English, with its words. */
export const PayoutPlanEn = payoutPlanIn({ words: payoutPlanEn, problemWords: problemsEn, locale: 'en' });
