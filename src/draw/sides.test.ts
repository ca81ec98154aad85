import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meet, pickSides, type Options, type Range } from './sides.ts';

test.each<readonly [string, Range, Range, number, boolean]>([
  ['apart', [0, 10], [20, 30], 5, false],
  ['too near', [0, 10], [14, 30], 5, true],
  ['just far enough', [0, 10], [15, 30], 5, false],
  ['the other way round', [14, 30], [0, 10], 5, true],
  ['one in the other', [0, 100], [40, 50], 0, true],
  ['the same', [0, 10], [0, 10], 0, true],
])('two ranges that are %s', (_, a, b, clear, expected) => {
  expect(meet(a, b, clear)).toBe(expected);
});

/** Each item has a mark of 10 pixels at `x` and a label of `text` pixels, after it or before it. */
const marks = (items: readonly (readonly [x: number, text: number])[]): Options =>
  items.map(([x, text]) => [
    [x, x + 10 + text],
    [x - text, x + 10],
  ]);

const depth = (options: Options, sides: readonly number[]) => {
  const ranges = options.map((each, i) => each[sides[i]!]!);
  return Math.max(0, ...ranges.map(([at]) => ranges.filter(([from, to]) => from <= at && at < to).length));
};

test('nothing asks for no sides', () => {
  expect(pickSides([], 5)).toEqual([]);
});

test('labels stand after their marks where nothing is in the way', () => {
  expect(
    pickSides(
      marks([
        [0, 50],
        [100, 50],
        [200, 50],
      ]),
      5,
    ),
  ).toEqual([0, 0, 0]);
});

test('of two marks that are close, the first label turns away', () => {
  expect(
    pickSides(
      marks([
        [100, 50],
        [130, 50],
      ]),
      5,
    ),
  ).toEqual([1, 0]);
});

test('an item with one choice keeps it', () => {
  expect(pickSides([[[0, 100]], ...marks([[50, 20]])], 0)[0]).toBe(0);
});

test('few items get the fewest lanes that any choice gives', () => {
  const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 150 })), { maxLength: 7 });
  fc.assert(
    fc.property(items, (some) => {
      const options = marks(some);
      const all = Array.from({ length: 2 ** some.length }, (_, mask) =>
        depth(
          options,
          some.map((__, i) => (mask >> i) & 1),
        ),
      );
      expect(depth(options, pickSides(options, 0))).toBe(Math.min(...all));
    }),
  );
});

const firsts = (options: Options) => options.map(() => 0);

test('many items never need more lanes than with every label after its mark', () => {
  const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 150 })), {
    minLength: 13,
    maxLength: 60,
  });
  fc.assert(
    fc.property(items, (some) => {
      const options = marks(some);
      expect(depth(options, pickSides(options, 0))).toBeLessThanOrEqual(depth(options, firsts(options)));
    }),
  );
});

test('a crowd between two empty stretches turns its labels both ways', () => {
  const crowd = marks(Array.from({ length: 20 }, (_, i) => [500 + 11 * i, 300] as const));
  expect(depth(crowd, pickSides(crowd, 0))).toBeLessThan(depth(crowd, firsts(crowd)));
});
