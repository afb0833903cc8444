import { AnswerChart } from '../../charts/answer-chart.tsx';
import { fill } from '../../i18n/fill.ts';
import type { SelfCheckWords } from '../../i18n/self-check.ts';
import { type AbilityReading, type RatedStatement, SAID_VERDICTS } from './ability-reading.ts';
import { numberOf } from './statement-number.ts';

export interface CheckResultProps {
  readonly readings: readonly AbilityReading[];
  readonly words: SelfCheckWords;
}

/** The answers as a drawing, each its own mark, and how many there are. */
export function CheckPicture({ readings, words }: CheckResultProps) {
  const { result } = words;
  const rated = readings.reduce((sum, reading) => sum + reading.rated.length, 0);
  const all = readings.reduce((sum, reading) => sum + reading.asked, 0);
  return (
    <>
      <h3 class="check__title">{result.title}</h3>
      <p>
        {rated === 0
          ? result.empty
          : fill(rated < all ? result.partial : result.whole, { rated: String(rated), all: String(all) })}
      </p>
      <figure class="answers">
        <AnswerChart
          id="check-chart"
          title={result.chart}
          lines={readings.map(({ ability, verdict, rated: marks }) => ({
            name: ability.name,
            verdict: result.verdicts[verdict],
            marks: marks.map(({ statement, counted }) => ({
              name: numberOf(statement),
              place: counted,
              isTurned: statement.isReversed,
            })),
          }))}
          ends={result.ends}
        />
        <figcaption class="small">{result.key}</figcaption>
      </figure>
      <p class="small">{result.limits}</p>
    </>
  );
}

/** The same in words: what is a strength, what to work on and how, and where the guide helps. */
export function CheckWords({ readings, words }: CheckResultProps) {
  const { result } = words;
  const unrated = readings.filter(({ verdict }) => verdict === 'unrated').map(({ ability }) => ability.name);
  if (unrated.length === readings.length) return null;
  return (
    <>
      {SAID_VERDICTS.map((verdict) => {
        const found = readings.filter((reading) => reading.verdict === verdict);
        if (found.length === 0) return null;
        return (
          <section key={verdict} class="check__group" aria-labelledby={`check-${verdict}`}>
            <h3 id={`check-${verdict}`} class="check__head">
              {result.heads[verdict]}
            </h3>
            <p class="check__why">{result.whys[verdict]}</p>
            <dl class="check__list">
              {found.map(({ ability, rated, asked }) => (
                <div key={ability.id}>
                  <dt>{ability.name}</dt>
                  <dd class="small">
                    {rated.map((one) => markText(one, words)).join(', ')}
                    {rated.length < asked &&
                      ` (${fill(result.some, { rated: String(rated.length), all: String(asked) })})`}
                  </dd>
                  <dd>{verdict === 'strength' ? ability.worth : ability.practice}</dd>
                  <dd>
                    <a href={ability.href}>{ability.link}</a>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      {unrated.length > 0 && <p class="small">{fill(result.unrated, { names: unrated.join(', ') })}</p>}
    </>
  );
}

/** A mark in words: the statement's number and its rating. */
function markText({ statement, rating }: RatedStatement, { ratings, result }: SelfCheckWords): string {
  return fill(statement.isReversed ? result.turned : result.mark, {
    number: numberOf(statement),
    rating: ratings[rating].toLowerCase(),
  });
}
