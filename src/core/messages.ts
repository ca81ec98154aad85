import type { SourcePosition } from './source-position.ts';
import type { ClosestMatch } from './quotation/closest-match.ts';

const quoted = (items: readonly string[]) => items.map((item) => `"${item}"`).join(' or ');

/** Words for a message, long ones cut short. */
const brief = (words: string) => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

/**
 * Every problem that stops a build, each with what is wrong and what to do about it. The key is the code that is printed
 * with it and that `tests/broken/` names.
 */
export const messages = {
  'file-missing': (d: { what: string }) => [`There is no ${d.what}.`, 'Add the file, or take out what names it.'],
  'file-unreadable': (d: { reason: string }) => [
    `This file of the dossier ${d.reason}.`,
    'Put a plain text file here, or remove it.',
  ],
  'yaml-syntax': (d: { says: string }) => [
    `This is not valid YAML: ${d.says}`,
    'Mend the line; quote a value that holds a colon or starts with a mark.',
  ],
  'wrong-shape': (d: { path: string; says: string }) => [
    `${d.path || 'The file'}: ${d.says}`,
    'Give the field the form that the schema in src/core asks for.',
  ],
  'duplicate-id': (d: { id: string; first: SourcePosition }) => [
    `The id "${d.id}" is taken already, at ${d.first.file}:${d.first.line}:${d.first.column}.`,
    'Choose another id; ids are addresses and must be unique.',
  ],
  'unknown-reference': (d: { kind: string; id: string; near: readonly string[] }) => [
    `There is no ${d.kind} "${d.id}".`,
    d.near.length > 0 ? `Did you mean ${quoted(d.near)}?` : `Add it, or name a ${d.kind} that exists.`,
  ],
  'unknown-source-name': (d: { id: string; publisher: string }) => [
    `The footnote for "${d.id}" does not begin with its publisher, ${d.publisher}.`,
    `Begin it with "${d.publisher}", or point it at another source.`,
  ],
  'seed-unread': (d: { name: string }) => [
    `No reading is written for the seed "${d.name}".`,
    'Write src/dossier/readings/<slug>.md for it, or take the seed out.',
  ],
  'seed-empty': (_: object) => ['The seed holds no text.', 'Put the text there as it was received.'],
  'seed-encoding': (d: { what: string }) => [
    `The seed holds ${d.what}, which no page can show unaltered.`,
    'Get the text again, as UTF-8; a seed is never mended by hand.',
  ],
  'text-encoding': (d: { what: string }) => [
    `The text holds ${d.what}, which no page can show unaltered.`,
    'Take it out; the files of the dossier are UTF-8.',
  ],
  'not-in-prose': (d: { what: string }) => [
    `The text holds ${d.what}, which no page would show.`,
    'Say it in words, and write each address behind its link.',
  ],
  'prose-in-excess': (d: { what: string }) => [`The text has ${d.what}; it is not read.`, 'Write it flatter, or shorter.'],
  'unknown-block': (d: { id: string; of: string; last: string | undefined }) => [
    `There is no paragraph ${d.id} in ${d.of}, ${d.last === undefined ? 'which has none' : `which ends with ${d.last}`}.`,
    'Name a paragraph that is there.',
  ],
  'unknown-kind': (d: { kind: string; kinds: readonly string[] }) => [
    `"${d.kind}" is not a kind of note.`,
    `The kinds are: ${d.kinds.join(', ')}.`,
  ],
  'note-form': (d: { says: string }) => [
    d.says,
    'A note is "## Title {#id .kind}", then the quoted passage after "> ", then what we say about it.',
  ],
  'verdict-long': (d: { verdict: string; words: number; most: number }) => [
    `The first sentence, "${brief(d.verdict)}", has ${d.words} words; ${d.most} is the most.`,
    'Say the verdict first, short, and the rest in the sentences after it.',
  ],
  'footnote-undefined': (d: { label: string }) => [
    `The footnote "${d.label}" is not defined in this file.`,
    `Write "[^${d.label}]: Publisher, date, what it shows".`,
  ],
  'footnote-unused': (d: { label: string }) => [
    `The footnote "${d.label}" is defined and never used.`,
    'Use it in a note, or take it out.',
  ],
  'footnote-misplaced': (d: { label: string }) => [
    `The footnote mark "${d.label}" stands where none is printed.`,
    'Use footnotes in the body of a note; anywhere else put the source into "evidence".',
  ],
  'html-in-prose': (d: { html: string }) => [
    `"${brief(d.html)}" is HTML; what we write is GFM.`,
    'Write it as Markdown; HTML is never shown.',
  ],
  'unknown-address': (d: { address: string; kinds: readonly string[] }) => [
    `The address "${brief(d.address)}" leads nowhere.`,
    `Write https://…, or the id of an entry behind ${d.kinds.map((kind) => `${kind}:`).join(', ')}.`,
  ],
  'dispute-without-claim': (d: { id: string }) => [
    `The note "${d.id}" is a dispute and names no claim.`,
    'Add claim=<id of a claim> to the braces of its heading.',
  ],
  'quotation-missing': (d: { quote: string; seed: string; nearest: ClosestMatch | undefined }) => {
    const missing = `"${brief(d.quote)}" does not stand in ${d.seed}`;
    const copy = 'Copy the words from the seed, letter for letter; or quote another passage.';
    if (d.nearest === undefined) return [`${missing}, nor anything near it.`, copy];
    const { block, text, parting } = d.nearest;
    if (parting === undefined) return [`${missing}, but in ${block}.`, `Name ${block}, or take the paragraph out.`];
    const differ = `it has "${parting.there}" where the quotation has "${parting.quoted}"`;
    return [`${missing}. The nearest, in ${block}, is "${text}"; ${differ}.`, copy];
  },
  'quotation-ambiguous': (d: {
    quote: string;
    seed: string;
    places: readonly string[];
    paragraphs: readonly string[];
    unique: readonly string[];
  }) => {
    const more = d.unique.length > 0 ? `take more words: ${quoted(d.unique)}` : 'take more words';
    const places = d.places.length > 8 ? [...d.places.slice(0, 8), `and ${d.places.length - 8} more`] : d.places;
    return [
      `"${brief(d.quote)}" stands ${d.places.length} times in ${d.seed}: ${places.join(', ')}.`,
      d.paragraphs.length > 0
        ? `Name the paragraph (${d.paragraphs.join(' or ')}), or ${more}.`
        : `Quote another passage, or ${more}.`,
    ];
  },
  'said-missing': (d: { said: string; of: string }) => [
    `"${brief(d.said)}" does not stand in ${d.of}.`,
    'Copy the words from there, letter for letter, or leave them out.',
  ],
  'spelling-unused': (d: { spelling: string }) => [
    `The spelling "${d.spelling}" stands in no article as words of its own.`,
    'Take it out, or move it to "aliases", which serve the search alone.',
  ],
  'spelling-shared': (d: { spelling: string; other: string }) => [
    `The spelling "${d.spelling}" belongs to "${d.other}" already.`,
    'Give each spelling to one entry.',
  ],
  'date-invalid': (d: { date: string; says: string }) => [
    `"${d.date}" is not an EDTF date: ${d.says}`,
    'Write YYYY, YYYY-MM or YYYY-MM-DD, with ? or ~, or two of them with / between; ".." is an open end.',
  ],
  'event-unreported': (d: { id: string; status: string }) => [
    d.status === 'reported'
      ? `No text is quoted as reporting the event "${d.id}".`
      : `The event "${d.id}" is marked ${d.status} and may not quote a report.`,
    d.status === 'reported'
      ? 'Quote a report, or mark it "status: background" or "publication".'
      : 'Take the reports out, or the mark.',
  ],
  'event-without-row': (d: { ids: readonly string[] }) => [
    `No row of the figure takes ${d.ids.length === 1 ? `the event "${d.ids[0]}"` : `${d.ids.length} events, the first of them "${d.ids[0]}"`}.`,
    'Add rows for their places, or one that takes what has no other: "{ name: Elsewhere, gathers: abroad }".',
  ],
  'unknown-country': (d: { country: string; near: readonly string[] }) => [
    `The outlines hold no country "${d.country}".`,
    `Spell it as Natural Earth does${d.near.length > 0 ? `: ${d.near.join(', ')}` : ''}.`,
  ],
  'outside-country': (d: { lat: number; lon: number; country: string; km: number; swapped: boolean }) => [
    `${d.lat}, ${d.lon} lies ${d.km} km outside ${d.country}.`,
    d.swapped ? 'Latitude and longitude are swapped: exchange them.' : 'Check the coordinate and the country.',
  ],
  'confidence-unfounded': (d: { confidence: string }) => [
    `Confidence ${d.confidence} rests on copies, partisan pages or a group's own text alone.`,
    'Name a better source, or lower the confidence to C.',
  ],
  'confidence-one-origin': (d: { origin: string }) => [
    `Confidence A asks for two sources that look independent; what can be printed here has one origin, "${d.origin}".`,
    'Name a source of another origin, or lower the confidence to B.',
  ],
  'id-vanished': (d: { kind: string; id: string; near: readonly string[] }) => [
    `The ${d.kind} "${d.id}" was published and is gone.${d.near.length > 0 ? ` There is ${quoted(d.near)}.` : ''}`,
    `Give it back its id, or say in src/dossier/redirects.yaml which page stands for it: "from: ${d.kind}:${d.id}".`,
  ],
  'redirect-of-a-page': (d: { kind: string; id: string }) => [
    `The ${d.kind} "${d.id}" is there, so nothing may lead away from it.`,
    'Take the redirect out, or the page.',
  ],
  'count-collapsed': (d: { what: string; was: number; is: number }) => [
    `There are ${d.is} ${d.what}; the last committed count is ${d.was}.`,
    'If that is meant, run "npm run check -- --accept-counts" and commit the file.',
  ],
} satisfies Record<string, (details: never) => readonly [string, string]>;
