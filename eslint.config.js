import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.build/', '.look/', 'seeds/', 'src/figures/basemap/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers stand in our messages and in SVG as they are; what may not is an object that prints as [object Object].
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An early `return void response.end()` says that nothing comes back, in one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // The compiler's noPropertyAccessFromIndexSignature asks for the brackets that this rule takes away.
      '@typescript-eslint/dot-notation': 'off',
      // Under noUncheckedIndexedAccess the mark says "in range by construction"; a check that cannot fail would say less.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // A spread string gives code points, which is what is meant here: glyphs of a font, letters to compare.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: 'error',
      'no-console': 'error',
      // Text reaches the page as text: there is no way for it to be read as markup or run.
      'no-eval': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: 'Use textContent or append nodes.' },
        { selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: 'Append nodes.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'off',
      'astro/prefer-class-list-directive': 'error',
      'astro/no-set-text-directive': 'error',
    },
  },
  // Types inside .astro are checked by `astro check`; without its compiler these rules see `any` everywhere.
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js', '**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  // Tools ask for a default export of their settings, and other people's packages are typed as they export.
  { files: ['*.config.{js,mjs,ts}', '.*.mjs', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
