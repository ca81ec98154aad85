import type { Voice } from './front-matter.ts';
import type { BlockId } from './id.ts';
import type { Reading } from './reading.ts';

/** What the voices are called. */
export const voiceWords: Readonly<Record<Voice, string>> = {
  'named-official': 'A named official',
  'unnamed-official': 'Unnamed officials',
  document: 'A document',
  eyewitness: 'An eyewitness',
  outlet: 'The outlet’s own assertion',
  opinion: 'Opinion',
};

/** Who speaks in a reading: each voice with its paragraphs, the voice with most paragraphs first. */
export function profile(
  reading: Reading,
): readonly { readonly voice: Voice; readonly name: string; readonly blocks: readonly BlockId[] }[] {
  return [...reading.voices]
    .map(([voice, blocks]) => ({ voice, name: voiceWords[voice], blocks }))
    .sort((a, b) => b.blocks.length - a.blocks.length);
}
