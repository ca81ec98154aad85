import { expect, test } from 'vitest';
import { sample } from '../../tests/sample.ts';
import { mostListed } from './bulk.ts';
import { linksOf } from './dossier-links.ts';

test('events beyond the first part of the list are looked for on theirs, and what came later after the first', () => {
  const [event] = [...sample.events.values()];
  const events = new Map(Array.from({ length: 2 * mostListed + 1 }, (_, n) => [`e${n}`, event!]));
  const links = linksOf({ ...sample, events }, '/', undefined);
  const last = mostListed - 1;
  expect([`e${last}`, `e${last + 1}`, `e${2 * mostListed}`, 'quay-opened'].map(links.inTimeline)).toEqual([
    `/timeline/#e${last}`,
    `/timeline/part/2/#e${last + 1}`,
    `/timeline/part/3/#e${2 * mostListed}`,
    '/timeline/#quay-opened',
  ]);
});
