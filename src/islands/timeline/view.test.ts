import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything, readView, shows, writeView, type View } from './view.ts';

const offered = (part: keyof View) => ({ reading: ['', 'ap', 'reuters'], place: ['', 'sirte'], later: ['', 'hidden'] })[part];

test.each([
  ['', everything, []],
  ['?reading=ap&place=sirte', { reading: 'ap', place: 'sirte', later: '' }, []],
  ['?later=hidden', { ...everything, later: 'hidden' }, []],
  ['?place=atlantis&reading=ap', { ...everything, reading: 'ap' }, ['atlantis']],
  ['?reading=', everything, []],
  ['?reading=<script>', everything, ['<script>']],
  ['?reading=%E0%A4%A', everything, ['\ufffd%A']],
  ['?other=1', everything, []],
])('the address %j', (query, view, unknown) => {
  expect(readView(query, offered)).toEqual({ view, unknown });
});

test.each<readonly [View, string, string]>([
  [{ ...everything, reading: 'ap', place: 'sirte' }, '', '?reading=ap&place=sirte'],
  [everything, '?reading=ap', ''],
  [{ ...everything, place: 'sirte' }, '?from=mail&reading=ap', '?from=mail&place=sirte'],
])('the view %o is kept beside %j', (view, query, expected) => {
  expect(writeView(view, query)).toBe(expected);
});

test('a view that was written is read again', () => {
  const view = fc.record({
    reading: fc.constantFrom('', 'ap'),
    place: fc.constantFrom('', 'sirte'),
    later: fc.constantFrom('', 'hidden'),
  });
  fc.assert(
    fc.property(view, (wanted) => {
      expect(readView(writeView(wanted, '?a=b'), offered).view).toEqual(wanted);
    }),
  );
});

test.each([
  ['everything', everything, true],
  ['its reading', { ...everything, reading: 'ap' }, true],
  ['another reading', { ...everything, reading: 'reuters' }, false],
  ['its place', { ...everything, place: 'sirte' }, true],
  ['another place', { ...everything, place: 'derna' }, false],
  ['its reading, another place', { ...everything, reading: 'ap', place: 'derna' }, false],
  ['without what came later', { ...everything, later: 'hidden' }, true],
])('an event in a view of %s', (_, view, expected) => {
  expect(shows(view, { readings: new Set(['ap']), places: new Set(['sirte']), isLater: false })).toBe(expected);
});

test('what came later can be hidden', () => {
  const later = { readings: new Set<string>(), places: new Set<string>(), isLater: true };
  expect(shows({ ...everything, later: 'hidden' }, later)).toBe(false);
  expect(shows(everything, later)).toBe(true);
});
