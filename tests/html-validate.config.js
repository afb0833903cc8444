import { defineConfig } from 'html-validate';

/**
 * What an independent validator asks of every built page: the content models and attributes of HTML, and its own rules
 * about documents and accessibility. `html-validate --config tests/html-validate.config.js dist/` says the same as the
 * test. Each rule that differs from its preset says why.
 */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A slash at the end of a void element is allowed and means nothing; Preact writes one, Astro writes none.
    'void-style': 'off',
    // A hash beside a file guards against other hosts. The policy lets a page fetch from its own alone.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Boxes to tick are an answer with several values, and share a name as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // The tools answer at each change and send nothing: there is nothing to submit, and a button would promise it.
    'wcag/h32': 'off',
    // The box around a wide table has a name because it can be focused and pushed sideways. As a <section> it would
    // claim to be a part of the text. All other roles with an element of their own stay errors.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});
