import { CAREER, type CareerScenario } from '../../address/index.ts';
import {
  type CareerInput,
  type CareerPlan,
  type CompensationData,
  type EmployedEstimate,
  type EmployedInput,
  estimatePay,
  eurosPerYear,
  type EurosPerYear,
  planCareer,
  type Problem,
  type VariableChoice,
} from '../../compensation/index.ts';
import type { FieldRules } from '../fields/tool-state.ts';

/** What the plan starts from, in the estimate's terms. Contract, status and tax do not move a gross pay. */
const estimateInput = (
  { job, years, place, sector, size }: CareerScenario,
  variable: VariableChoice,
): EmployedInput => ({
  situation: 'employed',
  job,
  years,
  place,
  sector,
  size,
  contract: 'permanent',
  status: 'cadre',
  variable,
  tax: { way: 'grid' },
});

function careerInput(scenario: CareerScenario, start: EurosPerYear): CareerInput {
  const { job, years, horizon, stayRaise, moveEvery, upliftLow, upliftHigh, betweenRaise, inflation } = scenario;
  return {
    job,
    start,
    years,
    horizon,
    stayRaise: stayRaise / 100,
    moveEvery,
    upliftLow: upliftLow / 100,
    upliftHigh: upliftHigh / 100,
    betweenRaise: betweenRaise === undefined ? undefined : betweenRaise / 100,
    inflation: inflation / 100,
  };
}

/** A plan that was worked out, and the answers that it follows from. */
export interface WorkedPlan {
  readonly plan: CareerPlan;
  readonly scenario: CareerScenario;
}

/** What the answers give: the estimate that the plan starts from where no pay is typed, and the plan or why not. */
export interface CareerAnswer {
  readonly estimate: EmployedEstimate | undefined;
  readonly worked: WorkedPlan | undefined;
  readonly problems: readonly Problem[];
}

export function answerCareer(scenario: CareerScenario, data: CompensationData): CareerAnswer {
  const estimate = estimatePay(estimateInput(scenario, { kind: 'by-years' }), data);
  if (!estimate.ok) return { estimate: undefined, worked: undefined, problems: estimate.problems };
  const plan = planCareer(careerInput(scenario, scenario.start ?? estimate.value.placed), data);
  return plan.ok
    ? { estimate: estimate.value, worked: { plan: plan.value, scenario }, problems: [] }
    : { estimate: estimate.value, worked: undefined, problems: plan.problems };
}

/** The base and variable that the reader gave the estimate, added up; nothing where none were given. */
export function ownPay(scenario: CareerScenario, data: CompensationData): EurosPerYear | undefined {
  const { base, variable = eurosPerYear(0) } = scenario;
  if (base === undefined) return undefined;
  const estimate = estimatePay(estimateInput(scenario, { kind: 'own', base, variable }), data);
  return estimate.ok && estimate.value.pay.ok ? estimate.value.pay.value.yearly.gross : undefined;
}

/** How the plan's fields are read. */
export const careerRules = (data: CompensationData): FieldRules<'career'> => ({
  table: CAREER,
  required: ['years', 'horizon', 'stayRaise', 'moveEvery', 'upliftLow', 'upliftHigh', 'inflation'],
  asksBelow: { fields: ['start'], minimum: data.netPay.minimumWage },
});
