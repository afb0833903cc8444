import { type ScenarioOf, WHO, percent, plain, yearly } from './table.ts';

/** A yearly raise. */
const raise = <Fallback extends number | undefined>(fallback: Fallback) => plain('percent', [0, 50, 3], fallback);

export const CAREER = {
  ...WHO,
  /** None: the estimate's middle. */
  start: yearly(undefined),
  horizon: plain('years', [1, 15, 0], 10),
  stayRaise: raise(2),
  moveEvery: plain('years', [1, 15, 0], 3),
  upliftLow: percent(5),
  upliftHigh: percent(7),
  /** None: as stayRaise. */
  betweenRaise: raise(undefined),
  inflation: raise(0),
};

export type CareerScenario = ScenarioOf<typeof CAREER>;
