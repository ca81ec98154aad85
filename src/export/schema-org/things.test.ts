// @module-tag machines
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { parseDate } from '../../core/entities/date.ts';
import { createLinks } from '../../core/links.ts';
import { actorThing } from './actor.ts';
import { eventThing } from './event.ts';
import { graph } from './graph.ts';
import { pageThing } from './site.ts';
import { sourceText } from './source-text.ts';

const links = createLinks('/some/base/', undefined);
const event = sample.events.get('ferry-arrived')!;
const post = sample.readings.get('post')!;
const dated = (edtf: string) => {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.date;
};

test.each([
  ['2015-02-03', { startDate: '2015-02-03', endDate: '2015-02-03' }],
  ['2015-01-29/2015-02-03', { startDate: '2015-01-29', endDate: '2015-02-03' }],
  ['2014-05-16/..', { startDate: '2014-05-16' }],
  ['2014-12~', {}],
  ['2015-02-03?', {}],
])('an event of %s says %j to machines', (edtf, dates) => {
  const { startDate, endDate } = eventThing({ ...event, date: dated(edtf) }, sample, links) as {
    startDate?: string;
    endDate?: string;
  };
  expect({ ...(startDate && { startDate }), ...(endDate && { endDate }) }).toEqual(dates);
});

test.each([
  ['2015-02-20', '2015-02-20'],
  ['2015-02', undefined],
  ['2015-02-16/2015-02-28', undefined],
  ['2015-02-20?', undefined],
])('a text published %s is dated %s', (edtf, day) => {
  expect((sourceText({ ...post, published: dated(edtf) }) as { datePublished?: string }).datePublished).toBe(day);
});

test('a text without a headline does not get ours', () => {
  expect(sourceText({ ...post, title_by: 'us' })).not.toHaveProperty('headline');
  expect(sourceText({ ...post, title_by: 'source' })).toHaveProperty('headline', post.title);
});

test.each([
  ['person', 'Person'],
  ['armed-group', 'Organization'],
  ['government', 'GovernmentOrganization'],
  ['people', 'Thing'],
] as const)('an actor of kind %s is a %s', (kind, type) => {
  const [actor] = sample.actors.values();
  expect(actorThing({ ...actor!, kind }, links)).toMatchObject({ '@type': type, url: `/some/base/actors/${actor!.id}/` });
});

test('the way to a page is given where it has a step of its own', () => {
  const thing = pageThing({ path: links.map, name: 'Map', description: 'A map' }, sample, links);
  const home = ['Home', links.home] as const;
  expect(graph(thing, [home, ['Map', links.map]], links)['@graph']).toHaveLength(1);
  expect(graph(thing, [home, ['Map', links.map], ['Sirte', links.place('sirte')]], links)['@graph'][1]).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ position: 1, item: '/some/base/' }, { position: 2 }, { position: 3, name: 'Sirte' }],
  });
});
