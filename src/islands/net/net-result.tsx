import type { NetScenario, TaxWay } from '../../address/index.ts';
import { writeEuros, writePercent } from '../../amounts/index.ts';
import { toMonth } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import { SEMICOLON } from '../../i18n/punctuation.ts';
import type { TaxWords } from '../../i18n/tax.ts';
import { Amount } from '../fields/amount.tsx';
import { Marked } from '../fields/mark.tsx';
import { Falls, type FallsProps } from './falls.tsx';
import type { PayField } from './net-input.ts';

export interface NetResultProps extends FallsProps {
  readonly known: PayField;
  readonly scenario: NetScenario;
  /** How the tax is reckoned: by the grid too, until a rate of one's own is typed. */
  readonly taxWay: TaxWay;
  readonly taxWords: TaxWords;
  readonly netFigure: string;
  /** The figure of the yearly income tax scale. */
  readonly scaleFigure: string;
  /** A field holds what could not be read: the result is the last good one. */
  readonly old: boolean;
}

/** What a pay comes to, a month and a year side by side; for a wished net, the gross to ask for. */
export function NetResult(props: NetResultProps) {
  const { pay, known, scenario, words, locale, old } = props;
  const { result, amounts } = words;
  const isWish = known === 'netBefore' || known === 'netAfter';
  // Just under a fall a rounded amount may stand beyond it.
  const decimals = pay.isJustUnderFall ? 2 : 0;
  const text = (value: number) => writeEuros(value, locale, { decimals });
  const mark = (figure: string, said: string) => (
    <Marked figure={figure} marks={props.marks} text={said} sourceWords={props.sourceWords} />
  );
  return (
    <>
      <div>
        <p class="small">
          {old && <b class="old">{result.old}. </b>}
          {isWish ? result.ask : result.lands}
        </p>
        <output class="estimate__hero" aria-live="off">
          {text(isWish ? pay.gross : pay.month.netAfterTax)}
        </output>
        <p class="small">
          {isWish
            ? fill(result.pays, {
                net: text(known === 'netBefore' ? pay.month.netBeforeTax : pay.month.netAfterTax),
                unit: amounts[known].unit,
              })
            : fill(result.ofGross, { gross: text(pay.grossMonth) })}
        </p>
      </div>
      <PayTable pay={pay} taxWay={props.taxWay} words={words} locale={locale} text={text} />
      <p class="small">{result.twelfth}</p>
      <p class="small">
        {words.contract.answers[scenario.contract]}, {words.status.answers[scenario.status].toLowerCase()},{' '}
        {mark(taxFigure(props), props.taxWords.ways[props.taxWay].toLowerCase())}
        {SEMICOLON[locale]}
        {mark(props.netFigure, result.model)}.
      </p>
      <Falls
        pay={pay}
        figures={props.figures}
        words={words}
        locale={locale}
        marks={props.marks}
        sourceWords={props.sourceWords}
      />
    </>
  );
}

/** The figure behind the way in which the tax is reckoned; a rate of one's own has none. */
function taxFigure({ taxWay, figures, scaleFigure }: NetResultProps): string {
  switch (taxWay) {
    case 'grid':
      return figures.grid;
    case 'scale':
      return scaleFigure;
    case 'own':
      return '';
  }
}

interface PayTableProps extends Pick<NetResultProps, 'pay' | 'taxWay' | 'words' | 'locale'> {
  readonly text: (value: number) => string;
}

interface Row {
  readonly what: string;
  readonly note?: string | undefined;
  readonly month: number;
  readonly year: number;
  readonly monthFigure?: string;
  readonly yearFigure?: string;
  readonly isStrong?: boolean;
}

function PayTable({ pay, taxWay, words, locale, text }: PayTableProps) {
  const { result } = words;
  const { withholdingRatio } = pay.month;
  const percent = withholdingRatio === undefined ? '' : writePercent(withholdingRatio * 100, locale, { decimals: 3 });
  const rows: readonly Row[] = [
    {
      what: result.gross,
      month: pay.grossMonth,
      year: pay.gross,
      monthFigure: 'net.gross.month',
      yearFigure: 'net.gross.year',
    },
    ...(pay.endBonus === undefined
      ? []
      : [{ what: result.endBonus, note: result.endBonusNote, month: toMonth(pay.endBonus), year: pay.endBonus }]),
    {
      what: result.before,
      month: pay.month.netBeforeTax,
      year: pay.year.netBeforeTax,
      monthFigure: 'net.before.month',
    },
    { what: result.tax, note: fill(result.taxNotes[taxWay], { percent }), month: pay.month.tax, year: pay.year.tax },
    {
      what: result.after,
      month: pay.month.netAfterTax,
      year: pay.year.netAfterTax,
      monthFigure: 'net.after.month',
      isStrong: true,
    },
    {
      what: result.cost,
      note: result.costNote,
      month: toMonth(pay.employerCost),
      year: pay.employerCost,
      yearFigure: 'net.cost.year',
    },
  ];
  const amount = (value: number, figure: string | undefined) => (
    <Amount {...(figure ? { figure } : {})} value={value} text={text(value)} />
  );
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{result.title}</span>
            </th>
            <th scope="col" class="is-num">
              {result.aMonth}
            </th>
            <th scope="col" class="is-num">
              {result.aYear}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, note, month, year, monthFigure, yearFigure, isStrong = false }) => (
            <tr key={what} class={isStrong ? 'is-strong' : undefined}>
              <th scope="row">
                {what}
                {note && <small>{note}</small>}
              </th>
              <td class="is-num">{amount(month, monthFigure)}</td>
              <td class="is-num">{amount(year, yearFigure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
