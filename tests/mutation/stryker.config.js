// @ts-check

/** The rooms that are held: the pay model, the amount reader, the address. */
const ROOMS = ['compensation', 'amounts', 'address'];

/**
 * `npm run mutation` changes the code of these rooms in every small way and asks whether a test notices. One room, or
 * one file: `npm run mutation -- --mutate 'src/amounts/**'`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions & { vitest: { configFile: string } }}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  mutate: ROOMS.map((room) => `src/${room}/**/*.ts`),
  coverageAnalysis: 'perTest',
  // Patterns and limits stand at the top of their files: to leave them out would leave out the amount reader itself.
  ignoreStatic: false,
  // The tests of these rooms read nothing else.
  ignorePatterns: [
    '**',
    ...ROOMS.flatMap((room) => [`!src/${room}/**`, `!tests/${room}/**`]),
    '!tests/mutation/**',
    '!content/compensation/net-pay.json',
    '!package.json',
    '!tsconfig.json',
  ],
  tempDirName: '.mutation/sandbox',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: '.mutation/report.html' },
  jsonReporter: { fileName: '.mutation/report.json' },
  concurrency: 2,
  // Most loops without end are noticed by their count of steps; the clock is for those that count none.
  timeoutMS: 5_000,
  timeoutFactor: 2,
  allowEmpty: false,
  thresholds: { high: 100, low: 97, break: 95 },
};
