import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The printer of the pages writes void elements and empty attributes in a form of its own; both forms are HTML.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    // A title says what the page is; what a search engine cuts off is its own affair.
    'long-title': 'off',
    // A hash on the site's own files would say nothing that the policy does not: they come from where the page comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Filter and search answer while they are used, and stand on the page only once their script shows them.
    'wcag/h32': 'off',
    // Line ends of a source text are kept as they are.
    'no-trailing-whitespace': 'off',
  },
});
