import type { SourcePosition } from './source-position.ts';
import type { ClosestMatch } from './quotation/closest-match.ts';

const quoted = (items: readonly string[]) => items.map((item) => `"${item}"`).join(' or ');

/** Words for a message, long ones cut short. */
const brief = (words: string) => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

/** Further characters of a file, the first of them quoted. */
const others = (characters: readonly string[]) => {
  if (characters.length === 0) return '';
  const named = characters.slice(0, 8).map((character) => `"${character}"`);
  return `, nor ${named.join(', ')}${characters.length > 8 ? ` and ${characters.length - 8} more` : ''}`;
};

/**
 * Every problem that stops a build, each with what is wrong and what to do about it. The key is the code that is printed
 * with it and that `tests/broken/` names.
 */
export const messages = {
  'file-missing': (d: { what: string }) => [`There is no ${d.what}.`, 'Add the file, or remove the reference to it.'],
  'file-unreadable': (d: { reason: string }) => [`This dossier file ${d.reason}.`, 'Put a plain text file here, or remove it.'],
  'yaml-syntax': (d: { detail: string }) => [
    `This is not valid YAML: ${d.detail}`,
    'Correct the line; put quotation marks around a value that contains a colon or begins with punctuation.',
  ],
  'wrong-shape': (d: { path: string; detail: string }) => [
    `${d.path || 'The file'}: ${d.detail}`,
    'Correct the field; src/core/entities/ defines the fields of every kind of entry.',
  ],
  'duplicate-id': (d: { id: string; first: SourcePosition }) => [
    `The id "${d.id}" is already used at ${d.first.file}:${d.first.line}:${d.first.column}.`,
    'Choose another id. Ids become addresses, so each must be unique.',
  ],
  'unknown-reference': (d: { kind: string; id: string; near: readonly string[] }) => [
    `There is no ${d.kind} "${d.id}".`,
    d.near.length > 0 ? `Did you mean ${quoted(d.near)}?` : `Add it, or use the id of an existing ${d.kind}.`,
  ],
  'unknown-source-name': (d: { id: string; publisher: string }) => [
    `The footnote for "${d.id}" does not begin with its publisher, ${d.publisher}.`,
    `Begin it with "${d.publisher}", or cite another source.`,
  ],
  'seed-unread': (d: { name: string }) => [
    `The seed "${d.name}" has no reading.`,
    'Add src/dossier/readings/<slug>.md for it, or remove the seed.',
  ],
  'seed-empty': (_: object) => ['The seed is empty.', 'Save the text in it exactly as you received it.'],
  'seed-encoding': (d: { what: string }) => [
    `The seed contains ${d.what}, which no page can show unaltered.`,
    'Save the original text again as UTF-8; do not repair a seed by hand.',
  ],
  'text-encoding': (d: { what: string }) => [
    `The text contains ${d.what}, which no page can show unaltered.`,
    'Remove it; dossier files are UTF-8.',
  ],
  'character-undrawn': (d: {
    character: string;
    code: string;
    name: string;
    others: readonly string[];
    package: string | undefined;
  }) => [
    `No font of this site draws "${d.character}" (U+${d.code} ${d.name})${others(d.others)}.`,
    d.package === undefined
      ? 'Install a package of Fontsource that has it, and name it under "fonts" in src/dossier/site.yaml; or write it in other letters.'
      : `Run "npm install ${d.package}", add "${d.package}" to "fonts" in src/dossier/site.yaml, then run "npm run fonts".`,
  ],
  'font-missing': (d: { name: string }) => [
    `The font package "${d.name}" is not installed.`,
    `Run "npm install ${d.name}", or remove it from "fonts".`,
  ],
  'not-in-prose': (d: { what: string }) => [
    `The text contains ${d.what}, which no page shows.`,
    'Say it in words, and put the address in a link: [words](https://…).',
  ],
  'prose-in-excess': (d: { what: string }) => [
    `The text has ${d.what}, so it was not read.`,
    'Shorten it, or nest it less deeply.',
  ],
  'unknown-block': (d: { id: string; of: string; last: string | undefined }) => [
    `There is no paragraph ${d.id} in ${d.of}, ${d.last === undefined ? 'which has none' : `which ends with ${d.last}`}.`,
    'Use the id of an existing paragraph.',
  ],
  'block-role-twice': (d: { id: string; roles: readonly string[] }) => [
    d.roles[0] === d.roles[1]
      ? `${d.id} is listed twice under the role ${d.roles[0]}.`
      : `${d.id} has two roles, ${d.roles.join(' and ')}.`,
    'List each paragraph under one role, once.',
  ],
  'comment-role': (d: { id: string; role: string; wanted: string; file: string }) => [
    `${d.id} is named as a reader comment, but its role is ${d.role}, so it would be published as part of the article.`,
    `Add ${d.id} to "roles: ${d.wanted}" in ${d.file}, or name another paragraph.`,
  ],
  'comment-unlisted': (d: { id: string; role: string }) => [
    `${d.id} has the role ${d.role}, but no entry of comments.yaml names it.`,
    'Add an entry with your decision to src/dossier/comments.yaml, or change the role.',
  ],
  'comment-block-shared': (d: { id: string; reading: string; owner: number }) => [
    `${d.id} of "${d.reading}" already belongs to comment ${d.owner}.`,
    'Name each paragraph in one comment only.',
  ],
  'comment-number-twice': (d: { number: number; reading: string }) => [
    `There are two comments ${d.number} on "${d.reading}".`,
    'Number the comments on a text in their order, from 1.',
  ],
  'comment-answers-nobody': (d: { number: number; answers: number }) => [
    `Comment ${d.number} answers comment ${d.answers}, and there is no earlier comment with that number.`,
    'Give the number of an earlier comment on the same text, or remove "answers".',
  ],
  'unknown-kind': (d: { kind: string; kinds: readonly string[] }) => [
    `"${d.kind}" is not a kind of note.`,
    `The kinds are: ${d.kinds.join(', ')}.`,
  ],
  'note-form': (d: { detail: string }) => [
    d.detail,
    'A note is a heading "## Title {#id .kind}", then the quoted passage after "> ", then your commentary.',
  ],
  'verdict-long': (d: { verdict: string; words: number; most: number }) => [
    `The first sentence, "${brief(d.verdict)}", has ${d.words} words; the limit is ${d.most}.`,
    'Give the verdict first, in a short sentence, and the rest after it.',
  ],
  'footnote-undefined': (d: { label: string }) => [
    `The footnote "${d.label}" is not defined in this file.`,
    `Write "[^${d.label}]: Publisher, date, what it shows".`,
  ],
  'footnote-unused': (d: { label: string }) => [
    `The footnote "${d.label}" is defined and never used.`,
    'Use it in a note, or remove it.',
  ],
  'footnote-misplaced': (d: { label: string }) => [
    `The footnote mark "${d.label}" is in a place where footnotes are not printed.`,
    'Use footnotes only in the body of a note; elsewhere, list the source under "evidence".',
  ],
  'html-in-prose': (d: { html: string }) => [
    `"${brief(d.html)}" is HTML; commentary is written in GitHub Flavored Markdown.`,
    'Write it as Markdown. HTML is never shown.',
  ],
  'unknown-address': (d: { address: string; kinds: readonly string[] }) => [
    `The address "${brief(d.address)}" leads nowhere.`,
    `Use https://…, or an id after ${d.kinds.map((kind) => `${kind}:`).join(', ')}.`,
  ],
  'dispute-without-claim': (d: { id: string }) => [
    `The note "${d.id}" is a dispute but names no claim.`,
    'Add claim=<id> inside the braces of its heading.',
  ],
  'quotation-missing': (d: { quote: string; seed: string; nearest: ClosestMatch | undefined }) => {
    const missing = `"${brief(d.quote)}" does not appear in ${d.seed}`;
    const copy = 'Copy the words from the seed exactly, or quote another passage.';
    if (d.nearest === undefined) return [`${missing}, and nothing like it does.`, copy];
    const { block, text, parting } = d.nearest;
    if (parting === undefined) return [`${missing}; it appears in ${block}.`, `Change the paragraph to ${block}, or remove it.`];
    const differ = `the seed has "${parting.there}" where the quotation has "${parting.quoted}"`;
    return [`${missing}. The closest match, in ${block}, is "${text}"; ${differ}.`, copy];
  },
  'quotation-ambiguous': (d: {
    quote: string;
    seed: string;
    places: readonly string[];
    paragraphs: readonly string[];
    unique: readonly string[];
  }) => {
    const more = d.unique.length > 0 ? `quote more words: ${quoted(d.unique)}` : 'quote more words';
    const places = d.places.length > 8 ? [...d.places.slice(0, 8), `and ${d.places.length - 8} more`] : d.places;
    return [
      `"${brief(d.quote)}" appears ${d.places.length} times in ${d.seed}: ${places.join(', ')}.`,
      d.paragraphs.length > 0
        ? `Name the paragraph (${d.paragraphs.join(' or ')}), or ${more}.`
        : `Quote another passage, or ${more}.`,
    ];
  },
  'said-missing': (d: { said: string; of: string }) => [
    `"${brief(d.said)}" does not appear in ${d.of}.`,
    'Copy the words from it exactly, or leave them out.',
  ],
  'spelling-unused': (d: { spelling: string }) => [
    `The spelling "${d.spelling}" appears in no article as a whole word or phrase.`,
    'Remove it, or move it to "aliases", which only the search uses.',
  ],
  'spelling-shared': (d: { spelling: string; other: string }) => [
    `The spelling "${d.spelling}" already belongs to "${d.other}".`,
    'List each spelling under one entry only.',
  ],
  'date-invalid': (d: { date: string; detail: string }) => [
    `"${d.date}" is not an EDTF date: ${d.detail}`,
    'Write YYYY, YYYY-MM or YYYY-MM-DD, with ? or ~, or two dates with / between them; ".." leaves an end open.',
  ],
  'event-unreported': (d: { id: string; status: string }) => [
    d.status === 'reported'
      ? `The event "${d.id}" quotes no report.`
      : `The event "${d.id}" is marked ${d.status}, so it may not quote a report.`,
    d.status === 'reported'
      ? 'Quote a report, or mark it "status: background" or "publication".'
      : 'Remove the reports, or change the status.',
  ],
  'event-without-row': (d: { ids: readonly string[] }) => [
    `No row of the timeline figure includes ${d.ids.length === 1 ? `the event "${d.ids[0]}"` : `${d.ids.length} events, the first being "${d.ids[0]}"`}.`,
    'Add rows for their places, or one row for the rest: "{ name: Elsewhere, gathers: abroad }".',
  ],
  'unknown-language': (d: { language: string; known: readonly string[]; missing: readonly string[] }) => [
    d.missing.length > 0
      ? `The catalogue of the language "${d.language}" lacks ${d.missing.join(', ')}.`
      : `The site has no words in the language "${d.language}".`,
    d.missing.length > 0
      ? 'Add the words in src/i18n/; the English catalogue says what each is for.'
      : `Choose ${quoted(d.known)}, or add a catalogue: docs/languages.md says how.`,
  ],
  'unknown-country': (d: { country: string; near: readonly string[] }) => [
    `The map outlines have no country "${d.country}".`,
    `Spell it as Natural Earth does${d.near.length > 0 ? `: ${d.near.join(', ')}` : ''}.`,
  ],
  'outside-country': (d: { lat: number; lon: number; country: string; km: number; swapped: boolean }) => [
    `${d.lat}, ${d.lon} is ${d.km} km outside ${d.country}.`,
    d.swapped ? 'Latitude and longitude are swapped; exchange them.' : 'Check the coordinate and the country.',
  ],
  'confidence-unfounded': (d: { confidence: string }) => [
    `Confidence ${d.confidence} rests only on copies, partisan pages or a group's own statements.`,
    'Cite a better source, or lower the confidence to C.',
  ],
  'confidence-one-origin': (d: { origin: string }) => [
    `Confidence A needs two apparently independent sources; those cited share one origin, "${d.origin}".`,
    'Cite a source of another origin, or lower the confidence to B.',
  ],
  'id-vanished': (d: { kind: string; id: string; near: readonly string[] }) => [
    `The ${d.kind} "${d.id}" was published before but no longer exists.${d.near.length > 0 ? ` Similar ids: ${quoted(d.near)}.` : ''}`,
    `Restore its id, or add a redirect to src/dossier/redirects.yaml: "from: ${d.kind}:${d.id}" and "to:" the page that replaces it.`,
  ],
  'redirect-of-a-page': (d: { kind: string; id: string }) => [
    `The ${d.kind} "${d.id}" exists, so its address cannot redirect.`,
    'Remove the redirect, or the page.',
  ],
  'count-collapsed': (d: { what: string; was: number; is: number }) => [
    `There are ${d.is} ${d.what}; the committed count is ${d.was}.`,
    'If this is intended, run "npm run check -- --accept-counts" and commit the file it writes.',
  ],
} satisfies Record<string, (details: never) => readonly [string, string]>;
