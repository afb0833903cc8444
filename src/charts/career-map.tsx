interface Stop {
  readonly name: string;
  readonly says: string;
  /** The section of the page that tells of it. */
  readonly section?: string;
  readonly wide: {
    readonly x: number;
    readonly y: number;
    readonly text: 'start' | 'middle' | 'end';
    readonly dx: number;
    readonly dy: number;
  };
  readonly tall: { readonly x: number; readonly y: number };
}

const STOPS: readonly Stop[] = [
  {
    name: 'Intern',
    says: 'assistant',
    wide: { x: 60, y: 220, text: 'start', dx: -6, dy: -34 },
    tall: { x: 40, y: 470 },
  },
  {
    name: 'Junior KAM',
    says: 'new graduate',
    wide: { x: 210, y: 220, text: 'middle', dx: 0, dy: 30 },
    tall: { x: 40, y: 410 },
  },
  {
    name: 'Key Account Executive',
    says: 'closes, advises, helps start',
    section: 'key-account-executive',
    wide: { x: 330, y: 90, text: 'middle', dx: 0, dy: -38 },
    tall: { x: 84, y: 360 },
  },
  {
    name: 'Technical Account Manager',
    says: 'commands the product',
    section: 'technical-account-manager',
    wide: { x: 540, y: 330, text: 'start', dx: 16, dy: 0 },
    tall: { x: 84, y: 290 },
  },
  {
    name: 'Global Account Manager',
    says: 'foreign accounts, languages',
    section: 'global-account-manager',
    wide: { x: 680, y: 110, text: 'start', dx: -6, dy: -36 },
    tall: { x: 90, y: 125 },
  },
  {
    name: 'Head of sales',
    says: 'whose right hand the KAM is',
    wide: { x: 680, y: 220, text: 'start', dx: 16, dy: -2 },
    tall: { x: 40, y: 50 },
  },
];

const HERE = { name: 'Key Account Manager', says: 'you are reading about this' };

interface LabelProps {
  readonly stop: Stop;
  readonly x: number;
  readonly y: number;
  readonly at: { readonly x: number; readonly y: number };
  readonly anchor: 'start' | 'middle' | 'end';
}

function Label({ stop, x, y, at, anchor }: LabelProps) {
  const label = (
    <>
      <circle class="stop" cx={at.x} cy={at.y} r="6" />
      <text class="t-strong" x={x} y={y} text-anchor={anchor}>
        {stop.name}
      </text>
      <text class="t-soft" x={x} y={y + 18} text-anchor={anchor}>
        {stop.says}
      </text>
    </>
  );
  if (!stop.section) return label;
  const left = anchor === 'middle' ? x - 110 : x - 14;
  return (
    <a href={`#${stop.section}`}>
      <rect x={left} y={y - 22} width="230" height="46" fill="none" pointer-events="all" />
      {label}
    </a>
  );
}

/** The moves around the job: a wide drawing and a tall one, so that its words never scale below reading size. */
export function CareerMap() {
  return (
    <>
      <svg class="map__wide" viewBox="0 0 900 430" role="group" aria-labelledby="map-wide">
        <title id="map-wide">
          Moves around the Key Account Manager: from intern and junior to KAM; sideways to Key Account Executive and
          Technical Account Manager; up to Global Account Manager and head of sales.
        </title>
        <line class="g" x1="0" x2="900" y1="400" y2="400" />
        {[145, 412, 640].map((x) => (
          <line key={x} class="g" x1={x} x2={x} y1="20" y2="400" />
        ))}
        <text class="t-soft" x="0" y="422">
          Start
        </text>
        <text class="t-soft" x="153" y="422">
          A few years
        </text>
        <text class="t-soft" x="420" y="422">
          More than five
        </text>
        <text class="t-soft" x="900" y="422" text-anchor="end">
          More responsibility
        </text>
        <path class="path" d="M60 220H450M450 220C540 220 570 110 680 110M450 220C540 220 580 220 680 220" />
        <path
          class="path path--side"
          d="M450 220C450 290 480 330 540 330M210 220C260 220 270 90 330 90M330 90C400 90 450 150 450 220"
        />
        {STOPS.map((stop) => (
          <Label
            key={stop.name}
            stop={stop}
            x={stop.wide.x + stop.wide.dx}
            y={stop.wide.y + stop.wide.dy}
            at={stop.wide}
            anchor={stop.wide.text}
          />
        ))}
        <circle class="stop here" cx="450" cy="220" r="9" />
        <text class="t-strong" x="438" y="254" text-anchor="end">
          {HERE.name}
        </text>
        <text class="t-soft" x="438" y="272" text-anchor="end">
          {HERE.says}
        </text>
      </svg>
      <svg class="map__tall" viewBox="0 0 320 500" role="group" aria-labelledby="map-tall">
        <title id="map-tall">
          Moves around the Key Account Manager, from the start at the foot to more responsibility at the top.
        </title>
        <path class="path" d="M40 470V230M40 230C40 150 40 120 40 50M40 230C40 170 90 190 90 125" />
        <path
          class="path path--side"
          d="M40 230C40 262 84 252 84 290M40 410C40 385 84 398 84 360M84 360C84 322 48 300 40 230"
        />
        {STOPS.map((stop) => (
          <Label key={stop.name} stop={stop} x={stop.tall.x + 18} y={stop.tall.y - 2} at={stop.tall} anchor="start" />
        ))}
        <circle class="stop here" cx="40" cy="230" r="9" />
        <text class="t-strong" x="62" y="228">
          {HERE.name}
        </text>
        <text class="t-soft" x="62" y="246">
          {HERE.says}
        </text>
      </svg>
    </>
  );
}
