import type { Phrases } from '../../i18n/en/index.ts';
import type { Voice } from '../entities/front-matter.ts';
import type { BlockId } from '../entities/id.ts';
import type { Reading } from '../entities/reading.ts';

/** Who speaks in a reading: each voice with its paragraphs, the most frequent first. */
export function voiceProfile(
  reading: Pick<Reading, 'voices'>,
  { reading: { voiceNames } }: Pick<Phrases, 'reading'>,
): readonly { readonly voice: Voice; readonly name: string; readonly blocks: readonly BlockId[] }[] {
  return [...reading.voices]
    .map(([voice, blocks]) => ({ voice, name: voiceNames[voice], blocks }))
    .sort((a, b) => b.blocks.length - a.blocks.length);
}
