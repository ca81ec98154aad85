import type { Voice } from '../entities/front-matter.ts';
import type { BlockId } from '../entities/id.ts';
import type { Reading } from '../entities/reading.ts';

/** The names of the voices, as shown to readers. */
export const voiceLabels: Readonly<Record<Voice, string>> = {
  'named-official': 'A named official',
  'unnamed-official': 'Unnamed officials',
  document: 'A document',
  eyewitness: 'An eyewitness',
  outlet: 'The outlet’s own assertion',
  opinion: 'Opinion',
};

/** Who speaks in a reading: each voice with its paragraphs, the most frequent first. */
export function voiceProfile(
  reading: Reading,
): readonly { readonly voice: Voice; readonly name: string; readonly blocks: readonly BlockId[] }[] {
  return [...reading.voices]
    .map(([voice, blocks]) => ({ voice, name: voiceLabels[voice], blocks }))
    .sort((a, b) => b.blocks.length - a.blocks.length);
}
