// @module-tag passages
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TextRange, segmentText } from './segments.ts';

const named = (name: string, start: number, end: number) => ({ name, start, end });
const names = (ranges: readonly { readonly name: string }[]) => ranges.map(({ name }) => name).join('');

test.each([
  ['no range', 5, [], ['0–5 ']],
  ['a range of everything', 5, [named('a', 0, 5)], ['0–5 a']],
  ['a range in the middle', 5, [named('a', 1, 3)], ['0–1 ', '1–3 a', '3–5 ']],
  ['ranges that touch', 5, [named('a', 0, 2), named('b', 2, 5)], ['0–2 a', '2–5 b']],
  ['ranges that overlap', 5, [named('a', 0, 3), named('b', 2, 5)], ['0–2 a', '2–3 ab', '3–5 b']],
  ['a range in another', 5, [named('a', 0, 5), named('b', 2, 3)], ['0–2 a', '2–3 ab', '3–5 a']],
  ['the same range twice, the later one first', 3, [named('b', 0, 3), named('a', 0, 3)], ['0–3 ba']],
  ['an empty text', 0, [], []],
])('%s gives flat pieces', (_, length, ranges, pieces) => {
  expect(segmentText(length, ranges).map(({ start, end, covers }) => `${start}–${end} ${names(covers)}`)).toEqual(pieces);
});

test('the first and the last piece of a range are marked, once each', () => {
  const pieces = segmentText(5, [named('a', 0, 3), named('b', 2, 5)]);
  expect(pieces.map(({ starts, ends }) => `${names(starts)}–${names(ends)}`)).toEqual(['a–', 'b–a', '–b']);
});

test.each([
  ['empty', 2, 2],
  ['reversed', 3, 2],
  ['before the text', -1, 2],
  ['behind the text', 3, 6],
  ['no number', NaN, 2],
])('a range that is %s is refused', { tags: 'planted' }, (_, start, end) => {
  expect(() => segmentText(5, [{ start, end }])).toThrow(RangeError);
});

const cases = fc.integer({ min: 1, max: 40 }).chain((length) => {
  const end = fc.nat({ max: length });
  const range = fc.tuple(end, end).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.tuple(fc.constant(length), fc.array(range.filter(({ start, end }) => start < end)));
});

test('the pieces follow each other without a gap and are the text again', () => {
  fc.assert(
    fc.property(cases, ([length, ranges]) => {
      const pieces = segmentText(length, ranges);
      let at = 0;
      for (const { start, end } of pieces) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(length);
    }),
  );
});

test('each letter is covered by its own ranges, in the order in which they were given', () => {
  fc.assert(
    fc.property(cases, ([length, ranges]) => {
      for (const { start, end, covers, starts, ends } of segmentText(length, ranges)) {
        for (let at = start; at < end; at += 1)
          expect(covers).toEqual(ranges.filter((range) => range.start <= at && at < range.end));
        expect(starts).toEqual(ranges.filter((range) => range.start === start));
        expect(ends).toEqual(ranges.filter((range) => range.end === end));
      }
    }),
  );
});

test('ten thousand notes on one paragraph cost no more looks each than ten do', () => {
  const looks = (count: number) => {
    let seen = 0;
    const ranges = Array.from({ length: count }, (_, index): TextRange => ({
      get start() {
        seen += 1;
        return index * 2;
      },
      get end() {
        seen += 1;
        return index * 2 + 1;
      },
    }));
    expect(segmentText(count * 2, ranges)).toHaveLength(count * 2);
    return seen / count;
  };
  expect(looks(10_000)).toBe(looks(10));
});
