import type { CareerPlan } from '../../compensation/index.ts';
import type { CareerWords } from '../../i18n/career.ts';
import type { ResultRow } from '../fields/result-table.ts';

/** The computed amounts of a plan, as they are downloaded. */
export function careerRows(plan: CareerPlan, { rows, result, table }: CareerWords): readonly ResultRow[] {
  const total = (name: string, what: string, value: number): ResultRow => ({ name, what, value, unit: 'EUR' });
  const { low, high } = plan.breakEvenRaise;
  const raise = (name: string, what: string, ratio: number | undefined): readonly ResultRow[] =>
    ratio === undefined ? [] : [{ name, what, value: ratio * 100, unit: 'percent' }];
  return [
    total('plan.stay.total', rows.stay, plan.stay.total),
    total('plan.move.low.total', rows.low, plan.moveLow.total),
    total('plan.move.high.total', rows.high, plan.moveHigh.total),
    ...raise('plan.breakEvenRaise.low', `${result.breakEven}, ${rows.lowUplift}`, low),
    ...raise('plan.breakEvenRaise.high', `${result.breakEven}, ${rows.highUplift}`, high),
    ...[
      { name: 'stay', what: rows.stayYear, path: plan.stay },
      { name: 'move.low', what: rows.lowYear, path: plan.moveLow },
      { name: 'move.high', what: rows.highYear, path: plan.moveHigh },
    ].flatMap(({ name, what, path }) =>
      path.years.map(({ year, pay }): ResultRow => ({
        name: `plan.${name}.year.${year}`,
        what: `${what}, ${table.year.toLowerCase()} ${year}`,
        value: pay,
        unit: 'EUR/year',
      })),
    ),
  ];
}
