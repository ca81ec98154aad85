/** A promise of the site to its readers, and how it is checked. Tests name the promise that they support by a tag with its id. */
export interface PromiseDefinition {
  readonly id: string;
  /** In a sentence, as a reader would say it. */
  readonly promise: string;
  /** What is checked, in words. */
  readonly tried: string;
  /** What the checks cannot show. */
  readonly unseen?: string;
  /** A command that checks it again. */
  readonly command: string;
}

const dist = 'npm run verify build based dist';
const browser = 'npm run verify build based browser';
const unit = 'npm run verify unit';

/** All promises, in the order in which they are shown. */
export const promises = [
  {
    id: 'verbatim',
    promise: 'The text of a source is shown as it is: never changed, never run.',
    tried:
      'Each paragraph of the built pages is held against its seed, letter by letter, and must stand there once. A site is really built whose names and paragraphs are 485 naughty strings, 652 examples of CommonMark and more of ours; it is read again in 17 places: pages, attributes, data, feed, plain text. The strings go through BibTeX, the printed briefing, cards, labels of drawings, prose of ours, the search and the address too, and their pages run in a browser without a policy.',
    command: `${dist} hostile`,
  },
  {
    id: 'seeds',
    promise: 'No seed breaks the site: it is built, or refused by name, and the site built before stays.',
    tried:
      'Texts that are empty, of one line, of 5 MB, of odd line ends, not UTF-8, with NULs and with blanks alone; tables with bombs of aliases; prose nested ten thousand deep; ten thousand notes on one paragraph; whole builds that a seed, a character, a face or a figure stops.',
    command: `${unit} commands`,
  },
  {
    id: 'passages',
    promise: 'Every mark covers the words that it speaks of.',
    tried:
      'Quotations are found once or the build stops; overlapping passages are cut and joined again; the paragraphs and notes of each reading are held against a reviewed copy.',
    unseen: 'Whether a note is true, fair or well put.',
    command: unit,
  },
  {
    id: 'mistakes',
    promise: 'A mistake in the dossier stops the build and is told with its place and its remedy.',
    tried: 'A folder of broken dossiers, one for each kind of mistake, each with the exact words that it must get.',
    command: unit,
  },
  {
    id: 'links',
    promise: 'Every link lands, and so does every fragment.',
    tried: 'All links and fragments inside the site, at the root of a host and below a base path.',
    unseen: 'Whether the pages of others that we cite still open: nothing here asks another host.',
    command: dist,
  },
  {
    id: 'no-script',
    promise: 'Without scripts everything is still there.',
    tried: 'Every page in a browser that runs no script, held against what the dossier holds.',
    command: browser,
  },
  {
    id: 'failing-parts',
    promise: 'When a part fails, the rest goes on.',
    tried: 'Scripts, styles and figures that do not come, storage that is denied, data that arrives damaged.',
    command: browser,
  },
  {
    id: 'access',
    promise: 'Everyone can use it, as WCAG 2.2 AA asks.',
    tried:
      'axe-core on every page, and on each kind of page at 320 pixels, without scripts, dark, in forced colours, with a map open and filters set; the keyboard alone; wider spacing of text; reduced motion; headings, landmarks, titles and languages.',
    unseen:
      'A tool sees only a part of what the guidelines ask. What Orca was about to say of three pages was read once, no person with a disability was asked, and nothing but Chromium was tried.',
    command: browser,
  },
  {
    id: 'valid',
    promise: 'Every page is valid HTML.',
    tried: 'html-validate on every page.',
    command: dist,
  },
  {
    id: 'others',
    promise: 'Nobody else is told that you read here.',
    tried: 'Every page in a browser, scrolled from top to bottom: each request to another host would be noticed.',
    unseen: 'What the host of the site notes down is its own affair.',
    command: browser,
  },
  {
    id: 'trust',
    promise: 'The browser is told to trust nothing but the site’s own files.',
    tried:
      'The policy of each page, with scripts and styles planted against it; the headers, graded by the scores of Mozilla’s Observatory: 55 (C) where a host sends none, 130 (A+) with them; nginx run with the file that we give.',
    command: 'npm run hosting',
  },
  {
    id: 'light',
    promise: 'Pages are light, and nothing on them moves by itself.',
    tried:
      'The bytes of each kind of page against a floor and a ceiling; scripts that come only when their figure is seen; every page watched while it loads and is scrolled, and some while they arrive piece by piece.',
    unseen: 'How fast it feels on a telephone in the hand.',
    command: browser,
  },
  {
    id: 'same-site',
    promise: 'The same source makes the same site, byte for byte.',
    tried: 'Two whole builds that differ in folder, clock, time zone, locale and in the order that folders list their files.',
    unseen: 'Other operating systems and other processors.',
    command: 'npm run reproduce',
  },
  {
    id: 'dates',
    promise: 'Dates mean what they say, and no more.',
    tried: 'Dates with and without days, ranges, doubts and open ends; dates that are none.',
    command: unit,
  },
  {
    id: 'places',
    promise: 'Points are where the place is.',
    tried: 'Coordinates against the outline of their country; distances against known ones; latitude and longitude swapped.',
    command: unit,
  },
  {
    id: 'machines',
    promise: 'Machines can read it too.',
    tried: 'Annotations, events, places, claims and feeds, read by tools that are not ours.',
    command: dist,
  },
  {
    id: 'handed-on',
    promise: 'What is printed, shared and embedded says what the pages say.',
    tried: 'The printed briefing, share cards, embedded notes, offline copies and copied citations.',
    unseen: 'How a sheet looks when it leaves a printer.',
    command: dist,
  },
  {
    id: 'parts',
    promise: 'Each part does what it says.',
    tried: 'Everything else: layout, drawing, search, the order of the house, formatting, lint and types.',
    command: 'npm test',
  },
] as const satisfies readonly PromiseDefinition[];

export type PromiseId = (typeof promises)[number]['id'];

/** The tag of tests that plant a fault and expect it to be caught. */
export const plantedTag = 'planted';

/** What a test shows, by its tags. */
export interface TestSubject {
  readonly promise: PromiseId;
  readonly isPlanted: boolean;
}

/**
 * The subject of a test with these tags: those of its file first, then those of the suites that it is in, then its own. The last
 * promise counts. Throws a RangeError where there is none.
 */
export function subjectOf(tags: readonly string[]): TestSubject {
  const promise = promises.findLast(({ id }) => id === tags.findLast((tag) => promises.some((each) => each.id === tag)));
  if (promise === undefined) throw new RangeError(`no promise among the tags ${tags.join(', ')}`);
  return { promise: promise.id, isPlanted: tags.includes(plantedTag) };
}
