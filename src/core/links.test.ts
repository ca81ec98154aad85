// @module-tag links
import { describe, expect, test } from 'vitest';
import { sample } from '../../tests/harness/sample-dossier.ts';
import { dossierLinks, createLinks } from './links.ts';
import { pageSize } from './views/pagination.ts';

const noteReading = (id: string) => (id === 'on-board' ? 'post' : undefined);
const links = createLinks('/', undefined, { noteReading });
const many = createLinks('/', undefined, { noteReading, timelinePartOf: (id) => (id === 'ferry' ? 3 : 1) });
const based = createLinks('/some/base/', 'https://host.example', { noteReading });

test.each([
  ['event:ferry', '/events/ferry/'],
  ['place:sirte', '/places/sirte/'],
  ['actor:ap', '/actors/ap/'],
  ['claim:how-many', '/differences/how-many/'],
  ['note:on-board', '/readings/post/#on-board'],
  ['reading:post', '/readings/post/'],
  ['reading:post#p5', '/readings/post/#p5'],
  ['https://a.example/b?c#d', 'https://a.example/b?c#d'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('%s in our prose resolves to %s', (address, path) => {
  expect(links.resolve(address)).toBe(path);
});

test('an event links to its page of the list', () => {
  expect(many.inTimeline('ferry')).toBe('/timeline/part/3/#ferry');
  expect(many.inTimeline('quay')).toBe('/timeline/#quay');
});

/** Every address that there is, made once. */
const all = (made: typeof links) => [
  made.home,
  made.map,
  made.timeline,
  made.claims,
  made.about,
  made.sources,
  made.actors,
  made.reading('a'),
  made.paragraph('a', 'p5'),
  made.note('a'),
  made.inReading('a', 'b'),
  made.place('a'),
  made.actor('a'),
  made.event('a'),
  made.claim('a'),
  made.source('a'),
  made.through('a'),
  made.asOf('a'),
  made.resolve('reading:a#p5'),
];

describe('under any base', () => {
  test('every address starts with it, and every page ends with a slash', () => {
    for (const address of all(based)) expect(address).toMatch(/^\/some\/base\/([a-z-]+\/)*(#[a-z0-9-]+)?$/);
  });

  test('the rest of the address is the same', () => {
    expect(all(based)).toEqual(all(links).map((address) => `/some/base${address}`));
  });
});

test('addresses are unique', () => {
  const addresses = all(links).filter((address) => address !== links.resolve('reading:a#p5'));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('special characters are percent-encoded', () => {
  expect(links.reading('a/b?c#d é')).toBe('/readings/a%2Fb%3Fc%23d%20%C3%A9/');
});

test('a path becomes an absolute URL only with an origin', () => {
  expect(based.absolute(based.event('a'))).toBe('https://host.example/some/base/events/a/');
  expect(links.absolute('/events/a/')).toBeUndefined();
});

test('events link to their page of the list, and later events to the first', { tags: 'parts' }, () => {
  const [event] = [...sample.events.values()];
  const events = new Map(Array.from({ length: 2 * pageSize + 1 }, (_, n) => [`e${n}`, event!]));
  const links = dossierLinks({ ...sample, events }, '/', undefined);
  const last = pageSize - 1;
  expect([`e${last}`, `e${last + 1}`, `e${2 * pageSize}`, 'quay-opened'].map(links.inTimeline)).toEqual([
    `/timeline/#e${last}`,
    `/timeline/part/2/#e${last + 1}`,
    `/timeline/part/3/#e${2 * pageSize}`,
    '/timeline/#quay-opened',
  ]);
});
