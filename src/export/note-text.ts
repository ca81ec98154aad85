import type { Phrases } from '../i18n/en/index.ts';
import type { Note } from '../core/entities/note.ts';
import { hastToText } from './hast-text.ts';
import { printedAddress } from './printed-address.ts';

/** What a note rests on, one line a piece: its number, its words, and its address where that may be printed. */
export const evidenceLines = ({ evidence }: Pick<Note, 'evidence'>): readonly string[] =>
  evidence.map(({ source, text }, index) => {
    const address = printedAddress(source);
    return `[${index + 1}] ${hastToText(text)}${address === undefined ? '' : ` <${address}>`}`;
  });

/** A note whole, as plain text: what it says, then its evidence. Without evidence it says that it is our inference. */
export function noteText(note: Pick<Note, 'body' | 'evidence'>, { entries }: Pick<Phrases, 'entries'>): string {
  const evidence = evidenceLines(note);
  return `${hastToText(note.body)}\n\n${evidence.length === 0 ? entries.embed.inference : evidence.join('\n')}`;
}
