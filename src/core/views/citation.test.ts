// @module-tag parts
import { en } from '../../i18n/en/index.ts';
import { expect, test } from 'vitest';
import type { Source } from '../entities/source.ts';
import { citationsByPublisher, toCitation } from './citation.ts';

const source: Source = { id: 'a', publisher: 'The A', address: 'https://a.example/', standing: 'original' };

test('a citation has everything known about the source', () => {
  const all = { ...source, via: 'B', title: 'T', about: 'it', date: '2015-02-08/2015-02-12', origin: 'o' };
  expect(toCitation(all, en)).toEqual({ id: 'a', publisher: 'The A', via: 'B', title: 'T', about: 'it', date: '8–12 February 2015', address: 'https://a.example/' }); // prettier-ignore
});

test.each([
  ['no date', undefined],
  ['an invalid date', 'in May'],
  ['an empty date', ''],
  ['an open date', '../..'],
])('%s is cited as unknown', (_, date) => {
  expect(toCitation(date === undefined ? source : { ...source, date }, en).date).toBe('date unknown');
});

test.each([
  ['original', true],
  ['agency', true],
  ['reference', true],
  ['copy', false],
  ['partisan', false],
  ['group', false],
] satisfies [Source['standing'], boolean][])('the address of a page of standing %s is printed: %s', (standing, is) => {
  const citation = toCitation({ ...source, standing }, en);
  expect(citation.address).toBe(is ? source.address : undefined);
  expect(JSON.stringify(citation).includes('a.example')).toBe(is);
});

test('sources come by publisher, those of one publisher by id', () => {
  const sources = ['b Zeit', 'c Áine', 'a Zeit'].map((each) => {
    const [id = '', publisher = ''] = each.split(' ');
    return [id, { ...source, id, publisher }] as const;
  });
  expect(citationsByPublisher(new Map(sources), en).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
