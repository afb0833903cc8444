import { defineConfig } from 'vitest/config';

/** The unit tests of the rooms whose code is changed on purpose. */
export default defineConfig({
  test: {
    include: ['tests/{compensation,amounts,address}/**/*.test.ts'],
    exclude: [
      // It reads the text of the code, which is not its own while it is changed.
      'tests/compensation/purity.test.ts',
      // A tenth of a second for each question to the official model: the facts of the other tests must do.
      'tests/compensation/engine.test.ts',
    ],
    setupFiles: ['tests/mutation/seed.ts'],
    testTimeout: 120_000,
    // The tests share no state, and every mutant gets a worker of its own: half the time.
    isolate: false,
  },
});
