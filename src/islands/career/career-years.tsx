import { useMemo } from 'preact/hooks';
import { writeEuros, writeNumber, writePercent } from '../../amounts/index.ts';
import type { CareerYear } from '../../compensation/index.ts';
import type { CareerWords } from '../../i18n/career.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useSettled } from '../fields/use-settled.ts';
import type { WorkedPlan } from './career-input.ts';
import { leadText } from './career-result.tsx';

export interface CareerYearsProps {
  readonly worked: WorkedPlan;
  readonly words: CareerWords;
  readonly locale: Locale;
}

/** The table is folded away from the plan: it follows a slider when that rests. */
const TABLE_AFTER_MILLISECONDS = 150;

/** The plan year by year: the band, each way, and how far moving is ahead by then. */
export function CareerYears({ worked, words, locale }: CareerYearsProps) {
  const settled = useSettled(worked, worked, TABLE_AFTER_MILLISECONDS);
  return useMemo(() => tableYears(settled, words, locale), [settled, words, locale]);
}

function tableYears({ plan, scenario }: WorkedPlan, words: CareerWords, locale: Locale) {
  const { table, result } = words;
  const isReal = scenario.inflation > 0;
  const move = (percent: number) => fill(result.move, { percent: writePercent(percent, locale) });
  const euros = (amount: number) => writeEuros(amount, locale);
  const heads = {
    experience: table.experience,
    band: table.band,
    stay: result.stay,
    low: move(scenario.upliftLow),
    high: move(scenario.upliftHigh),
    ahead: table.ahead,
  };
  return (
    <details class="more career__years">
      <summary>{table.open}</summary>
      <div class="table stack">
        <table>
          <caption>
            {table.caption}
            {isReal && <small>{table.captionToday}</small>}
          </caption>
          <thead>
            <tr>
              <th scope="col">{table.year}</th>
              {Object.values(heads).map((head, index) => (
                <th key={index} scope="col" class="is-num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.stay.years.map((stay, index) => {
              const low = plan.moveLow.years[index];
              const high = plan.moveHigh.years[index];
              const band = plan.bands[index];
              const leadLow = plan.lead.low.years[index];
              const leadHigh = plan.lead.high.years[index];
              return (
                <tr key={stay.year}>
                  <th scope="row">
                    <span class="in-list">{table.year} </span>
                    {writeNumber(stay.year, locale)}
                    {low?.isMove && <small>{table.moveYear}</small>}
                  </th>
                  <td class="is-num" data-th={heads.experience}>
                    {writeNumber(scenario.years + index, locale, { decimals: 3 })}
                  </td>
                  <td class="is-num" data-th={heads.band}>
                    {band && fill(result.range, { low: euros(band.low.amount), high: euros(band.high.amount) })}
                    {band?.low.kind === 'derived' && <small>{table.derived}</small>}
                  </td>
                  {[
                    { head: heads.stay, year: stay },
                    { head: heads.low, year: low },
                    { head: heads.high, year: high },
                  ].map(({ head, year }, column) => (
                    <td key={column} class="is-num" data-th={head}>
                      {year && euros(year.real)}
                      {isReal && year && <small>{thatYear(year)}</small>}
                    </td>
                  ))}
                  <td class="is-num" data-th={heads.ahead}>
                    {leadLow !== undefined && leadHigh !== undefined && leadText(leadLow, leadHigh, words, locale)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );

  function thatYear({ pay }: CareerYear): string {
    return fill(table.thatYear, { amount: euros(pay) });
  }
}
