import type { EstimateScenario } from '../../address/index.ts';
import { writeEuros, writePercent } from '../../amounts/index.ts';
import { RangeResult } from '../../charts/range-result.tsx';
import { type EmployedEstimate, type NetPay, toMonth } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import { SEMICOLON } from '../../i18n/punctuation.ts';
import type { TaxWords } from '../../i18n/tax.ts';
import { Amount } from '../fields/amount.tsx';
import { Marked } from '../fields/mark.tsx';
import { modelProblem } from '../fields/problem-text.ts';
import { Sentence } from '../fields/sentence.tsx';
import type { ResultProps } from './result-props.ts';

export interface EmployedResultProps extends ResultProps {
  readonly answer: EmployedEstimate;
  readonly scenario: EstimateScenario;
  readonly taxWords: TaxWords;
  readonly netFigure: string;
  readonly rangeFigure: string;
}

/** An employee's estimate: the place in the band, fixed and variable, and what lands on the account. */
export function EmployedResult(props: EmployedResultProps) {
  const { answer, words, problemWords, locale, marks, sourceWords, old, netFigure, rangeFigure } = props;
  const { placed, range, band, base, variable, pay } = answer;
  const isOwn = answer.shareFrom.kind === 'reader' && props.scenario.base !== undefined;
  const isDerived = band.stretch.kind === 'between' || band.low.kind === 'derived';
  const hero = writeEuros(placed, locale);
  const euros = (figure: string, value: number) => (
    <Amount figure={figure} value={value} text={writeEuros(value, locale)} />
  );
  return (
    <>
      <div class="estimate__head">
        <p class="small">
          {old && <b class="old">{words.result.old}. </b>}
          {words.result.label}
        </p>
        <output class="estimate__hero">{euros('estimate.ote.middle', placed)}</output>
        <p class="small">
          <Sentence
            sentence={words.result.range}
            parts={{
              low: euros('estimate.ote.low', range.low),
              high: euros('estimate.ote.high', range.high),
            }}
          />
          , <Marked figure={rangeFigure} marks={marks} text={words.result.rangeWhy} sourceWords={sourceWords} />.{' '}
          <Sentence
            sentence={words.result.position}
            parts={{
              percent: (
                <Amount
                  figure="estimate.position"
                  value={answer.position}
                  text={writePercent(answer.position * 100, locale, { decimals: 0 })}
                />
              ),
            }}
          />
          .
        </p>
        <div class="range">
          <RangeResult
            id="estimate-range"
            title={fill(words.result.chart, {
              amount: hero,
              low: writeEuros(band.low.amount, locale),
              high: writeEuros(band.high.amount, locale),
            })}
            low={band.low.amount}
            high={band.high.amount}
            derived={isDerived}
            range={range}
            you={{ amount: placed, label: fill(words.result.you, { amount: hero }) }}
            size="result"
            locale={locale}
          />
        </div>
      </div>
      <div class="table" tabIndex={0} role="region" aria-label={words.result.gross}>
        <table>
          <thead>
            <tr>
              <th scope="col">{isOwn ? words.result.ownFigures : words.result.gross}</th>
              <th scope="col" class="is-num">
                {words.result.aYear}
              </th>
              <th scope="col" class="is-num">
                {words.result.aMonth}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.result.base}</th>
              <td class="is-num">{euros('estimate.base', base)}</td>
              <td class="is-num">{writeEuros(toMonth(base), locale)}</td>
            </tr>
            <tr>
              <th scope="row">
                {words.result.variable}
                <small>{writePercent(answer.shareRatio * 100, locale)}</small>
              </th>
              <td class="is-num">{euros('estimate.variable', variable)}</td>
              <td class="is-num">{writeEuros(toMonth(variable), locale)}</td>
            </tr>
            {answer.endOfContract && (
              <tr>
                <th scope="row">{words.result.endOfContract}</th>
                <td class="is-num">{euros('estimate.endOfContract', answer.endOfContract.amount)}</td>
                <td class="is-num">{writeEuros(toMonth(answer.endOfContract.amount), locale)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {pay.ok ? (
        <NetTable pay={pay.value} {...props} />
      ) : (
        pay.problems.map((problem) => (
          <p key={problem.code} class="problem" data-problem={problem.field}>
            {modelProblem(problem, words.fields, problemWords, locale)}
          </p>
        ))
      )}
      {answer.endOfContract?.monthBefore.ok && (
        <p class="small">
          {fill(words.result.endOfContractNote, {
            before: writeEuros(answer.endOfContract.monthBefore.value.netBeforeTax, locale),
            after: writeEuros(answer.endOfContract.monthBefore.value.netAfterTax, locale),
          })}
        </p>
      )}
      <p class="estimate__say">
        {fill(words.result.say, {
          total: writeEuros(answer.onTarget, locale),
          base: writeEuros(base, locale),
        })}
      </p>
      <p class="small">
        {words.contract.answers[props.scenario.contract]}, {words.status.answers[props.scenario.status].toLowerCase()},{' '}
        {props.taxWords.ways[props.scenario.taxWay].toLowerCase()}
        {SEMICOLON[locale]}
        <Marked figure={netFigure} marks={marks} text={words.result.model} sourceWords={sourceWords} />.
      </p>
    </>
  );
}

function NetTable({ pay, words, locale }: EmployedResultProps & { readonly pay: NetPay }) {
  const { ordinaryMonth, bonusMonth, yearly, employerCost } = pay;
  const euros = (value: number, figure?: string) => (
    <Amount {...(figure ? { figure } : {})} value={value} text={writeEuros(value, locale)} />
  );
  const withheld = (ratio: number | undefined) =>
    ratio === undefined ? '' : fill(words.result.withheld, { percent: writePercent(ratio * 100, locale) });
  return (
    <>
      <div class="table" tabIndex={0} role="region" aria-label={words.result.netTitle}>
        <table>
          <caption>{words.result.netTitle}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="vh">{words.result.netTitle}</span>
              </th>
              <th scope="col" class="is-num">
                {words.result.ordinaryMonth}
              </th>
              <th scope="col" class="is-num">
                {words.result.bonusMonth}
              </th>
              <th scope="col" class="is-num">
                {words.result.year}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.result.gross}</th>
              <td class="is-num">{euros(ordinaryMonth.gross)}</td>
              <td class="is-num">{euros(bonusMonth.gross)}</td>
              <td class="is-num">{euros(yearly.gross)}</td>
            </tr>
            <tr>
              <th scope="row">{words.result.beforeTax}</th>
              <td class="is-num">{euros(ordinaryMonth.netBeforeTax, 'estimate.net.monthly.beforeTax')}</td>
              <td class="is-num">{euros(bonusMonth.netBeforeTax, 'estimate.net.bonusMonth.beforeTax')}</td>
              <td class="is-num">{euros(yearly.netBeforeTax, 'estimate.net.yearly.beforeTax')}</td>
            </tr>
            <tr class="is-strong">
              <th scope="row">{words.result.afterTax}</th>
              <td class="is-num">
                {euros(ordinaryMonth.netAfterTax, 'estimate.net.monthly.afterTax')}
                <small>{withheld(ordinaryMonth.withholdingRatio)}</small>
              </td>
              <td class="is-num">
                {euros(bonusMonth.netAfterTax, 'estimate.net.bonusMonth.afterTax')}
                <small>{withheld(bonusMonth.withholdingRatio)}</small>
              </td>
              <td class="is-num">{euros(yearly.netAfterTax, 'estimate.net.yearly.afterTax')}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <dl class="sum">
        <div>
          <dt>
            {words.result.cost}
            <small>{fill(words.result.costNote, { month: writeEuros(toMonth(employerCost), locale) })}</small>
          </dt>
          <dd>{euros(employerCost, 'estimate.employerCost')}</dd>
        </div>
      </dl>
      {pay.taxIfSpread !== undefined && pay.yearly.tax - pay.taxIfSpread >= 1 && (
        <p class="small">
          {fill(words.result.bonusNote, {
            withheld: writeEuros(pay.yearly.tax, locale),
            spread: writeEuros(pay.taxIfSpread, locale),
          })}
        </p>
      )}
      {pay.justAboveGridEdge && (
        <p class="small">
          {fill(words.result.edge, {
            gross: writeEuros(pay.justAboveGridEdge.gross, locale),
            more: writeEuros(pay.justAboveGridEdge.paysMore, locale),
          })}{' '}
          {pay.justAboveGridEdge.regainedAt !== undefined &&
            fill(words.result.edgeRegained, { regained: writeEuros(pay.justAboveGridEdge.regainedAt, locale) })}
        </p>
      )}
    </>
  );
}
