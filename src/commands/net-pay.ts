/**
 * Asks the official model (URSSAF's `modele-social`, the one behind mon-entreprise) what a gross salary becomes, and
 * writes `content/compensation/net-pay.json`, from which the site interpolates. Run by `npm run data:net-pay`.
 *
 * The layout (EUR a year unless the key says `Month`; ratios 0 to 1):
 *
 *     {
 *       "model": "modele-social", "version": "11.1.0", "legalDate": "2026-07-01",
 *       "employees": 4,                     the size of the firm that the model takes by default
 *       "minimumWage": 22404.2,             full-time minimum wage (SMIC)
 *       "ceiling": 48060,                   yearly social-security ceiling (PASS)
 *       "reduction": { "floor", "slope", "power", "upToMinimumWages" },
 *       "statuses": { "cadre": [row, ...], "non-cadre": [row, ...] },
 *       "apprenticeship": [{ "age": "16-17", "year": 1, "grossMonth": 504, "netMonth": 484 }, ...]
 *     }
 *
 * A row is `{ side, gross, netBeforeTax, netTaxable, employerCostBeforeReduction }`. Rows come in pairs, the two ends
 * of one straight piece: `side: "right"` is the limit from above (the start of a piece), `"left"` the value itself (its
 * end), so that the step at the ceiling stands in the file as two rows of one gross.
 */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import rules from 'modele-social';
import Engine from 'publicodes';

const FILE = new URL('../../content/compensation/net-pay.json', import.meta.url);

/** From the full-time minimum, in whole euros, to eight times the ceiling. */
const LOWEST = 22_404;
const CEILINGS_IN_PIECES = [1, 4, 8] as const;

const STATUSES = { cadre: 'oui', 'non-cadre': 'non' } as const;

const RULES = {
  netBeforeTax: 'salarié . rémunération . net . à payer avant impôt',
  netTaxable: 'salarié . rémunération . net . imposable',
  employerCost: 'salarié . coût total employeur',
  reduction: 'salarié . cotisations . exonérations . RGDU',
} as const;

const APPRENTICE_AGES = {
  '16-17': 'moins de 18',
  '18-20': 'de 18 à 20',
  '21-25': 'de 21 à 25',
  '26-plus': 'plus de 25',
} as const;

/** The day of hiring that makes the model's own date fall in the first, second and third year of the contract. */
const HIRED_FOR_YEAR = { 1: '01/07/2026', 2: '01/07/2025', 3: '01/07/2024' } as const;

/** The model reasons by month; every answer here is brought to the year. */
const MONTHS = 12;

interface Answers {
  readonly gross: number;
  readonly netBeforeTax: number;
  readonly netTaxable: number;
  readonly employerCostBeforeReduction: number;
}

interface Row extends Answers {
  readonly side: 'left' | 'right';
}

const silent = () => undefined;
const engine = new Engine(rules, { logger: { log: silent, warn: silent, error: console.error } });

/** The number that a rule gives in the present situation; the model answers `null` where a rule does not apply. */
function ask(rule: string, whenNotApplicable?: number): number {
  const value = engine.evaluate(rule).nodeValue;
  if (typeof value === 'number') return value;
  if (value === null && whenNotApplicable !== undefined) return whenNotApplicable;
  throw new Error(`${rule}: the model gives ${String(value)} where a number is wanted`);
}

/** Rounds to a hundredth of a cent: what the model's own arithmetic leaves below that is noise. */
const tidy = (amount: number): number => Math.round(amount * 10_000) / 10_000;

function answersAt(gross: number, status: keyof typeof STATUSES): Answers {
  engine.setSituation({
    salarié: 'oui',
    dirigeant: 'non',
    'impôt . méthode de calcul': "'taux neutre'",
    'salarié . contrat': "'CDI'",
    'salarié . contrat . statut cadre': STATUSES[status],
    'salarié . contrat . salaire brut': `${gross} €/an`,
  });
  return {
    gross,
    netBeforeTax: MONTHS * ask(RULES.netBeforeTax),
    netTaxable: MONTHS * ask(RULES.netTaxable),
    employerCostBeforeReduction: MONTHS * (ask(RULES.employerCost) + ask(RULES.reduction, 0)),
  };
}

/**
 * The limit from above at `gross`, on the line through one euro more and the end of the piece: the model's own value
 * there belongs to the piece below.
 */
