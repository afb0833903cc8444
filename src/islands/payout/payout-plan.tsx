import { useMemo } from 'preact/hooks';
import { type JobData, OFFERS, type OffersScenario, shortenOffers, writeOffersOut } from '../../address/index.ts';
import { writePercent } from '../../amounts/index.ts';
import { CurvePlot, drawPlan } from '../../charts/payout-curve.tsx';
import { drawPayout, payoutAt, type PayoutPlan as Plan } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PayoutPlanWords, PlanTerm } from '../../i18n/payout-plan.ts';
import type { ProblemWords } from '../../i18n/problems.ts';
import { AddressProblems } from '../fields/address-problems.tsx';
import { NumberField } from '../fields/number-field.tsx';
import type { FieldRules } from '../fields/tool-state.ts';
import { useTool } from '../fields/use-tool.ts';

export interface PayoutPlanProps {
  /** The worked example: what the server renders, and where the island starts. */
  readonly start: OffersScenario;
  readonly jobs: JobData;
  readonly words: PayoutPlanWords;
  readonly problemWords: ProblemWords;
  readonly locale: Locale;
  readonly offersAddress: string;
}

const TERMS = ['aThreshold', 'aStart', 'aAccelerator', 'aCap'] as const satisfies readonly PlanTerm[];
const TABLE = [0, 50, 80, 90, 100, 110, 120, 150, 200];
const RULES: FieldRules<'offers'> = {
  table: OFFERS,
  required: ['attainment'],
  address: { read: writeOffersOut, write: shortenOffers },
};

/** A plan's terms as the pay model takes them. */
const planOf = ({ aThreshold, aStart, aAccelerator, aCap }: OffersScenario): Plan => ({
  threshold: aThreshold / 100,
  start: aStart === undefined ? undefined : aStart / 100,
  accelerator: aAccelerator,
  cap: aCap === undefined ? undefined : aCap / 100,
});

/** One plan of variable pay: its terms, its curve, and what it pays where the reader stands. */
export function PayoutPlan({ start, jobs, words, problemWords, locale, offersAddress }: PayoutPlanProps) {
  const tool = useTool<'offers'>(start, RULES, jobs, locale);
  const { scenario, query } = tool;
  // The address may hold the rest of an offer: its problems are told where that is asked.
  const problems = tool.addressProblems.filter(({ field: name }) => name === '' || name in words.fields);
  const { plan, drawing } = useMemo(() => {
    const terms = planOf(scenario);
    const pieces = drawPayout(terms);
    return { plan: terms, drawing: pieces.ok ? drawPlan(pieces.value, words.axis, locale) : undefined };
  }, [tool.edits]);
  const ratio = scenario.attainment / 100;
  const percent = (share: number) => writePercent(share * 100, locale);
  const said = { attainment: percent(ratio), payout: percent(payoutAt(plan, ratio)) };
  const field = { tool, fields: words.fields, problemWords, locale };

  return (
    <form class="payout-plan" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <AddressProblems problems={problems} fields={words.fields} words={problemWords} />
      <div class="payout-plan__terms">
        {TERMS.map((name) => (
          <NumberField key={name} {...field} name={name} label={words.labels[name]} hint={words.hints[name]} />
        ))}
      </div>
      <figure class="payout">
        {drawing && (
          <CurvePlot
            id="payout-plan"
            title={words.title}
            drawing={drawing}
            at={{ ratio, values: [payoutAt(plan, ratio)] }}
          />
        )}
      </figure>
      <NumberField {...field} name="attainment" label={words.labels.attainment}>
        <input
          class="slider"
          type="range"
          min="0"
          max="200"
          step="1"
          value={scenario.attainment}
          aria-label={words.slider}
          aria-valuetext={fill(words.spoken, said)}
          autocomplete="off"
          onInput={({ currentTarget }) => tool.slide('attainment', { attainment: currentTarget.valueAsNumber })}
        />
      </NumberField>
      <p class="say" role="status">
        {fill(words.says, said)}
      </p>
      <details class="more">
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.attainment}</th>
              <th scope="col" class="is-num">
                {words.columns.payout}
              </th>
            </tr>
          </thead>
          <tbody>
            {TABLE.map((attainment) => (
              <tr key={attainment}>
                <th scope="row">{percent(attainment / 100)}</th>
                <td class="is-num">{percent(payoutAt(plan, attainment / 100))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p class="no-print">
        <a href={`${offersAddress}${query && `?${query}`}`}>{words.compare}</a>
      </p>
    </form>
  );
}
