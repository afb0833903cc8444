import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LONGEST_QUERY,
  type NetScenario,
  type OffersScenario,
  type Scenarios,
  TOOLS,
  type Tool,
  WHO,
  decodeScenario,
  defaultScenario,
  encodeScenario,
  encodeWho,
  fieldTakes,
  readAddress,
  shortenOffers,
  withNumber,
  writeAddress,
  writeOffersOut,
} from '../../src/address/index.ts';
import { eurosPerMonth, eurosPerYear } from '../../src/compensation/index.ts';

/** The query names that the outside relies on, tool by tool. */
const WHO_NAMES = [
  ...['situation', 'years', 'contract', 'place', 'sector', 'size', 'status', 'share', 'base', 'variable', 'months'],
  ...['hours', 'pay', 'age', 'year', 'job', 'taxWay', 'tax', 'household', 'children'],
];
const OFFER_NAMES = [
  ...['aBase', 'aVariable', 'aGuaranteed', 'aSharing', 'aBenefits', 'aCar', 'aSigning', 'aMonths', 'aThreshold'],
  ...['aStart', 'aCap', 'aAccelerator', 'aPlace', 'aSector', 'aSize'],
  ...['bBase', 'bVariable', 'bGuaranteed', 'bSharing', 'bBenefits', 'bCar', 'bSigning', 'bMonths', 'bThreshold'],
  ...['bStart', 'bCap', 'bAccelerator', 'bPlace', 'bSector', 'bSize'],
  ...['cBase', 'cVariable', 'cGuaranteed', 'cSharing', 'cBenefits', 'cCar', 'cSigning', 'cMonths', 'cThreshold'],
  ...['cStart', 'cCap', 'cAccelerator', 'cPlace', 'cSector', 'cSize'],
];
const NAMES: Record<Tool, string[]> = {
  estimate: WHO_NAMES,
  net: [...WHO_NAMES, 'gross', 'grossMonth', 'netBefore', 'netAfter'],
  offers: [...WHO_NAMES, ...OFFER_NAMES, 'attainment'],
  career: [
    ...WHO_NAMES,
    ...['start', 'horizon', 'stayRaise', 'moveEvery', 'upliftLow', 'upliftHigh', 'betweenRaise', 'inflation'],
  ],
};

type Values = Record<string, string | number | undefined>;
const valuesOf = (scenario: Scenarios[Tool]): Values => ({ ...scenario });
const takesOf = (tool: Tool, name: string) => fieldTakes(tool, name as keyof Scenarios[Tool]);

/** A value that a field takes, or its default. */
function valueFor(tool: Tool, name: string): fc.Arbitrary<string | number | undefined> {
  const takes = takesOf(tool, name);
  const standing = fc.constant(valuesOf(defaultScenario(tool))[name]);
  switch (takes.kind) {
    case 'choice':
      return fc.oneof(standing, fc.constantFrom(...takes.values));
    case 'job':
      return fc.oneof(standing, fc.constantFrom('sales-manager', 'business-developer', 'kam2'));
    case 'number': {
      const scale = 10 ** takes.decimals;
      const steps = fc.integer({ min: takes.minimum * scale, max: takes.maximum * scale });
      return fc.oneof(
        standing,
        steps.map((step) => step / scale),
        fc.constantFrom(takes.minimum, takes.maximum),
      );
    }
  }
}

const PAY_NAMES = ['gross', 'grossMonth', 'netBefore', 'netAfter'];

/** Any scenario of a tool. Of the four amounts of gross and net, one is typed. */
function scenarioOf<T extends Tool>(tool: T): fc.Arbitrary<Scenarios[T]> {
  const fields = Object.fromEntries(NAMES[tool].map((name) => [name, valueFor(tool, name)]));
  const values = fc.record(fields);
  if (tool !== 'net') return values as unknown as fc.Arbitrary<Scenarios[T]>;
  const amount = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
  return fc.tuple(values, fc.constantFrom(...PAY_NAMES), amount).map(([all, typed, euros]) => ({
    ...all,
    ...Object.fromEntries(PAY_NAMES.map((name) => [name, name === typed ? euros : undefined])),
  })) as unknown as fc.Arbitrary<Scenarios[T]>;
}

