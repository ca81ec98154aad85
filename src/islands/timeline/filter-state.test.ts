// @module-tag parts
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFilterState, matchesFilter, noFilter, parseFilterState, type FilterState } from './filter-state.ts';

const optionsOf = (key: keyof FilterState) =>
  ({ reading: ['', 'ap', 'reuters'], place: ['', 'sirte'], later: ['', 'hidden'] })[key];

test.each([
  ['', noFilter, []],
  ['?reading=ap&place=sirte', { reading: 'ap', place: 'sirte', later: '' }, []],
  ['?later=hidden', { ...noFilter, later: 'hidden' }, []],
  ['?place=atlantis&reading=ap', { ...noFilter, reading: 'ap' }, ['atlantis']],
  ['?reading=', noFilter, []],
  ['?reading=<script>', noFilter, ['<script>']],
  ['?reading=%E0%A4%A', noFilter, ['\ufffd%A']],
  ['?other=1', noFilter, []],
])('the query %j', (query, state, unknown) => {
  expect(parseFilterState(query, optionsOf)).toEqual({ state, unknown });
});

test.each<readonly [FilterState, string, string]>([
  [{ ...noFilter, reading: 'ap', place: 'sirte' }, '', '?reading=ap&place=sirte'],
  [noFilter, '?reading=ap', ''],
  [{ ...noFilter, place: 'sirte' }, '?from=mail&reading=ap', '?from=mail&place=sirte'],
])('the filter %o is written into the query %j', (state, query, expected) => {
  expect(formatFilterState(state, query)).toBe(expected);
});

test('a filter that is formatted parses to itself', () => {
  const state = fc.record({
    reading: fc.constantFrom('', 'ap'),
    place: fc.constantFrom('', 'sirte'),
    later: fc.constantFrom('', 'hidden'),
  });
  fc.assert(
    fc.property(state, (wanted) => {
      expect(parseFilterState(formatFilterState(wanted, '?a=b'), optionsOf).state).toEqual(wanted);
    }),
  );
});

test.each([
  ['everything', noFilter, true],
  ['its reading', { ...noFilter, reading: 'ap' }, true],
  ['another reading', { ...noFilter, reading: 'reuters' }, false],
  ['its place', { ...noFilter, place: 'sirte' }, true],
  ['another place', { ...noFilter, place: 'derna' }, false],
  ['its reading, another place', { ...noFilter, reading: 'ap', place: 'derna' }, false],
  ['what did not come later', { ...noFilter, later: 'hidden' }, true],
])('an event and a filter for %s', (_, state, expected) => {
  expect(matchesFilter(state, { readings: new Set(['ap']), places: new Set(['sirte']), isLater: false })).toBe(expected);
});

test('a later event passes unless the filter hides it', () => {
  const later = { readings: new Set<string>(), places: new Set<string>(), isLater: true };
  expect(matchesFilter({ ...noFilter, later: 'hidden' }, later)).toBe(false);
  expect(matchesFilter(noFilter, later)).toBe(true);
});
