import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilter, parseFilterState, matchesFilter, type FilterState, formatFilterState } from './filter-state.ts';

const offered = (part: keyof FilterState) =>
  ({ reading: ['', 'ap', 'reuters'], place: ['', 'sirte'], later: ['', 'hidden'] })[part];

test.each([
  ['', noFilter, []],
  ['?reading=ap&place=sirte', { reading: 'ap', place: 'sirte', later: '' }, []],
  ['?later=hidden', { ...noFilter, later: 'hidden' }, []],
  ['?place=atlantis&reading=ap', { ...noFilter, reading: 'ap' }, ['atlantis']],
  ['?reading=', noFilter, []],
  ['?reading=<script>', noFilter, ['<script>']],
  ['?reading=%E0%A4%A', noFilter, ['\ufffd%A']],
  ['?other=1', noFilter, []],
])('the address %j', (query, view, unknown) => {
  expect(parseFilterState(query, offered)).toEqual({ view, unknown });
});

test.each<readonly [FilterState, string, string]>([
  [{ ...noFilter, reading: 'ap', place: 'sirte' }, '', '?reading=ap&place=sirte'],
  [noFilter, '?reading=ap', ''],
  [{ ...noFilter, place: 'sirte' }, '?from=mail&reading=ap', '?from=mail&place=sirte'],
])('the view %o is kept beside %j', (view, query, expected) => {
  expect(formatFilterState(view, query)).toBe(expected);
});

test('a view that was written is read again', () => {
  const view = fc.record({
    reading: fc.constantFrom('', 'ap'),
    place: fc.constantFrom('', 'sirte'),
    later: fc.constantFrom('', 'hidden'),
  });
  fc.assert(
    fc.property(view, (wanted) => {
      expect(parseFilterState(formatFilterState(wanted, '?a=b'), offered).view).toEqual(wanted);
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
  ['without what came later', { ...noFilter, later: 'hidden' }, true],
])('an event in a view of %s', (_, view, expected) => {
  expect(matchesFilter(view, { readings: new Set(['ap']), places: new Set(['sirte']), isLater: false })).toBe(expected);
});

test('what came later can be hidden', () => {
  const later = { readings: new Set<string>(), places: new Set<string>(), isLater: true };
  expect(matchesFilter({ ...noFilter, later: 'hidden' }, later)).toBe(false);
  expect(matchesFilter(noFilter, later)).toBe(true);
});