describe('the query names', () => {
  test.for(TOOLS)('all stand in the table, and no other: %s', (tool) => {
    expect(Object.keys(defaultScenario(tool)).sort()).toEqual([...NAMES[tool]].sort());
  });

  test('have the defaults that bookmarks rely on', () => {
    expect(defaultScenario('estimate')).toEqual({
      situation: 'employed',
      years: 7,
      contract: 'permanent',
      place: undefined,
      sector: undefined,
      size: undefined,
      status: 'cadre',
      share: undefined,
      base: undefined,
      variable: undefined,
      months: 6,
      hours: 154,
      pay: 1_500,
      age: '21-25',
      year: 1,
      job: 'key-account-manager',
      taxWay: 'grid',
      tax: undefined,
      household: 'single',
      children: 0,
    });
    expect(defaultScenario('net')).toMatchObject({ gross: 45_000, grossMonth: undefined, netBefore: undefined });
    expect(defaultScenario('offers')).toMatchObject({
      aBase: undefined,
      aVariable: 0,
      aGuaranteed: 0,
      aSharing: 0,
      aBenefits: 0,
      aCar: 0,
      aSigning: 0,
      aMonths: 12,
      aThreshold: 0,
      aStart: undefined,
      aCap: undefined,
      aAccelerator: 1,
      aPlace: undefined,
      aSector: undefined,
      aSize: undefined,
      attainment: 100,
    });
    expect(defaultScenario('career')).toMatchObject({
      start: undefined,
      horizon: 10,
      stayRaise: 2,
      moveEvery: 3,
      upliftLow: 5,
      upliftHigh: 7,
      betweenRaise: undefined,
      inflation: 0,
    });
  });

  test.for([
    ['estimate', 'situation', ['intern', 'apprentice', 'employed']],
    ['estimate', 'contract', ['permanent', 'fixed-term']],
    ['estimate', 'place', ['ile-de-france', 'nouvelle-aquitaine', 'occitanie', 'other-regions']],
    ['estimate', 'sector', ['industry', 'energy', 'services', 'it']],
    ['estimate', 'size', ['under-10', '10-249', '250-4999', '5000-plus']],
    ['estimate', 'status', ['cadre', 'non-cadre']],
    ['estimate', 'age', ['16-17', '18-20', '21-25', '26-plus']],
    ['estimate', 'year', [1, 2, 3]],
    ['estimate', 'taxWay', ['grid', 'own', 'scale']],
    ['estimate', 'household', ['single', 'couple', 'lone-parent']],
  ] as const)('have the choices that bookmarks rely on: %s, %s', ([tool, name, values]) => {
    expect(fieldTakes(tool, name)).toEqual({ kind: 'choice', values });
  });

  test.for([
    ['estimate', 'years', 'years', 0, 50, 3],
    ['estimate', 'share', 'percent', 0, 100, 3],
    ['estimate', 'base', 'EUR/year', 0, 1_000_000, 2],
    ['estimate', 'variable', 'EUR/year', 0, 1_000_000, 2],
    ['estimate', 'months', 'months', 1, 6, 3],
    ['estimate', 'hours', 'hours', 1, 217, 3],
    ['estimate', 'pay', 'EUR/month', 0, 1_000_000, 2],
    ['estimate', 'tax', 'percent', 0, 100, 3],
    ['estimate', 'children', 'count', 0, 9, 0],
    ['net', 'gross', 'EUR/year', 0, 1_000_000, 2],
    ['net', 'grossMonth', 'EUR/month', 0, 1_000_000, 2],
    ['net', 'netBefore', 'EUR/month', 0, 1_000_000, 2],
    ['net', 'netAfter', 'EUR/month', 0, 1_000_000, 2],
    ...(['a', 'b', 'c'] as const).flatMap((letter) => [
      ['offers', `${letter}Base`, 'EUR/year', 0, 1_000_000, 2] as const,
      ['offers', `${letter}Variable`, 'EUR/year', 0, 1_000_000, 2] as const,
      ['offers', `${letter}Car`, 'EUR/year', 0, 100_000, 2] as const,
      ['offers', `${letter}Months`, 'months', 12, 16, 3] as const,
      ['offers', `${letter}Threshold`, 'percent', 0, 100, 3] as const,
      ['offers', `${letter}Start`, 'percent', 0, 100, 3] as const,
      ['offers', `${letter}Cap`, 'percent', 100, 1_000, 3] as const,
      ['offers', `${letter}Accelerator`, 'times', 0, 10, 3] as const,
    ]),
    ['offers', 'attainment', 'percent', 0, 200, 3],
    ['career', 'start', 'EUR/year', 0, 1_000_000, 2],
    ['career', 'horizon', 'years', 1, 15, 0],
    ['career', 'stayRaise', 'percent', 0, 50, 3],
    ['career', 'moveEvery', 'years', 1, 15, 0],
    ['career', 'upliftLow', 'percent', 0, 100, 3],
    ['career', 'upliftHigh', 'percent', 0, 100, 3],
    ['career', 'betweenRaise', 'percent', 0, 50, 3],
    ['career', 'inflation', 'percent', 0, 50, 3],
  ] as const)('have the limits that bookmarks rely on: %s, %s', ([tool, name, unit, minimum, maximum, decimals]) => {
    expect(takesOf(tool, name)).toEqual({ kind: 'number', unit, minimum, maximum, decimals });
  });

  test.for([
    ['years', '0', '50'],
    ['share', '0', '100'],
    ['months', '1', '6'],
    ['children', '0', '9'],
  ] as const)('%s takes both ends of its range', ([name, least, most]) => {
    for (const text of [least, most]) {
      const { scenario, problems } = decodeScenario('estimate', `${name}=${text}`);
      expect(scenario[name]).toBe(Number(text));
      expect(problems).toEqual([]);
    }
  });
});

