import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** A place in a file that an editor wrote: line and column count from 1. */
export interface Where {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const list = (items: readonly string[]) => (items.length === 0 ? 'none' : items.join(', '));

/**
 * Every problem that stops a build, each with what is wrong and what to do about it. The key is the code that is printed
 * with it and that `tests/broken/` names.
 */
export const catalogue = {
  'file-missing': (d: { what: string }) => [`There is no ${d.what}.`, 'Add the file, or take out what names it.'],
  'yaml-syntax': (d: { says: string }) => [`This is not valid YAML: ${d.says}`, 'Mend the line; quote a value that holds a colon or starts with a mark.'],
  'wrong-shape': (d: { path: string; says: string }) => [`${d.path || 'The file'}: ${d.says}`, 'Give the field the form that the schema in src/core asks for.'],
  'duplicate-id': (d: { id: string; first: Where }) => [
    `The id "${d.id}" is taken already, at ${d.first.file}:${d.first.line}:${d.first.column}.`,
    'Choose another id; ids are addresses and must be unique.',
  ],
  'unknown-reference': (d: { kind: string; id: string; near: readonly string[] }) => [
    `There is no ${d.kind} "${d.id}".`,
    d.near.length > 0 ? `Did you mean ${d.near.map((id) => `"${id}"`).join(' or ')}?` : `Add it, or name a ${d.kind} that exists.`,
  ],
  'unknown-source-name': (d: { id: string; publisher: string }) => [
    `The footnote for "${d.id}" does not begin with its publisher, ${d.publisher}.`,
    `Begin it with "${d.publisher}", or point it at another source.`,
  ],
  'seed-unread': (d: { name: string }) => [`No reading is written for the seed "${d.name}".`, 'Write src/dossier/readings/<slug>.md for it, or take the seed out.'],
  'seed-empty': (_: object) => ['The seed holds no text.', 'Put the text there as it was received.'],
  'seed-encoding': (d: { what: string }) => [`The seed holds ${d.what}, which no page can show unaltered.`, 'Get the text again, as UTF-8; a seed is never mended by hand.'],
  'unknown-block': (d: { id: string; last: string }) => [`There is no paragraph ${d.id}; the seed ends with ${d.last}.`, 'Name a paragraph that the seed has.'],
  'unknown-kind': (d: { kind: string; kinds: readonly string[] }) => [`"${d.kind}" is not a kind of note.`, `The kinds are: ${list(d.kinds)}.`],
  'note-form': (d: { says: string }) => [d.says, 'A note is "## Title {#id .kind}", then the quoted passage after "> ", then what we say about it.'],
  'verdict-long': (d: { words: number; most: number }) => [
    `The note's first sentence has ${d.words} words; ${d.most} is the most.`,
    'Say the verdict first, short, and the rest in the sentences after it.',
  ],
  'footnote-undefined': (d: { label: string }) => [`The footnote "${d.label}" is not defined in this file.`, `Write "[^${d.label}]: Publisher, date, what it shows".`],
  'footnote-unused': (d: { label: string }) => [`The footnote "${d.label}" is defined and never used.`, 'Use it in a note, or take it out.'],
  'html-in-prose': (_: object) => ['This is HTML; what we write is GFM.', 'Write it as Markdown; HTML is never shown.'],
  'dispute-without-claim': (_: object) => ['A note of kind dispute names no claim.', 'Add claim=<id of a claim> to the braces of its heading.'],
  'quotation-missing': (d: { seed: string; nearest: string | undefined; at: string | undefined; parts: string | undefined }) => [
    d.nearest === undefined
      ? `The quotation does not stand in ${d.seed}, nor anything near it.`
      : `The quotation does not stand in ${d.seed}. The nearest, in ${d.at}, is "${d.nearest}"; they part at "${d.parts}".`,
    'Copy the words from the seed, letter for letter; or quote another passage.',
  ],
  'quotation-ambiguous': (d: { seed: string; places: readonly string[]; unique: readonly string[] }) => [
    `The quotation stands ${d.places.length} times in ${d.seed}: ${list(d.places)}.`,
    d.unique.length > 0 ? `Name the paragraph, or take more words: ${d.unique.map((words) => `"${words}"`).join(' or ')}.` : 'Name the paragraph, or take more words.',
  ],
  'said-missing': (d: { said: string; block: string }) => [`The words for the date, "${d.said}", do not stand in ${d.block}.`, 'Copy them from the paragraph that the quotation stands in.'],
  'spelling-unused': (d: { spelling: string }) => [
    `The spelling "${d.spelling}" stands in no article.`,
    'Take it out, or move it to "aliases", which serve the search alone.',
  ],
  'spelling-shared': (d: { spelling: string; other: string }) => [`The spelling "${d.spelling}" belongs to "${d.other}" already.`, 'Give each spelling to one entry.'],
  'date-invalid': (d: { date: string; says: string }) => [`"${d.date}" is not an EDTF date: ${d.says}`, 'Write YYYY, YYYY-MM or YYYY-MM-DD, with ? or ~, or two of them with / between; ".." is an open end.'],
  'event-unreported': (d: { status: string }) => [
    d.status === 'reported' ? 'No text is quoted as reporting this event.' : `An event marked ${d.status} may not quote a report.`,
    d.status === 'reported' ? 'Quote a report, or mark it "status: background" or "publication".' : 'Take the reports out, or the mark.',
  ],
  'unknown-country': (d: { country: string; near: readonly string[] }) => [`The outlines hold no country "${d.country}".`, `Spell it as Natural Earth does${d.near.length > 0 ? `: ${list(d.near)}` : ''}.`],
  'outside-country': (d: { lat: number; lon: number; country: string; km: number; swapped: boolean }) => [
    `${d.lat}, ${d.lon} lies ${d.km} km outside ${d.country}.`,
    d.swapped ? 'Latitude and longitude are swapped: exchange them.' : 'Check the coordinate and the country.',
  ],
  'confidence-unfounded': (d: { confidence: string }) => [
    `Confidence ${d.confidence} rests on copies, partisan pages or a group's own text alone.`,
    'Name a better source, or lower the confidence to C.',
  ],
  'count-collapsed': (d: { what: string; was: number; is: number }) => [
    `There are ${d.is} ${d.what}; the last committed count is ${d.was}.`,
    'If that is meant, run "npm run check -- --accept-counts" and commit the file.',
  ],
} satisfies Record<string, (details: never) => readonly [string, string]>;

export type ProblemCode = keyof typeof catalogue;
type Details<C extends ProblemCode> = Parameters<(typeof catalogue)[C]>[0];

/** Collects problems, so that all of them are told at once. */
export class Problems {
  readonly #files = new Map<string, VFile>();

  /** Notes one problem; the catalogue gives it its words. */
  report<C extends ProblemCode>(code: C, where: Where, details: Details<C>): void {
    const file = this.#files.get(where.file) ?? new VFile({ path: where.file });
    this.#files.set(where.file, file);
    const [reason, remedy] = (catalogue[code] as (d: Details<C>) => readonly [string, string])(details);
    const message = file.message(reason, { place: { line: where.line, column: where.column }, ruleId: code, source: 'foothold' });
    message.note = remedy;
    message.fatal = true;
  }

  /** All problems, by file, then line, then column. */
  all(): readonly VFileMessage[] {
    return [...this.#files.values()]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap((file) => [...file.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)));
  }
}

/** One problem as `file:line:column: what is wrong [code]`, and its remedy on the line below. */
export const problemText = (message: VFileMessage): string => `${message.name}: ${message.reason} [${message.ruleId}]\n    ${message.note}`;

/** Thrown when a dossier cannot be published; its message tells every problem. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  readonly problems: readonly VFileMessage[];

  constructor(problems: readonly VFileMessage[]) {
    super(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in seeds and dossier\n\n${problems.map(problemText).join('\n')}`);
    this.problems = problems;
  }
}