function limitFromAbove(gross: number, end: Answers, status: keyof typeof STATUSES): Answers {
  const near = answersAt(gross + 1, status);
  const extend = (key: keyof Answers) => near[key] - (end[key] - near[key]) / (end.gross - near.gross);
  return {
    gross,
    netBeforeTax: extend('netBeforeTax'),
    netTaxable: extend('netTaxable'),
    employerCostBeforeReduction: extend('employerCostBeforeReduction'),
  };
}

const rowOf = (side: Row['side'], answers: Answers): Row => ({
  side,
  gross: answers.gross,
  netBeforeTax: tidy(answers.netBeforeTax),
  netTaxable: tidy(answers.netTaxable),
  employerCostBeforeReduction: tidy(answers.employerCostBeforeReduction),
});

function rowsOf(status: keyof typeof STATUSES, ceiling: number): readonly Row[] {
  const ends = CEILINGS_IN_PIECES.map((count) => answersAt(count * ceiling, status));
  return ends.flatMap((end, index) => {
    const before = ends[index - 1];
    const start = before === undefined ? answersAt(LOWEST, status) : limitFromAbove(before.gross, end, status);
    return [rowOf('right', start), rowOf('left', end)];
  });
}

function apprenticeshipRows() {
  return Object.entries(APPRENTICE_AGES).flatMap(([age, modelAge]) =>
    Object.entries(HIRED_FOR_YEAR).map(([year, hired]) => {
      const situation = {
        salarié: 'oui',
        dirigeant: 'non',
        'salarié . contrat': "'apprentissage'",
        'salarié . contrat . apprentissage . diplôme': "'niveau 6 ou 7'",
        'salarié . contrat . apprentissage . âge': `'${modelAge}'`,
        "salarié . contrat . date d'embauche": hired,
      };
      engine.setSituation(situation);
      // A whole number of euros a month: the model rounds the legal share of the minimum wage.
      const grossMonth = ask('salarié . contrat . apprentissage . rémunération minimale');
      engine.setSituation({ ...situation, 'salarié . contrat . salaire brut': `${grossMonth} €/mois` });
      return { age, year: Number(year), grossMonth, netMonth: tidy(ask(RULES.netBeforeTax)) };
    }),
  );
}

/** The model writes its date as DD/MM/YYYY. */
function legalDate(): string {
  const value = engine.evaluate('date').nodeValue;
  const parts = typeof value === 'string' ? /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) : null;
  if (parts === null) throw new Error(`date: the model gives ${String(value)} where DD/MM/YYYY is wanted`);
  return `${parts[3]}-${parts[2]}-${parts[1]}`;
}

/** The model's version: its package exports no package.json, so it is found beside its code. */
function modelVersion(): string {
  const entry = createRequire(import.meta.url).resolve('modele-social');
  const description: unknown = JSON.parse(readFileSync(new URL('../package.json', `file://${entry}`), 'utf8'));
  if (typeof description === 'object' && description !== null && 'version' in description) {
    return String(description.version);
  }
  throw new Error('modele-social: no version in its package.json');
}

/** The minimum wages up to which the reduction applies stand inside a formula of the model, not in a rule of their own. */
const REDUCTION_UP_TO_MINIMUM_WAGES = 3;

function readModel() {
  const ceiling = MONTHS * ask('plafond sécurité sociale');
  return {
    model: 'modele-social',
    version: modelVersion(),
    legalDate: legalDate(),
    employees: ask('entreprise . salariés . effectif'),
    minimumWage: tidy(MONTHS * ask('SMIC')),
    ceiling,
    reduction: {
      floor: ask('salarié . cotisations . exonérations . Tmin'),
      slope: ask('salarié . cotisations . exonérations . Tdelta'),
      power: ask('salarié . cotisations . exonérations . RGDU . P'),
      upToMinimumWages: REDUCTION_UP_TO_MINIMUM_WAGES,
    },
    statuses: { cadre: rowsOf('cadre', ceiling), 'non-cadre': rowsOf('non-cadre', ceiling) },
    apprenticeship: apprenticeshipRows(),
  };
}

const table = readModel();
writeFileSync(FILE, `${JSON.stringify(table, null, 2)}\n`);
console.log(`net-pay.json: ${table.model} ${table.version}, law of ${table.legalDate}`);