describe('an address that is read', () => {
  test('gives what it says and the default for the rest', () => {
    const search = '?situation=apprentice&years=3.5&place=ile-de-france&age=26-plus&year=3&base=45000.5&share=16.5';
    expect(decodeScenario('estimate', search)).toEqual({
      scenario: {
        ...defaultScenario('estimate'),
        situation: 'apprentice',
        years: 3.5,
        place: 'ile-de-france',
        age: '26-plus',
        year: 3,
        base: 45_000.5,
        share: 16.5,
      },
      problems: [],
    });
  });

  test('may be percent-encoded, and may have empty answers, as a form without script sends them', () => {
    expect(decodeScenario('estimate', 'place=&years=%33&sector=')).toEqual({
      scenario: { ...defaultScenario('estimate'), years: 3 },
      problems: [],
    });
  });

  test('leaves alone the names that are not its own', () => {
    expect(decodeScenario('estimate', 'utm_source=x&utm_source=y&horizon=900&__proto__=1&toString=2&path=kam')).toEqual(
      {
        scenario: defaultScenario('estimate'),
        problems: [],
      },
    );
  });

  test('for a tool that asks nothing gives nothing, and no problem', () => {
    expect(readAddress({}, '?years=3')).toEqual({ scenario: {}, problems: [] });
    expect(writeAddress({}, {})).toBe('');
  });

  test('counts the own tax rate as the way to reckon tax, unless another is named', () => {
    expect(decodeScenario('net', 'tax=8.5').scenario).toMatchObject({ tax: 8.5, taxWay: 'own' });
    expect(decodeScenario('net', 'taxWay=grid&tax=8.5').scenario).toMatchObject({ tax: 8.5, taxWay: 'grid' });
    expect(decodeScenario('net', 'tax=lots').scenario).toMatchObject({ tax: undefined, taxWay: 'grid' });
    expect(decodeScenario('net', 'taxWay=own').scenario).toMatchObject({ tax: undefined, taxWay: 'own' });
  });

  test('has no yearly gross where another amount was typed', () => {
    expect(decodeScenario('net', 'netAfter=3000').scenario).toMatchObject({ netAfter: 3_000, gross: undefined });
    expect(decodeScenario('net', 'netAfter=lots').scenario).toMatchObject({ netAfter: undefined, gross: 45_000 });
  });

  test('knows the jobs that have a band, when it is given them', () => {
    const data = { bands: { 'key-account-manager': {}, 'sales-manager': {} } };
    expect(decodeScenario('estimate', 'job=sales-manager', data)).toMatchObject({
      scenario: { job: 'sales-manager' },
      problems: [],
    });
    for (const id of ['pilot', 'toString', '__proto__']) {
      expect(decodeScenario('estimate', `job=${id}`, data)).toMatchObject({
        scenario: { job: 'key-account-manager' },
        problems: [{ field: 'job', code: 'not-a-job' }],
      });
    }
    expect(decodeScenario('estimate', 'job=pilot').scenario.job).toBe('pilot');
    expect(decodeScenario('estimate', 'job=A%20pilot').problems).toMatchObject([{ field: 'job', code: 'not-a-job' }]);
  });
});

