import { payoutPlanFr } from '../../i18n/payout-plan-fr.ts';
import { problemsFr } from '../../i18n/problems-fr.ts';
import { payoutPlanIn } from './payout-plan.tsx';

/** The payout curve in French, with its words. */
export const PayoutPlanFr = payoutPlanIn({ words: payoutPlanFr, problemWords: problemsFr, locale: 'fr' });
