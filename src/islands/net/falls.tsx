import type { ComponentChildren } from 'preact';
import { writeEuros, writePercent } from '../../amounts/index.ts';
import type { FallBelow, FallReason, LinkedFall, LinkedPay } from '../../compensation/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { NetWords } from '../../i18n/net.ts';
import { Marked, type MarkedProps } from '../fields/mark.tsx';
import { Sentence } from '../fields/sentence.tsx';

/** The figures behind a fall of net pay. */
export interface FallFigures {
  readonly grid: string;
  readonly ceiling: string;
}

export interface FallsProps extends Pick<MarkedProps, 'marks' | 'sourceWords'> {
  readonly pay: LinkedPay;
  readonly figures: FallFigures;
  readonly words: NetWords;
  readonly locale: Locale;
}

/** Where more gross is less net: the falls that one stands above, and the next one ahead. */
export function Falls(props: FallsProps) {
  const { pay } = props;
  return (
    <>
      {pay.fallsBelow.map((fall) => (
        <Below key={fall.reason.kind} fall={fall} {...props} />
      ))}
      {pay.fallsAhead.map((fall) => (
        <Ahead key={fall.of} fall={fall} {...props} />
      ))}
    </>
  );
}

function Below({ fall, ...props }: FallsProps & { readonly fall: FallBelow }) {
  const { pay, words, locale } = props;
  const { falls } = words;
  const month = (amount: number) => writeEuros(amount, locale);
  const gross = (amount: number) => writeEuros(amount, locale);
  return (
    <div class="fall">
      <p class="fall__title">{falls.below}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{falls.gross}</th>
            <th scope="col" class="is-num">
              {falls.net}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{fill(falls.justUnder, { gross: gross(fall.gross) })}</th>
            <td class="is-num">{month(fall.netBelow)}</td>
          </tr>
          <tr class="is-strong">
            <th scope="row">{fill(falls.yours, { gross: gross(pay.gross) })}</th>
            <td class="is-num">{month(fall.net)}</td>
          </tr>
          {fall.regainedAt !== undefined && (
            <tr>
              <th scope="row">{fill(falls.regained, { gross: gross(fall.regainedAt) })}</th>
              <td class="is-num">{month(fall.netBelow)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p class="small">
        <Why reason={fall.reason} {...props} />
      </p>
    </div>
  );
}

function Ahead({ fall, ...props }: FallsProps & { readonly fall: LinkedFall }) {
  const { words, locale } = props;
  const { falls } = words;
  const { from, to, netAtFrom, of, reason } = fall;
  return (
    <p class="small">
      {fill(to === undefined ? falls.aheadToEnd : falls.ahead, {
        from: writeEuros(from, locale),
        to: to === undefined ? '' : writeEuros(to, locale),
        net: writeEuros(netAtFrom, locale),
        kind: falls.kinds[of],
      })}{' '}
      <Why reason={reason} {...props} />
    </p>
  );
}

/** The rule behind a fall, with its source. */
function Why({ reason, figures, words, locale, marks, sourceWords }: FallsProps & { readonly reason: FallReason }) {
  const { falls } = words;
  const mark = (figure: string, text: string): ComponentChildren => (
    <Marked figure={figure} marks={marks} text={text} sourceWords={sourceWords} />
  );
  switch (reason.kind) {
    case 'grid':
      return (
        <Sentence
          sentence={falls.grid}
          parts={{
            figure: mark(figures.grid, falls.gridFigure),
            below: writePercent(reason.ratioBelow * 100, locale),
            above: writePercent(reason.ratioAbove * 100, locale),
          }}
        />
      );
    case 'ceiling':
      return <Sentence sentence={falls.ceiling} parts={{ figure: mark(figures.ceiling, falls.ceilingFigure) }} />;
  }
}
