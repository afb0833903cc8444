import { eurosPerYear } from '../compensation/index.ts';
import { insteadOf } from './field.ts';
import { type ScenarioOf, WHO, monthly, yearly } from './table.ts';

/** Gross and net: the one amount that was typed. */
export const NET = {
  ...WHO,
  grossMonth: monthly(undefined),
  netBefore: insteadOf(['grossMonth'], monthly(undefined)),
  netAfter: insteadOf(['grossMonth', 'netBefore'], monthly(undefined)),
  gross: insteadOf(['grossMonth', 'netBefore', 'netAfter'], yearly(eurosPerYear(45_000))),
};

/** `gross` or one of its three rivals holds an amount, the other three are `undefined`. */
export type NetScenario = ScenarioOf<typeof NET>;
