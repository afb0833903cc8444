import { useMemo } from 'preact/hooks';
import type { OffersScenario } from '../../address/index.ts';
import { writeEuros } from '../../amounts/index.ts';
import type { BandAtYears } from '../../compensation/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OffersWords } from '../../i18n/offers.ts';
import type { TaxWords } from '../../i18n/tax.ts';
import { Marked, type MarkedProps } from '../fields/mark.tsx';
import { Sentence } from '../fields/sentence.tsx';
import { BreakEvenList } from './break-even-list.tsx';
import { OffersCurves, OffersCurveTable } from './offers-curves.tsx';
import { firstYearSentence, leadSentence, stretchSentences } from './offers-lead.ts';
import { type DrawnOffers, isDerivedBand, type OffersAnswer } from './offers-input.ts';
import { OffersSay } from './offers-say.tsx';
import { OffersTable } from './offers-table.tsx';

export interface OffersResultProps extends Pick<MarkedProps, 'marks' | 'sourceWords'> {
  readonly answer: OffersAnswer;
  readonly scenario: OffersScenario;
  readonly words: OffersWords;
  readonly taxWords: TaxWords;
  readonly netFigure: string;
  readonly sharingFigure: string;
  /** A field holds what could not be read: the result is the last good one. */
  readonly old: boolean;
  readonly locale: Locale;
}

/** Which offer pays more, and when: in a sentence, as curves, side by side, and as something to say. */
export function OffersResult(props: OffersResultProps) {
  const { answer, words, old, locale } = props;
  const { offers, drawn } = answer;
  const stretches = stretchSentences(answer, words, locale);
  const isApart = offers.some(({ offer }) => (offer.car ?? 0) > 0 || (offer.benefits ?? 0) > 0);
  const shared = { answer, words, locale };
  const changes = useMemo(() => listChanges(drawn, words, locale), [drawn, words, locale]);
  return (
    <>
      <div class="offers__lead">
        {old && (
          <p class="small">
            <b class="old">{words.table.old}</b>
          </p>
        )}
        <output class="offers__hero">{leadSentence(answer, words, locale)}</output>
        {stretches && <p>{stretches}</p>}
        {[firstYearSentence(answer, words, locale), isApart && offers.length > 1 ? words.lead.apart : '']
          .filter((sentence) => sentence !== '')
          .map((sentence) => (
            <p key={sentence} class="small">
              {sentence}
            </p>
          ))}
      </div>
      <OffersCurves {...shared} />
      {changes}
      <OffersTable {...shared} />
      <BandLine {...props} />
      <OffersCurveTable {...shared} />
      <OffersSay {...shared} />
      <Assumptions {...props} />
    </>
  );
}

/** Where the order of the offers changes, in a usual year and in the first one. */
function listChanges({ offers, usual, firstYear }: DrawnOffers, words: OffersWords, locale: Locale) {
  if (offers.length < 2) return null;
  const { breakEven } = words;
  return (
    <div class="offers__changes">
      <h3 class="sum__head">{breakEven.title}</h3>
      <BreakEvenList pairs={usual.pairs} isNamed words={words} locale={locale} />
      {firstYear && (
        <>
          <p class="offers__first">{breakEven.titleFirstYear}</p>
          <BreakEvenList pairs={firstYear.pairs} isNamed={false} words={words} locale={locale} />
        </>
      )}
      <p class="small">{breakEven.effort}</p>
    </div>
  );
}

/** Which published range the offers are held against, and its source. */
function BandLine({ answer, words, locale, marks, sourceWords }: OffersResultProps) {
  const band = answer.offers[0]?.check.band;
  if (band === undefined) return null;
  const isDerived = isDerivedBand(band);
  const derived = band.stretch.kind === 'between' ? words.band.figureBetween : words.band.figureAround;
  const isPlaced = new Set(answer.offers.map(({ check }) => check.middle)).size > 1 || isMiddleMoved(answer);
  return (
    <p class="small">
      <Sentence
        sentence={isDerived ? words.band.sentenceDerived : words.band.sentence}
        parts={{
          figure: (
            <Marked
              figure={bandFigure(band)}
              marks={marks}
              text={isDerived ? derived : words.band.figure}
              sourceWords={sourceWords}
            />
          ),
          low: writeEuros(band.low.amount, locale),
          high: writeEuros(band.high.amount, locale),
        }}
      />{' '}
      {isPlaced && (
        <Sentence
          sentence={words.band.placed}
          parts={{
            placement: (
              <Marked
                figure="place-sector-size-placement"
                marks={marks}
                text={words.band.placement}
                sourceWords={sourceWords}
              />
            ),
          }}
        />
      )}
    </p>
  );
}

/** The figure that the range at some years rests on. */
const bandFigure = ({ stretch, low }: BandAtYears): string =>
  stretch.kind === 'between' ? 'band-straight-path' : (low.figures.at(0) ?? '');

/** Whether the middle that an offer is held against is another than the band's own. */
const isMiddleMoved = ({ offers }: OffersAnswer): boolean =>
  offers.some(({ check }) => Math.abs(check.middle - check.band.middle.amount) > 0.5);

/** What is taken as given, in a few lines. */
function Assumptions(props: OffersResultProps) {
  const { answer, scenario, words, taxWords, netFigure, sharingFigure, marks, sourceWords } = props;
  const { assumptions } = words;
  const has = (part: 'sharing' | 'car') => answer.offers.some(({ offer }) => (offer[part] ?? 0) > 0);
  return (
    <div class="offers__given">
      <h3 class="sum__head">{assumptions.title}</h3>
      <p class="small">
        <Sentence
          sentence={assumptions.net}
          parts={{
            contract: words.contract.answers[scenario.contract],
            status: words.status.answers[scenario.status].toLowerCase(),
            tax: taxWords.ways[scenario.taxWay].toLowerCase(),
            model: <Marked figure={netFigure} marks={marks} text={assumptions.model} sourceWords={sourceWords} />,
          }}
        />{' '}
        {assumptions.bonus}{' '}
        {has('sharing') && (
          <>
            <Sentence
              sentence={assumptions.sharing}
              parts={{
                levy: <Marked figure={sharingFigure} marks={marks} text={assumptions.levy} sourceWords={sourceWords} />,
              }}
            />{' '}
          </>
        )}
        {has('car') && assumptions.car}
      </p>
    </div>
  );
}
