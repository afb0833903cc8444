import type { FieldWords } from './fields.ts';

/** The terms of a plan that one can change beside its curve. */
export type PlanTerm = 'aThreshold' | 'aStart' | 'aAccelerator' | 'aCap';

/** The words of the payout curve on the page about variable pay; `{name}` marks a value that is filled in. */
export interface PayoutPlanWords {
  readonly title: string;
  readonly axis: string;
  readonly labels: Readonly<Record<PlanTerm | 'attainment', string>>;
  readonly hints: Readonly<Record<PlanTerm, string>>;
  readonly slider: string;
  readonly spoken: string;
  readonly says: string;
  readonly table: string;
  readonly columns: { readonly attainment: string; readonly payout: string };
  readonly compare: string;
  readonly fields: Readonly<Record<PlanTerm | 'attainment', FieldWords>>;
}

export const payoutPlanEn: PayoutPlanWords = {
  title: 'Share of the target variable that the plan pays, from 0 to 200 percent of the objectives',
  axis: 'Objectives met',
  labels: {
    aThreshold: 'Threshold',
    aStart: 'Paid at the threshold',
    aAccelerator: 'Accelerator',
    aCap: 'Cap',
    attainment: 'Objectives met',
  },
  hints: {
    aThreshold: 'Percent of the objectives; empty for none',
    aStart: 'Percent of the variable; empty for the threshold itself',
    aAccelerator: 'Points paid for each point above 100; empty for 1',
    aCap: 'Percent of the variable; empty for none',
  },
  slider: 'Objectives met',
  spoken: '{attainment} of the objectives pays {payout} of the variable',
  says: 'At {attainment} of the objectives this plan pays {payout} of the variable.',
  table: 'The curve as a table',
  columns: { attainment: 'Objectives met', payout: 'Variable paid' },
  compare: 'Put it beside another offer',
  fields: {
    aThreshold: { name: 'Threshold', takes: '0 to 100 percent', example: '80' },
    aStart: { name: 'Paid at the threshold', takes: '0 to 100 percent', example: '50' },
    aAccelerator: { name: 'Accelerator', takes: '0 to 10', example: '1.5' },
    aCap: { name: 'Cap', takes: '100 to 1,000 percent', example: '130' },
    attainment: { name: 'Objectives met', takes: '0 to 200 percent', example: '85' },
  },
};
