import { Fragment } from 'preact';
import { type CareerDrawing, LINE_HEIGHT, type MappedJob, tallCareerMap, wideCareerMap } from './career-geometry.ts';

export interface CareerMapProps {
  /** Every job, with the address of its profile. */
  readonly jobs: readonly (MappedJob & { readonly href: string })[];
  /** The job that the guide is about. */
  readonly main: string;
  readonly words: {
    readonly title: string;
    readonly ranks: Readonly<Record<MappedJob['rank'], string>>;
  };
}

interface DrawingProps extends CareerMapProps {
  readonly form: 'wide' | 'tall';
  readonly drawing: CareerDrawing;
}

function Drawing({ form, drawing, jobs, main, words }: DrawingProps) {
  const { width, height, stops, tracks, levels } = drawing;
  const hrefs = new Map(jobs.map(({ id, href }) => [id, href]));
  return (
    <svg class={`map__${form}`} viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby={`map-${form}`}>
      <title id={`map-${form}`}>{words.title}</title>
      {levels.map(({ rank, y, labelY }) => (
        <g key={rank}>
          <path class="map__level" d={`M0 ${y}H${width}`} />
          <text class="map__rank" x={form === 'wide' ? 0 : 116} y={labelY}>
            {words.ranks[rank]}
          </text>
        </g>
      ))}
      {/* The ways of the main job lie over the others. */}
      {tracks
        .toSorted((a, b) => Number(isOf(a, main)) - Number(isOf(b, main)))
        .map((track) => (
          <g
            key={`${track.from} ${track.to} ${track.kind}`}
            class={`map__way${isOf(track, main) ? ' map__way--main' : ''}`}
          >
            <path class={`map__path map__path--${track.kind}`} d={track.path} />
            {track.head && <path class="map__head" d={track.head} />}
          </g>
        ))}
      {stops.map(({ id, x, y, label }) => {
        const top = Math.min(y, label.y - 12) - 12;
        const bottom = Math.max(y + 10, label.y + (label.lines.length - 1) * LINE_HEIGHT + 6);
        const [left, right] = form === 'wide' ? [x - 78, x + 78] : [x - 16, width];
        return (
          <a key={id} href={hrefs.get(id)}>
            <rect class="map__touch" x={left} y={top} width={right - left} height={bottom - top} />
            <circle class={`map__stop${id === main ? ' map__stop--main' : ''}`} cx={x} cy={y} r={id === main ? 9 : 6} />
            {/* A text a line, and a space between them: one name to whoever listens. */}
            {label.lines.map((line, index) => (
              <Fragment key={line}>
                {index > 0 && ' '}
                <text class="map__name" x={label.x} y={label.y + index * LINE_HEIGHT} text-anchor={label.anchor}>
                  {line}
                </text>
              </Fragment>
            ))}
          </a>
        );
      })}
    </svg>
  );
}

const isOf = ({ from, to }: { readonly from: string; readonly to: string }, id: string): boolean =>
  from === id || to === id;

/** Who moves up and who moves sideways: a wide drawing and a tall one, so that names never scale below reading size. */
export function CareerMap(props: CareerMapProps) {
  return (
    <>
      <Drawing {...props} form="wide" drawing={wideCareerMap(props.jobs, props.main)} />
      <Drawing {...props} form="tall" drawing={tallCareerMap(props.jobs)} />
    </>
  );
}
