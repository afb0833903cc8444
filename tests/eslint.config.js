import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'dist-sub-path/**', '.astro/**', '.mutation/**', 'node_modules/**'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.astro/**'],
    extends: [...tseslint.configs.strictTypeCheckedOnly, ...tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    // Only `astro check` knows the types of .astro files; to the linter they are unknown.
    files: ['src/authoring/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // The declaration of a generated module cannot import at its top without becoming an augmentation.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // The pay model is pure: no clock, no chance, no locale, no platform.
    files: ['src/compensation/**/*.ts', 'src/amounts/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'Intl', 'process', 'window', 'document', 'navigator', 'location'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
);
