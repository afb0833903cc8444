import { defineConfig } from 'vitest/config';

/** Two projects: `unit` needs nothing, `built` reads the built site (`npm run build` comes first) and drives a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // No test measures time: a slow machine only takes longer.
          testTimeout: 120_000,
          include: [
            'tests/{compensation,amounts,address,charts,commands,components,content,i18n,integrations,islands,rooms}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
          testTimeout: 120_000,
          include: ['tests/site/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: 'tests/browser/setup.ts',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Two cores: browsers side by side would only wait for each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
