import type { Kind } from '../compensation/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { Axis, Ruling, xOf } from './axis.tsx';
import type { EvidenceMark } from './evidence-geometry.ts';

/** Whose pay it is: this job and whom one takes for it, the jobs next door, or this job in another country. */
export type EvidenceSide = 'here' | 'neighbour' | 'abroad';

interface EvidencePlotProps {
  readonly mark: EvidenceMark;
  readonly kind: Kind;
  readonly side: EvidenceSide;
}

/** Marks stand halfway up a row, however high its words make it. */
const Y = '50%';
const BAR_HEIGHT = 10;

const ARROWS = (
  <>
    <path d="M20 -5 28 0 20 5z" />
    <path d="M30 -5 38 0 30 5z" />
  </>
);

/** A point's sign. Shape alone tells whose pay it is and what kind of figure, with no colour. */
function Sign({ kind, side }: Pick<EvidencePlotProps, 'kind' | 'side'>) {
  if (side === 'neighbour') return <path d="M0 -7 7 5.5h-14z" />;
  if (side === 'abroad') return <path d="M0 7 7 -5.5h-14z" class="is-hollow" />;
  if (kind === 'law') return <path d="M-5 -5h10v10h-10z" />;
  return <circle r="5" class={kind === 'derived' ? 'is-hollow' : undefined} />;
}

/** One figure on the axis of euros a year: a dot for an amount, a bar for a range, arrows for what lies beyond. */
export function EvidencePlot({ mark, kind, side }: EvidencePlotProps) {
  return (
    <svg class={`evidence__plot is-${side}`} aria-hidden="true">
      <Ruling />
      <Mark mark={mark} kind={kind} side={side} />
    </svg>
  );
}

function Mark({ mark, kind, side }: EvidencePlotProps) {
  switch (mark.shape) {
    case 'apart':
      return null;
    case 'beyond':
      return (
        <svg x="100%" y={Y}>
          {ARROWS}
        </svg>
      );
    case 'point':
      return (
        <svg x={xOf(mark.at)} y={Y}>
          <Sign kind={kind} side={side} />
        </svg>
      );
    case 'bar': {
      const { from, to, middle, goesOn } = mark;
      const isHollow = side === 'abroad' || kind === 'derived';
      return (
        <>
          <rect
            class={isHollow ? 'is-hollow' : undefined}
            x={xOf(from)}
            width={xOf(to - from)}
            y={Y}
            height={BAR_HEIGHT}
            transform={`translate(0 ${-BAR_HEIGHT / 2})`}
          />
          {middle !== undefined && (
            <svg x={xOf(middle)} y={Y}>
              <path class="cut" d="M-1.5 -5h3v10h-3z" />
            </svg>
          )}
          {goesOn && (
            <svg x="100%" y={Y}>
              {ARROWS}
            </svg>
          )}
        </>
      );
    }
  }
}

/** The axis over the plots of a table. */
export const EvidenceAxis = ({ locale }: { readonly locale: Locale }) => (
  <svg class="evidence__plot evidence__axis" height="30" aria-hidden="true">
    <Axis y={2} locale={locale} />
  </svg>
);