describe('what cannot be read', () => {
  test.for([
    ['place=paris', 'place', 'not-a-choice'],
    ['place=ILE-DE-FRANCE', 'place', 'not-a-choice'],
    ['year=4', 'year', 'not-a-choice'],
    ['year=1.0', 'year', 'not-a-choice'],
    ['years=seven', 'years', 'not-a-number'],
    ['years=7,5', 'years', 'not-a-number'],
    ['years=1e1', 'years', 'not-a-number'],
    ['years=+7', 'years', 'not-a-number'],
    ['years= 7', 'years', 'not-a-number'],
    ['years=.5', 'years', 'not-a-number'],
    ['years=NaN', 'years', 'not-a-number'],
    ['years=%', 'years', 'not-a-number'],
    ['years=%ff%fe', 'years', 'not-a-number'],
    ['years=\ud800', 'years', 'not-a-number'],
    ['base=45k', 'base', 'not-a-number'],
    ['base=45 000', 'base', 'not-a-number'],
    ['base=45000&base=45000', 'base', 'twice'],
    ['base=&base=', 'base', 'twice'],
  ] as const)('"%s" has its default', ([search, field, code]) => {
    const { scenario, problems } = decodeScenario('offers', search);
    expect(problems).toMatchObject([{ field, code }]);
    expect(scenario).toEqual(defaultScenario('offers'));
  });

  test.for([
    ['years=50.001', { code: 'over', limit: 50 }],
    ['years=-1', { code: 'below', limit: 0 }],
    ['years=1.2345', { code: 'decimals', limit: 3 }],
    ['base=45000.123', { code: 'decimals', limit: 2 }],
    ['base=1000000.01', { code: 'over', limit: 1_000_000 }],
    [`base=${'9'.repeat(1_500)}`, { code: 'over', limit: 1_000_000 }],
    ['children=1.5', { code: 'decimals', limit: 0 }],
    ['months=0', { code: 'below', limit: 1 }],
    ['aMonths=17', { code: 'over', limit: 16 }],
    ['aCap=99', { code: 'below', limit: 100 }],
    ['attainment=201', { code: 'over', limit: 200 }],
  ] as const)('"%s" says which limit it is beyond', ([search, problem]) => {
    const { scenario, problems } = decodeScenario('offers', search);
    expect(problems).toMatchObject([problem]);
    expect(scenario).toEqual(defaultScenario('offers'));
  });

  test('is named with what the field takes, and never with what the address held', () => {
    expect(decodeScenario('estimate', 'years=secret&size=secret').problems).toMatchInlineSnapshot(`
      [
        {
          "code": "not-a-number",
          "field": "years",
          "takes": {
            "decimals": 3,
            "kind": "number",
            "maximum": 50,
            "minimum": 0,
            "unit": "years",
          },
        },
        {
          "code": "not-a-choice",
          "field": "size",
          "takes": {
            "kind": "choice",
            "values": [
              "under-10",
              "10-249",
              "250-4999",
              "5000-plus",
            ],
          },
        },
      ]
    `);
  });

  test('does not hide what can be read beside it', () => {
    const { scenario, problems } = decodeScenario('estimate', 'years=lots&place=occitanie&years=2');
    expect(scenario).toEqual({ ...defaultScenario('estimate'), place: 'occitanie' });
    expect(problems).toMatchObject([{ field: 'years', code: 'twice' }]);
  });

  test('two amounts that say the same thing: the first of the table stands', () => {
    const { scenario, problems } = decodeScenario('net', 'gross=50000&netAfter=3000&grossMonth=4000');
    expect(scenario).toMatchObject({ grossMonth: 4_000, netBefore: undefined, netAfter: undefined, gross: undefined });
    expect(problems).toMatchObject([
      { field: 'netAfter', code: 'conflict' },
      { field: 'gross', code: 'conflict' },
    ]);
  });

  test.for([
    ['grossMonth', 'netBefore'],
    ['grossMonth', 'netAfter'],
    ['grossMonth', 'gross'],
    ['netBefore', 'netAfter'],
    ['netBefore', 'gross'],
    ['netAfter', 'gross'],
  ] as const)('of %s and %s the first stands', ([first, second]) => {
    const { scenario, problems } = decodeScenario('net', `${second}=5000&${first}=4000`);
    expect(scenario).toMatchObject({ gross: undefined, [first]: 4_000, [second]: undefined });
    expect(problems).toMatchObject([{ field: second, code: 'conflict' }]);
    const both = { ...scenario, [first]: 4_000, [second]: 5_000 };
    expect(encodeScenario('net', both)).toBe(`${first}=4000`);
    expect(withNumber('net', scenario, second, 6_000)).toMatchObject({ [first]: undefined, [second]: 6_000 });
  });

  test('a minus zero is a zero', () => {
    expect(decodeScenario('estimate', 'years=-0')).toMatchObject({ scenario: { years: 0 }, problems: [] });
    expect(decodeScenario('estimate', 'years=-0').scenario.years).toBe(0);
  });

  test('an address that is too long is not read at all, and each of its fields is named', () => {
    const search = `years=3&x=${'a'.repeat(10_000)}`;
    expect(decodeScenario('estimate', search)).toEqual({
      scenario: defaultScenario('estimate'),
      problems: [{ field: 'years', takes: fieldTakes('estimate', 'years'), code: 'too-long', limit: LONGEST_QUERY }],
    });
    expect(decodeScenario('estimate', 'x'.repeat(10_000)).problems).toEqual([
      { field: '', code: 'too-long', limit: LONGEST_QUERY },
    ]);
  });

  test('an address of the longest length is read', () => {
    const search = `years=3&x=${'a'.repeat(LONGEST_QUERY - 10)}`;
    expect(decodeScenario('estimate', search)).toMatchObject({ scenario: { years: 3 }, problems: [] });
    expect(decodeScenario('estimate', `${search}a`).problems).toMatchObject([{ field: 'years', code: 'too-long' }]);
  });

  test.for(['-pilot', 'pilot-', 'sales--manager', 'Pilot', 'pilot!', '!pilot', 'pilot ', '', 'a'.repeat(41)])(
    'a job has small letters and digits, with single hyphens, at most 40 in all: "%s" is none',
    (id) => {
      expect(decodeScenario('estimate', `job=${id}`).problems).toMatchObject([{ field: 'job', code: 'not-a-job' }]);
    },
  );

  test.for(['kam', 'kam2', '2nd-sales-manager', 'a'.repeat(40)])('"%s" may be a job', (id) => {
    expect(decodeScenario('estimate', `job=${id}`)).toMatchObject({ scenario: { job: id }, problems: [] });
  });

  test('nothing typed is an answer only where no answer is one', () => {
    expect(decodeScenario('estimate', 'place=&share=&base=').problems).toEqual([]);
    expect(decodeScenario('estimate', 'years=').problems).toMatchObject([{ field: 'years', code: 'not-a-number' }]);
    expect(decodeScenario('estimate', 'situation=').problems).toMatchObject([
      { field: 'situation', code: 'not-a-choice' },
    ]);
  });
});

