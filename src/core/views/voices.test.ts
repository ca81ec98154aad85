// @module-tag parts
import { en } from '../../i18n/en/index.ts';
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { Voice } from '../entities/front-matter.ts';
import { voiceProfile } from './voices.ts';

const post = sample.readings.get('post')!;

test('voices are sorted by number of paragraphs, ties in the order of the file', () => {
  const voices = new Map([
    ['outlet', ['p1']],
    ['opinion', ['p2']],
    ['document', ['p2', 'p3']],
  ] as const);
  expect(voiceProfile({ ...post, voices }, en).map(({ voice, name, blocks }) => `${voice} ${name} ${blocks.join(' ')}`)).toEqual([
    'document A document p2 p3',
    'outlet The outlet’s own assertion p1',
    'opinion Opinion p2',
  ]);
});

test('a reading without voices has an empty profile', () => {
  expect(voiceProfile(sample.readings.get('letter')!, en)).toEqual([]);
});

test('every voice has a unique label', () => {
  expect(Object.keys(en.reading.voiceNames).sort()).toEqual([...Voice.options].sort());
  expect(new Set(Object.values(en.reading.voiceNames)).size).toBe(Voice.options.length);
});
