import { answerChartHeight, lineY, placeX, PLACES_OF_ANSWERS, spreadMarks } from './answer-geometry.ts';

/** An answer on a line. */
export interface AnswerMark {
  /** Written in the mark. */
  readonly name: string;
  /** 1 to 5. */
  readonly place: number;
  /** Drawn as a ring: the answer was turned. */
  readonly isTurned: boolean;
}

/** One line of the drawing: what it is about, and the answers on it. */
export interface AnswerLine {
  readonly name: string;
  /** At the end of the line. */
  readonly verdict: string;
  readonly marks: readonly AnswerMark[];
}

export interface AnswerChartProps {
  readonly id: string;
  /** What the drawing says, in a sentence. */
  readonly title: string;
  readonly lines: readonly AnswerLine[];
  /** What stands at the two ends of the axis. */
  readonly ends: readonly [low: string, high: string];
}

/** Answers from 1 to 5, one line for each thing that they are about. Each is its own mark: nothing is averaged. */
export function AnswerChart({ id, title, lines, ends }: AnswerChartProps) {
  const [low, high] = ends;
  return (
    <svg class="answers__plot" height={answerChartHeight(lines.length)} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <text class="t-soft" x="0" dx="-12" y="12">
        {low}
      </text>
      <text class="t-soft" x="100%" dx="12" y="12" text-anchor="end">
        {high}
      </text>
      {lines.map(({ name, verdict, marks }, index) => {
        const asides = spreadMarks(marks.map(({ place }) => place));
        return (
          <svg key={name} y={lineY(index)}>
            <text class="t-strong" x="0" dx="-12" y="14">
              {name}
            </text>
            <text x="100%" dx="12" y="14" text-anchor="end">
              {verdict}
            </text>
            <line class="axis" x1="0" x2="100%" y1="31" y2="31" />
            {PLACES_OF_ANSWERS.map((place) => (
              <line key={place} class="axis" x1={placeX(place)} x2={placeX(place)} y1="27" y2="35" />
            ))}
            {marks.map((mark, at) => (
              <svg key={mark.name} x={placeX(mark.place)} y="31">
                <circle class={mark.isTurned ? 'answer answer--turned' : 'answer'} cx={asides[at]} cy="0" r="9.5" />
                <text
                  class={mark.isTurned ? 't-mark t-mark--turned' : 't-mark'}
                  x={asides[at]}
                  y="4"
                  text-anchor="middle"
                >
                  {mark.name}
                </text>
              </svg>
            ))}
          </svg>
        );
      })}
    </svg>
  );
}