describe('an address that is written', () => {
  test('is empty when nothing differs from the default', () => {
    for (const tool of TOOLS) expect(encodeScenario(tool, defaultScenario(tool))).toBe('');
  });

  test('holds only what differs, in the order of the table', () => {
    const scenario = {
      ...defaultScenario('career'),
      horizon: 5,
      place: 'occitanie',
      years: 0,
      inflation: 1.5,
    } as const;
    expect(encodeScenario('career', scenario)).toBe('years=0&place=occitanie&horizon=5&inflation=1.5');
  });

  test('keeps the way of the tax only where the rate does not say it', () => {
    const scenario = { ...defaultScenario('net'), tax: 8.5 };
    expect(encodeScenario('net', { ...scenario, taxWay: 'own' })).toBe('tax=8.5');
    expect(encodeScenario('net', { ...scenario, taxWay: 'grid' })).toBe('tax=8.5&taxWay=grid');
    expect(encodeScenario('net', { ...scenario, tax: undefined, taxWay: 'own' })).toBe('taxWay=own');
  });

  test('holds one amount of gross and net, the first of the table', () => {
    const typed: NetScenario = { ...defaultScenario('net'), gross: undefined, netBefore: eurosPerMonth(2_500) };
    expect(encodeScenario('net', typed)).toBe('netBefore=2500');
    expect(encodeScenario('net', { ...typed, gross: eurosPerYear(45_000) })).toBe('netBefore=2500');
    expect(encodeScenario('net', { ...typed, netBefore: undefined })).toBe('');
  });

  test('rounds to the decimals that it can read, and leaves out what it cannot', () => {
    const scenario = defaultScenario('estimate');
    expect(encodeScenario('estimate', { ...scenario, years: 1 / 3 })).toBe('years=0.333');
    expect(encodeScenario('estimate', { ...scenario, base: eurosPerYear(45_000.006) })).toBe('base=45000.01');
    expect(encodeScenario('estimate', { ...scenario, years: 1e-9 })).toBe('years=0');
    expect(encodeScenario('estimate', { ...scenario, years: -0 })).toBe('years=0');
    expect(encodeScenario('estimate', { ...scenario, years: 60, share: Number.NaN, job: 'A & B' })).toBe('');
  });

  test('has no text for a question that is not answered', () => {
    expect(WHO.base.write(undefined)).toBeUndefined();
    expect(WHO.share.write(undefined)).toBeUndefined();
    expect(WHO.place.write(undefined)).toBeUndefined();
    expect(WHO.share.write(0)).toBe('0');
  });

  test('takes someone to another tool as who they are', () => {
    const { scenario } = decodeScenario(
      'offers',
      'years=3&tax=5&place=occitanie&aBase=50000&attainment=80&aPlace=occitanie',
    );
    const search = encodeWho(scenario);
    expect(search).toBe('years=3&place=occitanie&tax=5');
    for (const tool of TOOLS) {
      expect(decodeScenario(tool, search).problems).toEqual([]);
      expect(decodeScenario(tool, search).scenario).toMatchObject({
        years: 3,
        place: 'occitanie',
        tax: 5,
        taxWay: 'own',
      });
    }
  });
});

