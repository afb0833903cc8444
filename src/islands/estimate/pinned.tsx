import type { EstimateScenario } from '../../address/index.ts';
import { writeEuros } from '../../amounts/index.ts';
import { RangeResult } from '../../charts/range-result.tsx';
import type { EmployedEstimate } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { ResultProps } from './result-props.ts';

/** The result at the foot of a phone's screen: always in view, with what the last answer moved. */
export function Pinned({
  answer,
  changed,
  words,
  locale,
}: ResultProps & { readonly answer: EmployedEstimate; readonly changed: keyof EstimateScenario | undefined }) {
  const { band, placed, range, steps } = answer;
  const amount = writeEuros(placed, locale);
  const step = steps.find(({ question }) => question === changed);
  return (
    <div class="pinned">
      <div class="pinned__row">
        <b class="pinned__amount">{amount}</b>
        <span class="small">
          {step ? writeEuros(step.amount, locale, { sign: true }) : words.result.aYear.toLowerCase()}
        </span>
        <a href="#result">{words.details}</a>
      </div>
      <div class="range">
        <RangeResult
          id="pinned-range"
          title={fill(words.result.chart, {
            amount,
            low: writeEuros(band.low.amount, locale),
            high: writeEuros(band.high.amount, locale),
          })}
          low={band.low.amount}
          high={band.high.amount}
          derived={band.stretch.kind === 'between' || band.low.kind === 'derived'}
          range={range}
          you={{ amount: placed, label: '' }}
          size="pinned"
          locale={locale}
        />
      </div>
    </div>
  );
}
