import * as fc from 'fast-check';

/** Texts that somebody might put into an address to see what a page does with it. */
export const HOSTILE_TEXTS: readonly string[] = [
  // Markup, scripts and addresses that run.
  '<script>alert(1)</script>',
  '"><script src=https://evil.example/x.js></script>',
  "'><svg/onload=alert(1)>",
  '<img src=x onerror=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '</title></style></textarea></noscript></template><b>',
  '<base href="https://evil.example/">',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '{amount}',
  '&lt;script&gt;&#60;b&#62;',
  // Names that every object has.
  '__proto__',
  'constructor',
  'prototype.polluted',
  'toString',
  'hasOwnProperty',
  // Numbers that are none, or too much of one.
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  'null',
  'true',
  '[object Object]',
  '-0',
  '0x7f',
  '0b1',
  '1e3',
  '1e308',
  '1e400',
  '-1e-400',
  '5e-324',
  '9007199254740993',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  '1/0',
  '1_000',
  '１２３',
  '٤٢',
  '4²',
  '½',
  '1,5',
  '+7',
  ' 7 ',
  '7\n',
  '7;8',
  // Signs that change how the rest is read.
  '\0',
  'a\0b',
  '\u202e000,47',
  '\u2066\u200f\u061c',
  '\u200b\ufeff\u00ad',
  '\ud800',
  '\udfff\ud800',
  '\u{10ffff}',
  'Z\u0351\u0326\u0338\u030d\u0301a\u0317'.repeat(20),
  '\r\nSet-Cookie: a=b',
  '../../../../etc/passwd',
  "' OR 1=1 --",
  '%',
  '%%%',
  '%0',
  '%zz',
  '%00',
  '%c0%af',
  '%ed%a0%80',
  '%F4%90%80%80',
  '%25253Cscript%25253E',
  '+',
  '=',
  '===',
  '#',
  '?',
  '&',
  '😀'.repeat(50),
];

/** Too long for any reader: 100 KB of markup. */
export const HUGE_TEXT = '<b>"\'&'.repeat(17_000);

/** What a part of an address may look like: written as a browser would, by hand, or twice over. */
const written = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.constantFrom('once', 'raw', 'twice')).map(([value, how]) => {
    try {
      if (how === 'raw') return value;
      const once = encodeURIComponent(value);
      return how === 'once' ? once : encodeURIComponent(once);
    } catch {
      return value; // a lone surrogate cannot be written otherwise
    }
  });

const anyText = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.double().map(String) },
  { weight: 2, arbitrary: fc.integer({ min: -1_000_000, max: 2_000_000 }).map(String) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...HOSTILE_TEXTS))
      .map((parts) => parts.join('')),
  },
);

export interface HostileOptions {
  /** The query names that the tool knows: most of what is tried is tried on them. */
  readonly names: readonly string[];
  /** Values that some of the names take, so that a few of the parts are read and what is left is computed from. */
  readonly values: fc.Arbitrary<string>;
}

/** Query strings, with question mark, that try to make a tool fail. */
export const hostileSearch = ({ names, values }: HostileOptions): fc.Arbitrary<string> => {
  const name = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: written(anyText) },
  );
  const value = fc.oneof(
    { weight: 3, arbitrary: written(anyText) },
    { weight: 2, arbitrary: values },
    { weight: 1, arbitrary: fc.constant('') },
  );
  const pair = fc.tuple(name, value).map(([key, text]) => `${key}=${text}`);
  const part = fc.oneof({ weight: 12, arbitrary: pair }, { weight: 1, arbitrary: written(anyText) });
  const query = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => `?${parts.join('&')}`);
  return fc.oneof(
    { weight: 300, arbitrary: query },
    { weight: 1, arbitrary: name.map((key) => `?${key}=${HUGE_TEXT}`) },
  );
};

/** So many addresses, the same ones at every run. */
export const sampleOf = (search: fc.Arbitrary<string>, count: number): readonly string[] =>
  fc.sample(search, { numRuns: count, seed: 20_261_125 });