/** An offer in which every field is answered: whole euros, whole percents, the longest answers. */
const fullOffer = (letter: string): string =>
  [
    ...['Base=123456', 'Variable=123456', 'Guaranteed=123456', 'Sharing=123456', 'Benefits=123456', 'Car=54321'],
    ...['Signing=123456', 'Months=13', 'Threshold=60', 'Start=30', 'Cap=150', 'Accelerator=2'],
    ...['Place=nouvelle-aquitaine', 'Sector=services', 'Size=250-4999'],
  ]
    .map((field) => letter + field)
    .join('&');
const EMPLOYEE =
  'years=12&contract=fixed-term&place=nouvelle-aquitaine&sector=services&size=250-4999&status=non-cadre&share=20' +
  '&base=123456&variable=123456&taxWay=scale&household=lone-parent&children=3';
const THREE_OFFERS = `attainment=120&${['a', 'b', 'c'].map(fullOffer).join('&')}`;
/** Longer than the site's own, with a language and a French name: 'https://www.grandscomptes.example/fr/...'. */
const LONGEST_START = 'https://www.grandscomptes.example/guide/fr/calculateur/offres/?'.length;

/** An address of offers, as the tool reads and writes it. */
const readOffers = (search: string) => decodeScenario('offers', writeOffersOut(search));
const writeOffers = (scenario: OffersScenario) => shortenOffers(encodeScenario('offers', scenario));

