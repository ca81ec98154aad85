import { part, type Rich, rich } from '../rich.ts';
import { formats } from './formats.ts';

/** Notes, actors, places, events, sources: their kinds, and the words of their pages. */
export const entries = {
  noteKinds: {
    context: { name: 'Context', lower: 'context', means: 'what a reader needs to know to weigh the words' },
    dispute: { name: 'Dispute', lower: 'dispute', means: 'the texts differ, or evidence does' },
    attribution: { name: 'Attribution', lower: 'attribution', means: 'who says it, and what they could know' },
    name: { name: 'Name', lower: 'name', means: 'what a name stands for, or how it is spelled' },
    later: { name: 'Later', lower: 'later', means: 'what became known, or happened, afterwards' },
  },
  kindOfNote: (name: string, means: string): string => `${name}: ${means}.`,
  correctionKinds: { correction: 'correction', addition: 'addition' },
  confidence: 'Confidence',
  confidenceOf: (letter: string): string => `Confidence ${letter}.`,
  evidence: 'Evidence',
  noEvidence: 'None beyond the texts themselves.',
  everyMention: 'Every mention',
  noMention: 'None of the texts names it.',
  differ: 'Where the sources differ',
  asSpelled: 'As spelled',
  spelled: (spelling: string, readings: string): string => `“${spelling}” in ${readings}`,
  transliteration: ' (our transliteration, unchecked)',
  caption: ' (caption)',
  paragraph: (text: string, number: string): string => `${text}, paragraph ${number}`,
  citation: (title: string | undefined, about: string | undefined, date: string): string =>
    `${title ? `, “${title}”` : about ? `, ${about}` : ''}, ${date}`,
  via: (outlet: string): string => `, via ${outlet}`,
  addressNotPrinted: 'Address not printed.',
  sources: {
    title: 'Sources',
    description: 'Every page of evidence that the notes, events and comparisons rest on.',
    lead: 'The pages of evidence, by original publisher. Each was consulted in a stored copy; an address may no longer open. Where the only copy found was scraped, partisan or a group’s own text, no address is printed, and alone it carries nothing above confidence C.',
  },
  actors: {
    title: 'Who is who',
    description: 'Every person, body and voice that the texts name, described in a neutral line.',
    lead: 'Every person, body and voice that the texts name. Private persons and the dead have no entry of their own. The number tells how often the texts name each.',
    names: 'Names',
    couldKnow: 'What this source could know',
    confirmedBy: 'Who confirms it',
  },
  note: {
    title: (note: string, number: number, text: string): string => `${note} (note ${number} on ${text})`,
    description: (note: { quote: string; outlet: string; published: string; verdict: string }): string =>
      `On “${note.quote}” (${note.outlet}, ${note.published}): ${note.verdict}`,
    on: (number: number, text: string): string => `Note ${number} on ${text}`,
    text: 'Text',
    event: 'Event',
    places: 'Places in the paragraph',
    compared: 'Compared',
    inference: 'Our inference: it rests on the text itself.',
    source: (letter: string): string => `Source ${letter}`,
  },
  embed: {
    title: (note: { title: string; number: number; text: string; site: string }): string =>
      `${note.title} (note ${note.number} on ${note.text}): to stand in other pages – ${note.site}`,
    quotation: (words: string): string => `“${words}”`,
    kind: (name: string): string => `${name}:`,
    inference: 'Our inference.',
    evidence: (publishers: string): string => `Evidence: ${publishers}.`,
    whole: (site: string): string => `The whole note at ${site}`,
    offer: 'Show this note on another page',
    paste:
      'Paste this where the note is to stand. Where frames are blocked, the quotation is read with its verdict and the link.',
    noAddress: (): Rich =>
      rich`This copy of the site has no address of its own, so there is nothing to paste yet. ${part('frame', 'What would stand in the frame')}.`,
    label: (kind: string, title: string, site: string): string => `${kind}: ${title} (${site})`,
    said: (words: string, outlet: string, published: string): string => `“${words}” (${outlet}, ${published})`,
    at: (title: string, site: string): string => `${title}, at ${site}`,
  },
  cite: {
    cite: 'Cite',
    noAddress: 'This copy of the site has no address yet, so the reference has none.',
    title: (text: string): string => `How to cite: ${text}`,
    description: (outlet: string): string =>
      `A reference to the annotated reading of ${outlet}, for people, as BibTeX and as CSL-JSON.`,
    heading: 'How to cite this reading',
    lead: (outlet: string, published: string): string =>
      `This refers to the reading, the text with our notes. Whoever cites the text itself should cite ${outlet}, ${published}. A note has a page of its own, with its own reference.`,
    all: (): Rich =>
      rich`All references at once: ${part('bibtex', 'BibTeX')}, ${part('csl', 'CSL-JSON')}. The reading as ${part('text', 'plain text')}.`,
    untitled: 'text without a headline',
    named: (text: { outlet: string; title: string; published: string }): string =>
      `${text.outlet}, ${text.title}, ${text.published}`,
    readWithNotes: (title: string): string => `${title}, read with notes`,
    reading: 'annotated reading',
    readingOf: (outlet: string, published: string): string => `annotated reading of a text of ${outlet}, ${published}`,
    note: 'note',
    noteOn: (words: string, text: string): string => `note on “${words}” in ${text}`,
    comparison: 'comparison of texts',
    /** The whole reference: author, title, what it is, where it is, date. */
    reference: (work: { author: string; title: string; what: string; container: string; date: string }): string =>
      `${work.author}. “${work.title}”, ${work.what}. In ${work.container}. ${work.date}.`,
  },
  corrections: {
    none: 'None so far.',
    kind: (kind: string): string => `, ${kind}: `,
    changed: 'Changed:',
    feed: (site: string): string => `${site}: corrections and additions`,
    edition: (date: string): string => `Edition of ${date}`,
  },
  plainText: {
    on: (quotation: string): string => `On: ${quotation}`,
    rights: (title: string, address: string): string => `Notes: ${title}, ${address}`,
    note: (number: number, kind: string, title: string): string => `Note ${number}, ${kind}: ${title}`,
    ourHeadline: (title: string): string => `${title} (a headline of ours)`,
    readWith: (notes: number, dossier: string, date: string): string =>
      `Read with ${formats.count(notes, { one: '# note', other: '# notes' })} in ${dossier}, ${date}`,
    layout: 'The text stands at the left edge, paragraph by paragraph, as it was received; notes are ours and indented.',
    proved: (count: number): string =>
      `${count} of ${count} quotations of notes, events and comparisons found exactly once in this text.`,
    sha256: (seed: string, sum: string): string => `SHA-256 of the text, ${seed}: ${sum}`,
    roles: { headline: 'headline', caption: 'caption', body: 'body', 'comment-author': 'comment-author', comment: 'comment' },
  },
};
