import { writeEuros, writePercent } from '../../amounts/index.ts';
import { isOnAxis } from '../../charts/axis.tsx';
import { RangeResult } from '../../charts/range-result.tsx';
import type { EurosPerYear, OnTarget } from '../../compensation/index.ts';
import { yearsText } from '../../i18n/estimate.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { NetWords } from '../../i18n/net.ts';
import { Amount } from '../fields/amount.tsx';
import { Marked, type MarkedProps } from '../fields/mark.tsx';
import { Sentence } from '../fields/sentence.tsx';

export interface TargetResultProps extends Pick<MarkedProps, 'marks' | 'sourceWords'> {
  readonly target: OnTarget;
  /** The fixed pay that the total is built around. */
  readonly base: EurosPerYear;
  readonly years: number;
  readonly words: NetWords;
  readonly locale: Locale;
}

/** The total to ask for around the fixed pay, and where it stands beside the published range. */
export function TargetResult(props: TargetResultProps) {
  const { target, base, words, locale, marks, sourceWords } = props;
  const { ote, variable, shareRatio, shareFrom, band } = target;
  const said = words.result.target;
  const euros = (value: number) => writeEuros(value, locale);
  const percent = writePercent(shareRatio * 100, locale);
  const shareFigure = shareFrom.kind === 'figures' ? shareFrom.figures.at(-1) : undefined;
  return (
    <>
      <div>
        <p class="small">{said.label}</p>
        <p class="net__ote">
          <Amount figure="net.ote" value={ote} text={euros(ote)} />
        </p>
        <p class="small">
          <Place {...props} />
        </p>
      </div>
      <div class="range">
        <RangeResult
          id="net-range"
          title={fill(said.chart, {
            amount: euros(ote),
            low: euros(band.low.amount),
            high: euros(band.high.amount),
          })}
          low={band.low.amount}
          high={band.high.amount}
          derived={band.stretch.kind === 'between' || band.low.kind === 'derived'}
          you={isOnAxis(ote) ? { amount: ote, label: fill(said.you, { amount: euros(ote) }) } : undefined}
          size="result"
          locale={locale}
        />
        {!isOnAxis(ote) && <p class="small">{said.offAxis}</p>}
      </div>
      <dl class="sum">
        <div>
          <dt>{said.fixed}</dt>
          <dd>{euros(base)}</dd>
        </div>
        <div>
          <dt>
            {said.variable}
            <small>
              {shareFigure ? (
                <Marked figure={shareFigure} marks={marks} text={percent} sourceWords={sourceWords} />
              ) : (
                percent
              )}
            </small>
          </dt>
          <dd>{euros(variable)}</dd>
        </div>
      </dl>
    </>
  );
}

/** Where the total stands: within the range and how far from its middle, or how far outside it. */
function Place({ target, years, words, locale, marks, sourceWords }: TargetResultProps) {
  const { band, outside, position, toMiddle } = target;
  const said = words.result.target;
  const euros = (value: number) => writeEuros(value, locale);
  const range = (
    <Marked
      figure={band.low.figures.at(-1) ?? ''}
      marks={marks}
      text={fill(said.band, { low: euros(band.low.amount), high: euros(band.high.amount) })}
      sourceWords={sourceWords}
    />
  );
  const parts = { band: range, years: yearsText(years, words.years, locale) };
  if (outside) {
    return (
      <>
        <Sentence
          sentence={outside.side === 'below' ? said.below : said.over}
          parts={{ ...parts, amount: euros(outside.by) }}
        />
        .
      </>
    );
  }
  const isAtMiddle = Math.abs(toMiddle) < 1;
  const beside = isAtMiddle ? said.atMiddle : toMiddle > 0 ? said.underMiddle : said.aboveMiddle;
  return (
    <>
      <Sentence
        sentence={said.within}
        parts={{ ...parts, percent: writePercent(position * 100, locale, { decimals: 0 }) }}
      />
      , {fill(beside, { amount: euros(Math.abs(toMiddle)) })}.
    </>
  );
}
