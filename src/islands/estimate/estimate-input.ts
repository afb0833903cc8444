import type { EstimateScenario } from '../../address/index.ts';
import {
  type CompensationData,
  type EstimateInput,
  eurosPerYear,
  type TaxChoice,
  type VariableChoice,
} from '../../compensation/index.ts';

/** How the reader's income tax is reckoned, as the pay model takes it. */
export function taxChoice(scenario: Pick<EstimateScenario, 'taxWay' | 'tax' | 'household' | 'children'>): TaxChoice {
  const { taxWay, tax, household, children } = scenario;
  switch (taxWay) {
    case 'grid':
      return { way: 'grid' };
    case 'own':
      return tax === undefined ? { way: 'grid' } : { way: 'own', ratio: tax / 100 };
    case 'scale':
      return { way: 'scale', household, children };
  }
}

function variableChoice({ base, variable, share }: EstimateScenario): VariableChoice {
  if (base !== undefined) {
    return { kind: 'own', base, variable: variable ?? eurosPerYear(0) };
  }
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

/** The part of the data that fields need to read what is typed. */
export const fullTimeMinimum = (data: CompensationData): number => data.netPay.minimumWage;