describe('three offers', () => {
  test('with every question of every tool answered stand in an address below 500 characters', () => {
    const { scenario, problems } = decodeScenario('offers', `${EMPLOYEE}&${THREE_OFFERS}`);
    expect(problems).toEqual([]);
    const query = writeOffers(scenario);
    expect(query.length).toBe(411);
    expect(LONGEST_START + query.length).toBeLessThan(500);
    expect(readOffers(query)).toEqual({ scenario, problems: [] });
  });

  test('and what a trainee answered before them, too', () => {
    const trainee = 'situation=apprentice&months=5&hours=151&pay=1234&age=26-plus&year=2';
    const { scenario } = decodeScenario('offers', `${trainee}&${EMPLOYEE}&${THREE_OFFERS}`);
    expect(writeOffers(scenario).length).toBeLessThan(500);
  });

  test('keep the names of their fields while the address is short enough', () => {
    const offers = ['a', 'b', 'c'].map((x) => `${x}Base=50000&${x}Variable=10000&${x}Threshold=80&${x}Cap=120`);
    const { scenario } = decodeScenario('offers', offers.join('&'));
    expect(writeOffers(scenario)).toBe(offers.join('&'));
  });

  test('in short read as their fields, in an address of any length', () => {
    expect(readOffers('a=50000_10000______13_____2&bBase=45000')).toEqual(
      decodeScenario('offers', 'aBase=50000&aVariable=10000&aMonths=13&aPlace=nouvelle-aquitaine&bBase=45000'),
    );
  });

  test('in short are told apart by field where they cannot be read', () => {
    const codes = (search: string) => readOffers(search).problems.map(({ field, code }) => [field, code]);
    expect(codes('a=much_-1______30_____9_x')).toEqual([
      ['aBase', 'not-a-number'],
      ['aVariable', 'below'],
      ['aMonths', 'over'],
      ['aPlace', 'not-a-choice'],
      ['aSector', 'not-a-choice'],
    ]);
    expect(codes('a=50000&aBase=45000')).toEqual([['aBase', 'twice']]);
    expect(codes(`a=${'_'.repeat(40)}1`)).toEqual([]);
    expect(codes(`a=${'1'.repeat(2_000)}`)).toEqual([['', 'too-long']]);
    expect(writeOffersOut('?years=3&a=')).toBe('years=3&a=');
    expect(decodeScenario('career', 'a=50000&b=__').problems).toEqual([]);
  });
});

describe('an address of offers', () => {
  const offerOf = (letter: string, rest = '') =>
    `${letter}Base=50000&${letter}Variable=10000&${letter}Months=13&${letter}Threshold=80${rest}`;

  test('longer than 440 characters has each offer in one field, with nothing for what it ends on', () => {
    const employee = 'years=12&contract=fixed-term&place=nouvelle-aquitaine&sector=services&size=250-4999&share=20';
    const long = `${employee}&job=${'j'.repeat(40)}&base=123456&variable=123456&taxWay=scale&household=lone-parent`;
    const two = `${long}&children=3&${offerOf('a')}&${offerOf('b', '&bStart=30&bCap=150&bSize=under-10')}`;
    const rest = '&attainment=120';
    const padded = (length: number) =>
      two.replace('j'.repeat(40), 'j'.repeat(40 + length - two.length - rest.length)) + rest;
    expect(shortenOffers(padded(440))).toBe(padded(440));
    expect(shortenOffers(padded(441))).toBe(
      `${padded(441).replace(/&aBase.*/, '')}&attainment=120&a=50000_10000______13_80&b=50000_10000______13_80_30_150____1`,
    );
    expect(decodeScenario('offers', writeOffersOut(shortenOffers(padded(441))))).toEqual(
      decodeScenario('offers', padded(441)),
    );
  });

  test('is written out up to the longest length that is read', () => {
    const search = `a=50000_10000&x=${'y'.repeat(LONGEST_QUERY - 16)}`;
    expect(writeOffersOut(search)).toBe(`${search}&aBase=50000&aVariable=10000`);
    expect(writeOffersOut(`${search}y`)).toBe(`${search}y`);
  });
});

