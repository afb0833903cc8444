import { type EstimateScenario, WHO } from '../../address/index.ts';
import {
  type CompensationData,
  type EstimateInput,
  eurosPerYear,
  type VariableChoice,
} from '../../compensation/index.ts';
import { taxChoice } from '../fields/tax-fields.tsx';
import type { FieldRules } from '../fields/tool-state.ts';

function variableChoice({ base, variable, share }: EstimateScenario): VariableChoice {
  if (base !== undefined) return { kind: 'own', base, variable: variable ?? eurosPerYear(0) };
  return share === undefined ? { kind: 'by-years' } : { kind: 'share', ratio: share / 100 };
}

/** What the reader says, as the pay model takes it. */
export function estimateInput(scenario: EstimateScenario): EstimateInput {
  const { situation } = scenario;
  switch (situation) {
    case 'intern':
      return { situation, months: scenario.months, hours: scenario.hours, pay: scenario.pay };
    case 'apprentice':
      return { situation, age: scenario.age, year: scenario.year };
    case 'employed':
      return {
        situation,
        job: scenario.job,
        years: scenario.years,
        contract: scenario.contract,
        place: scenario.place,
        sector: scenario.sector,
        size: scenario.size,
        status: scenario.status,
        variable: variableChoice(scenario),
        tax: taxChoice(scenario),
      };
  }
}

/** How the estimate's fields are read. A variable is often below a full-time wage: only a low base is worth a question. */
export const estimateRules = (data: CompensationData): FieldRules<'estimate'> => ({
  table: WHO,
  required: ['years', 'months', 'hours', 'pay'],
  hiding: ['situation', 'taxWay'],
  asksBelow: { fields: ['base'], minimum: data.netPay.minimumWage },
});
