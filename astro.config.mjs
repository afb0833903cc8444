import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { checkDist } from './src/integrations/check-dist.ts';
import { corpusCheck } from './src/integrations/corpus-check.ts';
import { headers } from './src/integrations/headers.ts';
import { leanPolicies } from './src/integrations/lean-policy.ts';
import { liveParts } from './src/integrations/live-parts.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { payData } from './src/integrations/pay-data.ts';
import { precompressed } from './src/integrations/precompress.ts';
import { quietDirectives } from './src/integrations/quiet-directives.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { lastReviewed } from './src/integrations/sitemap-days.ts';
import { termLinks } from './src/integrations/term-links.ts';
import { webManifest } from './src/integrations/web-manifest.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  i18n: {
    locales: ['en', 'fr'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: false, redirectToDefaultLocale: false },
  },
  outDir: process.env.OUT_DIR ?? './dist',
  integrations: [
    corpusCheck(),
    payData(),
    quietDirectives(),
    termLinks(),
    mdx(),
    preact(),
    sitemap({ serialize: lastReviewed({ root: import.meta.dirname, site, base }) }),
    searchIndex(),
    markdownTwins(),
    headers(),
    liveParts(),
    leanPolicies(),
    webManifest(),
    serviceWorker(),
    checkDist(),
    precompressed(),
  ],
  build: { inlineStylesheets: 'never', format: 'directory' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // A few larger files compress better than many small ones, and cost fewer requests.
          codeSplitting: {
            groups: [
              { name: 'preact', test: /node_modules\/preact\// },
              // The words that the tools share: those of one language, and no other.
              { name: 'words-fr', test: /\/src\/i18n\/[a-z-]+-fr\.ts$/, minShareCount: 3 },
              { name: 'words-en', test: /\/src\/i18n\/(?:estimate-en|problems|share|tax)\.ts$/, minShareCount: 3 },
              {
                name: 'tools',
                test: /\/src\/(?:compensation|amounts|address|islands|i18n|charts)\/|pay-data/,
                minShareCount: 8,
              },
            ],
          },
        },
        // The pure rooms do nothing on import. Told so, the bundler gives each page only the parts of a door it uses.
        treeshake: {
          moduleSideEffects: [
            { test: /\/src\/(?:compensation|amounts|address|charts|islands|i18n)\/.*\.tsx?$/, sideEffects: false },
          ],
        },
      },
    },
  },
  prerenderConflictBehavior: 'error',
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