describe('a number that is changed', () => {
  test('changes nothing else', () => {
    const { scenario } = decodeScenario('estimate', 'years=3&share=30&place=occitanie');
    expect(withNumber('estimate', scenario, 'share', undefined)).toEqual({ ...scenario, share: undefined });
    expect(withNumber('estimate', scenario, 'share', 20)).toEqual({ ...scenario, share: 20 });
    expect(withNumber('estimate', scenario, 'year', 3)).toEqual({ ...scenario, year: 3 });
    expect(withNumber('estimate', scenario, 'year', 4)).toBe(scenario);
  });

  test('leaves one amount of gross and net, the one that was typed last', () => {
    const start = defaultScenario('net');
    const wish = withNumber('net', start, 'netAfter', 3_000);
    expect(wish).toEqual({ ...start, gross: undefined, netAfter: 3_000 });
    expect(withNumber('net', wish, 'grossMonth', 4_000)).toEqual({ ...start, gross: undefined, grossMonth: 4_000 });
    expect(withNumber('net', wish, 'gross', 45_000)).toEqual(start);
    expect(withNumber('net', wish, 'netAfter', -1)).toBe(wish);
    expect(withNumber('net', wish, 'years', 3)).toEqual({ ...wish, years: 3 });
  });
});

describe('laws of the address', () => {
  test.for(TOOLS)('reading what was written gives the scenario back: %s', (tool) => {
    fc.assert(
      fc.property(scenarioOf(tool), (scenario) => {
        const search = encodeScenario(tool, scenario);
        expect(decodeScenario(tool, search)).toEqual({ scenario, problems: [] });
        expect(search.length).toBeLessThan(LONGEST_QUERY);
        expect(search).toMatch(/^[\w.&=-]*$/);
      }),
      { numRuns: 150 },
    );
  });

  test('any text gives a whole scenario, which has an address of its own', () => {
    const pair = fc
      .tuple(
        fc.constantFrom(...NAMES.offers, ...NAMES.net, ...NAMES.career, '__proto__'),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 8 }),
          fc.constantFrom('7', '45000', '-1', '%', '%e9', '%ud800', 'own', 'occitanie', '1e3', '100', '2'),
        ),
      )
      .map(([name, value]) => `${name}=${value}`);
    const search = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
      fc.array(pair, { maxLength: 12 }).map((pairs) => pairs.join('&')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...TOOLS), search, (tool, text) => {
        const { scenario, problems } = decodeScenario(tool, text);
        expect(Object.keys(scenario)).toEqual(Object.keys(defaultScenario(tool)));
        for (const problem of problems) expect(['', ...NAMES[tool]]).toContain(problem.field);
        expect(decodeScenario(tool, encodeScenario(tool, scenario))).toEqual({ scenario, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('the fullest scenario that there is stays well below the longest address', () => {
    const values = NAMES.offers.map((name) => {
      const takes = takesOf('offers', name);
      if (takes.kind === 'job') return [name, 'a'.repeat(40)];
      if (takes.kind === 'choice') return [name, takes.values.toSorted((a, b) => `${b}`.length - `${a}`.length)[0]];
      return [name, takes.maximum - (takes.decimals === 0 ? 0 : 10 ** -takes.decimals)];
    });
    const scenario = { ...Object.fromEntries(values), taxWay: 'scale' } as Scenarios['offers'];
    const search = encodeScenario('offers', scenario);
    expect(decodeScenario('offers', search)).toEqual({ scenario, problems: [] });
    expect(search.length).toBeLessThan(LONGEST_QUERY - 400);
  });
});

describe('a number that is typed', () => {
  test('goes into the scenario within the limits of its field', () => {
    const start = defaultScenario('estimate');
    expect(withNumber('estimate', start, 'years', 3.5).years).toBe(3.5);
    expect(withNumber('estimate', start, 'base', 45_000.5).base).toBe(45_000.5);
    expect(withNumber('estimate', start, 'years', 60)).toEqual(start);
  });

  test('is taken away where no answer is an answer', () => {
    const start = { ...defaultScenario('estimate'), share: 30 };
    expect(withNumber('estimate', start, 'share', undefined).share).toBeUndefined();
  });
});
