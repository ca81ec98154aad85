import { part, type Rich, rich } from '../rich.ts';
import { formats } from './formats.ts';

const notes = { one: '# note', other: '# notes' };

/** The page of a reading. */
export const reading = {
  description: (outlet: string, published: string, count: number): string =>
    `${outlet}, ${published}: read with ${formats.count(count, notes)}.`,
  cited: (outlet: string, published: string): string => `${outlet}, ${published}`,
  kicker: (order: number, all: number, genre: string): string => `Reading ${order} of ${all}: ${genre}`,
  ourHeadline: 'The text has no headline; this one is ours.',
  provenance: (outlet: string, published: string, provenance: string): Rich =>
    rich`${part('strong', outlet)}, ${published}. ${provenance}`,
  passagesOnly: (omission: string): string => `Only the passages that have a note are shown; ${omission} marks what is left out.`,
  wholeText: (outlet: string): Rich => rich` The whole text: ${part('source', outlet)}.`,
  textAndNotes: 'The text, paragraph by paragraph, with our notes',
  paragraph: (number: string): string => `Paragraph ${number}`,
  note: (number: number): string => `Note ${number}`,
  compare: 'Compare the texts',
  sources: (count: number): string => formats.count(count, { one: '# source', other: '# sources' }),
  named: 'In these words:',
  reports: 'Reports:',
  report: 'Report an error',
  close: 'Close',
  previousNote: 'Previous note',
  nextNote: 'Next note',
  inference: 'Our inference',
  weak: 'Weak evidence: not confirmed elsewhere.',
  ownPage: 'This note alone',
  bar: {
    paragraphs: (count: number): string => formats.count(count, { one: '# paragraph', other: '# paragraphs' }),
    /** Stands before the position where there is room. */
    paragraph: 'Paragraph',
    /** For a script, which fills in `{number}`. */
    position: (last: string): string => `{number} of ${last}`,
    notes: 'Notes',
    all: 'All',
    disputes: 'Disputes',
    none: 'Text only',
    cite: 'Cite',
    print: 'Print (PDF)',
  },
  voices: 'Who says it:',
  voice: (name: string, paragraphs: number): string => `${name} (${paragraphs})`,
  voiceNames: {
    'named-official': 'A named official',
    'unnamed-official': 'Unnamed officials',
    document: 'A document',
    eyewitness: 'An eyewitness',
    outlet: 'The outlet’s own assertion',
    opinion: 'Opinion',
  },
  receipt: 'Receipt',
  found: (count: number): string => `${count} of ${count} quotations found exactly once`,
  foundIn: (count: number): Rich =>
    rich` in this text: those of ${formats.count(count, notes)}, and of the events and comparisons that rest on it. ${part('quotations', 'How they are proved')}.`,
  sha256: (seed: string, sum: string): Rich => rich`SHA-256 of the text, ${part('seed', seed)}: ${part('sum', sum)}`,
  takeAway: (): Rich => rich`${part('text', 'Plain text')} · ${part('offline', 'All of this in one file, to keep')}`,
  takeAwayNarrow: (): Rich => rich` · ${part('cite', 'Cite this reading')} · ${part('pdf', 'On paper (PDF)')}`,
  comments: 'Reader comments',
  commentsAre: (all: number, shown: number): string =>
    `${formats.count(all, { one: '# reader comment is', other: '# reader comments are' })} archived with the post and are not reporting. Nothing on this site rests on them, but for how the text was copied. ${shown} are shown, ${all - shown} are withheld, each with the reason. Names are replaced.`,
  showComments: 'Show the comments',
  reader: (number: number): string => `Reader ${number}`,
  answering: (number: number): string => `, answering comment ${number}`,
  withheld: (reason: string): string => `Withheld. ${reason}`,
  factNote: 'Fact note.',
  keys: 'Keys: j next note, k previous note, Escape back to the text.',
  others: 'Other readings',
  previous: 'Previous reading:',
  next: 'Next reading:',
  /** For the sharing script: `{…}` is filled in by it. */
  share: {
    quoted: '“{quote}”',
    share: 'Share',
    shareMore: 'Share …',
    shareNote: 'Share note {number}',
    copyLink: 'Copy link',
    copyCitation: 'Copy with citation',
    copied: 'Link copied.',
    citationCopied: 'Quotation, source and link copied.',
    refused: 'Copying is not allowed here. {text}',
    toWords: 'Link to these words',
  },
};
