import type { AstroIntegration } from 'astro';

/**
 * Keeps the build's output readable: Astro marks modules with a directive of its own, and the bundler warns of each.
 * Nothing can be done about them in this project.
 */
export const quietDirectives = (): AstroIntegration => ({
  name: 'quiet-directives',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'quiet-directives',
              // `onwarn` is old, but it is the hook that the Preact preset sets.
              /* eslint-disable @typescript-eslint/no-deprecated */
              configResolved: ({ build }) => {
                const { onwarn } = build.rolldownOptions;
                build.rolldownOptions.onwarn = (warning, warn) => {
                  if (warning.code === 'MODULE_LEVEL_DIRECTIVE' && warning.message.includes('use astro:')) return;
                  if (onwarn) onwarn(warning, warn);
                  else warn(warning);
                };
              },
              /* eslint-enable @typescript-eslint/no-deprecated */
            },
          ],
        },
      });
    },
  },
});
