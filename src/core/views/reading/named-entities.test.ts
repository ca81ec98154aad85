// @module-tag links
import { expect, test } from 'vitest';
import { sample } from '../../../../tests/harness/sample-dossier.ts';
import { actorNamed, mentionsIn } from './named-entities.ts';

const post = sample.readings.get('post')!;

test('a passage names each place and each actor once, places first', () => {
  const whole = { block: 'p2' as const, start: 0, end: 200 };
  expect(mentionsIn(sample, { ...post, actors: [...post.actors, ...post.actors] }, whole)).toEqual([
    { is: 'place', id: 'tripoli', name: 'Tripoli' },
    { is: 'actor', id: 'harbour-office', name: 'Harbour office' },
  ]);
  expect(mentionsIn(sample, post, { ...whole, end: 3 })).toEqual([]);
});

test('an actor goes by name and alias', () => {
  expect(actorNamed(sample, 'Harbour office')?.id).toBe('harbour-office');
  const [[id, actor]] = [...sample.actors] as [[string, never]];
  expect(actorNamed({ actors: new Map([[id, { ...(actor as object), aliases: ['HO'] } as never]]) }, 'HO')?.id).toBe(id);
  expect(actorNamed(sample, 'The Gazette')).toBeUndefined();
});
