import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of `src`, from what everything rests on to what a reader opens. A file imports from its own room and those listed. */
const rooms = {
  i18n: [],
  core: ['i18n'],
  figures: ['i18n', 'core'],
  export: ['i18n', 'core'],
  print: ['i18n', 'core', 'figures', 'export'],
  cards: ['i18n', 'core', 'figures'],
  fonts: [],
  typst: ['i18n', 'print', 'cards', 'fonts', 'integration'],
  assurance: ['i18n', 'core'],
  components: ['i18n', 'core', 'figures', 'export', 'fonts', 'styles'],
  islands: ['i18n', 'core', 'figures', 'components', 'styles'],
};
const everyRoom = [...Object.keys(rooms), 'integration', 'pages', 'styles', 'dossier'];
const pure = ['i18n', 'core', 'figures', 'export', 'print', 'cards'];
const tests = ['**/*.test.ts', '**/*.fixture.ts'];

/** Forbids imports whose path fits a regular expression. */
const never = (regex, message) => ({ regex, message });
const always = [
  never('^\\.{1,2}/(?!.*\\.\\w+(\\?\\w+)?$)', 'Name the file with its ending.'),
  never('(^|/)scripts/', 'Scripts are commands; put what is shared into src.'),
];
const notClient = never('\\.client\\.ts$', 'Client files are reached by <script src> and by other client files alone.');
const elsewhere = (room) =>
  never(
    `^(\\.\\./)+(${everyRoom.filter((other) => other !== room && !rooms[room].includes(other)).join('|')})/`,
    `src/${room} imports from ${['itself', ...rooms[room]].join(', ')} alone.`,
  );
const takesProps = {
  ...never(
    '/site\\.ts$',
    'A component takes what it prints as props; the layout alone, the same on every page, reads the dossier.',
  ),
  importNames: ['dossier', 'context'],
};
const host = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'process', 'globalThis'];
const noHost = never(
  '^(node:|(fs|path|os|url|util|crypto|buffer|stream|process|child_process|worker_threads)(/|$)|astro(:|/|$)|@astrojs/|virtual:|leaflet)',
  'This room is pure: it asks nothing of Node, Astro or a browser.',
);
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [...always, ...patterns] }] });

const syntax = [
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: 'Use textContent or append nodes.' },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Append nodes: no text is read as HTML.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name="write"]',
    message: 'Append nodes: no text is read as HTML.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
];

/** Every word that a reader is shown stands in a catalogue of `src/i18n/`. */
const say = 'Words that a reader is shown stand in src/i18n/, in every language.';
/** What reads as a phrase of English: it holds one of the little words, or begins like a sentence or a title. */
const phrase =
  '/^(?!(?:Natural Earth|Escape|Antarctica|(?:Multi)?Polygon)$)(?:.*\\b(?:the|of|in|by|from|to|and|are|is|not|no|with|for|on|at|a|an|or|it|this|that)[.,:;)]? |[ ,.:;(“]*[A-Z][a-z]+(?:[ .,:;]|$))/s';
/** Errors speak to programmers, and names of elements, types and keys to machines. */
const elsewhereSaid =
  ':not(NewExpression *):not(ImportDeclaration > *):not(TSLiteralType > *):not(CallExpression[callee.object.name="console"] > *)';
const literals = [
  { selector: `Literal[value=${phrase}]${elsewhereSaid}`, message: say },
  { selector: `TemplateElement[value.raw=${phrase}]${elsewhereSaid}`, message: say },
];
/** Names that are the same in every language. */
const named = '(?!\\s*(?:BibTeX|CSL-JSON|GeoNames|Wikidata)\\s*$)';
const spoken = [
  { selector: `JSXText[value=/^${named}[^]*[A-Za-z]{2}/]`, message: say },
  {
    selector: `JSXAttribute[name.name=/^(?:aria-label|alt|title|description|placeholder|lead|label)$/] > Literal[value=/[A-Za-z]{2}/]`,
    message: say,
  },
  { selector: `JSXExpressionContainer Literal[value=${phrase}]`, message: say },
  { selector: `JSXExpressionContainer TemplateElement[value.raw=${phrase}]`, message: say },
];

const script = "JSXElement[openingElement.name.name='script']";
/** What no component may contain. The policy forbids inline styles and scripts, and text never becomes markup. */
const markup = [
  ...syntax,
  { selector: "JSXAttribute[name.name='style']", message: 'Use a class: the policy allows no style attribute.' },
  {
    selector: "JSXAttribute[name.namespace.name='define']",
    message: 'define:vars writes a style attribute or an inline script.',
  },
  { selector: "JSXAttribute[name.namespace.name='is'][name.name.name='inline']", message: 'Scripts are files.' },
  { selector: `${script} > AstroRawText[value=/\\S/]`, message: 'Name a .client.ts file by src.' },
  {
    selector: `${script} > JSXOpeningElement:not(:has(JSXAttribute[name.name='src'] > Literal[value=/^\\..*\\.client\\.ts$/])):not(:has(JSXAttribute[name.namespace.name='set']))`,
    message: 'Name a .client.ts file by src.',
  },
];

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
      'no-restricted-syntax': ['error', ...syntax],
      'max-lines': ['error', { max: 160, skipBlankLines: false }],
      ...restrict(notClient),
    },
  },
  ...Object.keys(rooms).map((room) => ({
    files: [`src/${room}/**`],
    ignores: [...tests, '**/*.client.ts', 'src/**/*.astro/*'],
    rules: restrict(notClient, elsewhere(room), ...(pure.includes(room) ? [noHost] : [])),
  })),
  {
    files: pure.map((room) => `src/${room}/**`),
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...host],
      'no-restricted-syntax': ['error', ...syntax, { selector: 'ImportExpression', message: 'Import at the top of the file.' }],
    },
  },
  {
    // Data and schemas speak English everywhere, to programmers.
    files: ['src/{print,cards,islands,figures}/**/*.ts', 'src/core/views/*.ts', 'src/export/{*,citations/*}.ts'],
    ignores: [...tests, 'src/export/licence.ts', 'src/export/citations/files.ts', 'src/core/views/reading/report-address.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, ...literals] },
  },
  {
    files: ['src/components/**'],
    ignores: ['src/components/layout/**', 'src/**/*.astro/*'],
    rules: restrict(notClient, elsewhere('components'), takesProps),
  },
  { files: ['src/**/*.client.ts', 'src/**/*.client.test.ts'], rules: restrict(elsewhere('islands')) },
  { files: ['src/**/*.astro/*'], rules: restrict() },
  { files: ['scripts/**'], rules: restrict(notClient, never('(^|/)tests/', 'Scripts import no test.')) },
  // Whole lists that are read from top to bottom, and tests, which are lists too.
  {
    files: [
      'eslint.config.js',
      'src/core/messages.ts',
      'src/core/entities/event.ts',
      'src/core/links.ts',
      'src/i18n/*/*.ts',
      'src/export/data/places.ts',
      'src/assurance/promises.ts',
      'src/pages/data/index.astro',
      'tests/**',
      ...tests,
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'no-restricted-syntax': ['error', ...markup, ...spoken],
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
  {
    files: ['*.config.{js,mjs,ts}', '.*.mjs', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/consistent-type-imports': 'off' },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // Tests write into pages of their own, to see that ours do not.
  { files: ['tests/**'], rules: { 'no-restricted-syntax': ['error', syntax.at(-1)] } },
);
