/** Which tests speak of a promise: those of a file, or those in it whose whole name fits. */
export interface About {
  readonly file: RegExp;
  readonly name?: RegExp;
}

/** One promise of the site. A test speaks of the first that it fits, so that the counts add up. */
export interface PromiseDefinition {
  readonly id: string;
  readonly promise: string;
  readonly tried: string;
  readonly unseen?: string;
  readonly command: string;
  readonly tests: readonly About[];
}

const pages = /^tests\/dist\/pages\.test\.ts$/;
const tour = /^tests\/browser\/tour\.test\.ts$/;
const planted = /^tests\/browser\/planted\.test\.ts$/;
const dist = 'npm run verify build based dist';
const browser = 'npm run verify build based browser';
const unit = 'npm run verify unit';

/** All promises, in the order in which they are told. */
export const promises: readonly PromiseDefinition[] = [
  {
    id: 'verbatim',
    promise: 'The text of a source is shown as it is: never changed, never run.',
    tried:
      'Each paragraph of the built pages is held against its seed, letter by letter, and must stand there once. A site is really built whose names and paragraphs are 485 naughty strings, 652 examples of CommonMark and more of ours; it is read again in 17 places: pages, attributes, data, feed, plain text. The strings go through BibTeX, the printed briefing, cards, labels of drawings, prose of ours, the search and the address too, and their pages run in a browser without a policy.',
    command: `${dist} hostile`,
    tests: [
      { file: /^tests\/dist\/verbatim/ },
      { file: /^tests\/hostile\// },
      { file: /^tests\/browser\/map/, name: /hostile/ },
      { file: /^src\/print\/.*escape/ },
    ],
  },
  {
    id: 'seeds',
    promise: 'No seed breaks the site: it is built, or refused by name, and the site built before stays.',
    tried:
      'Texts that are empty, of one line, of 5 MB, of odd line ends, not UTF-8, with NULs and with blanks alone; tables with bombs of aliases; prose nested ten thousand deep; ten thousand notes on one paragraph; whole builds that a seed, a character, a face or a figure stops.',
    command: unit,
    tests: [{ file: /malformed/ }, { file: /^src\/core\/(seed|excess|text-fault)/ }, { file: /^scripts\/swap/ }],
  },
  {
    id: 'passages',
    promise: 'Every mark covers the words that it speaks of.',
    tried:
      'Quotations are found once or the build stops; overlapping passages are cut and joined again; the paragraphs and notes of each reading are held against a reviewed copy.',
    unseen: 'Whether a note is true, fair or well put.',
    command: unit,
    tests: [{ file: /^src\/core\/(anchor|quotation|segments|marks|mentions|sentence|note-heading)/ }, { file: /^tests\/golden/ }],
  },
  {
    id: 'mistakes',
    promise: 'A mistake in the dossier stops the build and is told with its place and its remedy.',
    tried: 'A folder of broken dossiers, one for each kind of mistake, each with the exact words that it must get.',
    command: unit,
    tests: [{ file: /^tests\/broken/ }, { file: /^src\/core\/(problems|yaml|table|near|catalogue|counts|published)/ }],
  },
  {
    id: 'links',
    promise: 'Every link lands, and so does every fragment.',
    tried: 'All links and fragments inside the site, at the root of a host and below a base path.',
    unseen: 'Whether the pages of others that we cite still open: nothing here asks another host.',
    command: dist,
    tests: [
      { file: pages, name: /\blink|\bid\b|\bids\b|points|address/i },
      { file: /^tests\/browser\/based/ },
      { file: /^src\/core\/(links|crossing)/ },
      { file: /arriv|missing-fragment/ },
    ],
  },
  {
    id: 'no-script',
    promise: 'Without scripts everything is still there.',
    tried: 'Every page in a browser that runs no script, held against what the dossier holds.',
    command: browser,
    tests: [{ file: /^tests\/browser\/noscript/ }],
  },
  {
    id: 'failing-parts',
    promise: 'When a part fails, the rest goes on.',
    tried: 'Scripts, styles and figures that do not come, storage that is denied, data that arrives damaged.',
    command: browser,
    tests: [
      { file: /^tests\/browser\/faults/ },
      { file: /^tests\/browser\/map/, name: /where a part does not come/ },
      { file: /^src\/islands\/map\/received/ },
    ],
  },
  {
    id: 'access',
    promise: 'Everyone can use it, as WCAG 2.2 AA asks.',
    tried:
      'axe-core on every page, and on each kind of page at 320 pixels, without scripts, dark, in forced colours, with a map open and filters set; the keyboard alone; wider spacing of text; reduced motion; headings, landmarks, titles and languages.',
    unseen:
      'A tool sees only a part of what the guidelines ask. What Orca was about to say of three pages was read once, no person with a disability was asked, and nothing but Chromium was tried.',
    command: browser,
    tests: [
      { file: /^tests\/browser\/(access|states|spoken|axe|use)/ },
      { file: tour, name: /axe|access/i },
      { file: planted, name: /axe/ },
      { file: /^tests\/browser\/map/, name: /keyboard|colours|touch|gestures/ },
      { file: pages, name: /heading|landmark|title|language|description|name/i },
    ],
  },
  {
    id: 'valid',
    promise: 'Every page is valid HTML.',
    tried: 'html-validate on every page.',
    command: dist,
    tests: [{ file: /^tests\/dist\/valid/ }],
  },
  {
    id: 'others',
    promise: 'Nobody else is told that you read here.',
    tried: 'Every page in a browser, scrolled from top to bottom: each request to another host would be noticed.',
    unseen: 'What the host of the site notes down is its own affair.',
    command: browser,
    tests: [
      { file: tour, name: /another host/ },
      { file: planted, name: /another host|from elsewhere/ },
      { file: pages, name: /host|outside|own files/i },
      { file: /^tests\/browser\/map/, name: /tiles|to anyone else/ },
    ],
  },
  {
    id: 'trust',
    promise: 'The browser is told to trust nothing but the site’s own files.',
    tried:
      'The policy of each page, with scripts and styles planted against it; the headers, graded by the scores of Mozilla’s Observatory: 55 (C) where a host sends none, 130 (A+) with them; nginx run with the file that we give.',
    command: 'npm run hosting',
    tests: [
      { file: /^scripts\/(policy|headers|grade|finish|hosting|server)/ },
      { file: tour, name: /policy/ },
      { file: planted },
      { file: pages, name: /policy|handler|script/i },
    ],
  },
  {
    id: 'light',
    promise: 'Pages are light, and nothing on them moves by itself.',
    tried:
      'The bytes of each kind of page against a floor and a ceiling; scripts that come only when their figure is seen; every page watched while it loads and is scrolled, and some while they arrive piece by piece.',
    unseen: 'How fast it feels on a telephone in the hand.',
    command: browser,
    tests: [{ file: /^tests\/dist\/budgets/ }, { file: /^tests\/browser\/(weight|pieces)/ }, { file: tour, name: /moves/ }],
  },
  {
    id: 'same-site',
    promise: 'The same source makes the same site, byte for byte.',
    tried: 'Two whole builds that differ in folder, clock, time zone, locale and in the order that folders list their files.',
    unseen: 'Other operating systems and other processors.',
    command: 'npm run reproduce',
    tests: [{ file: /^scripts\/(strange|folders|copy)/ }, { file: /content-hash/ }],
  },
  {
    id: 'dates',
    promise: 'Dates mean what they say, and no more.',
    tried: 'Dates with and without days, ranges, doubts and open ends; dates that are none.',
    command: unit,
    tests: [{ file: /^src\/core\/(dates|chronology|tally)/ }, { file: /^src\/draw\/(time|elastic)/ }],
  },
  {
    id: 'places',
    promise: 'Points are where the place is.',
    tried: 'Coordinates against the outline of their country; distances against known ones; latitude and longitude swapped.',
    command: unit,
    tests: [{ file: /^src\/core\/(outline|geodesy|map-places)/ }, { file: /^src\/draw\/(projection|outlines|map\b|basemap)/ }],
  },
  {
    id: 'machines',
    promise: 'Machines can read it too.',
    tried: 'Annotations, events, places, claims and feeds, read by tools that are not ours.',
    command: dist,
    tests: [{ file: /^src\/export\// }, { file: /^tests\/dist\/(data|feed|sitemap|export|json)/ }, { file: pages, name: /data/ }],
  },
  {
    id: 'handed-on',
    promise: 'What is printed, shared and embedded says what the pages say.',
    tried: 'The printed briefing, share cards, embedded notes, offline copies and copied citations.',
    unseen: 'How a sheet looks when it leaves a printer.',
    command: dist,
    tests: [
      { file: /^src\/(print|cards|islands\/share|embed|offline)\// },
      { file: /^tests\/(dist|browser)\/(print|briefing|cards|offline|embed|share)/ },
      { file: /^scripts\/(print|cards|typeset|offline)/ },
    ],
  },
  {
    id: 'parts',
    promise: 'Each part does what it says.',
    tried: 'Everything else: layout, drawing, search, the order of the house, formatting, lint and types.',
    command: 'npm test',
    tests: [{ file: /./ }],
  },
];

/** Whether a test plants a fault and wants it noticed: the names of all such tests say so. */
export const isPlanted = (file: string, name: string): boolean =>
  (planted.test(file) && !name.includes('without a fault')) ||
  /\b(is|are) (caught|noticed|refused)\b|\bcatches\b|\bstops\b|\bgets its problems\b/.test(name);

/** The promise that a test speaks of. Throws where there is none: the last takes all that is left. */
export function promiseFor(file: string, name: string): PromiseDefinition {
  const found = promises.find(({ tests }) => tests.some((about) => about.file.test(file) && (about.name?.test(name) ?? true)));
  if (found === undefined) throw new Error(`No promise for ${file}: ${name}`);
  return found;
}
