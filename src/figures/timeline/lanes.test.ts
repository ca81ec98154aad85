// @module-tag parts
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LaneFrame, type LaneItem, intervalsMeet, type Options, packLanes, pickSides, type Interval } from './lanes.ts';

test.each<readonly [string, Interval, Interval, number, boolean]>([
  ['apart', [0, 10], [20, 30], 5, false],
  ['too near', [0, 10], [14, 30], 5, true],
  ['just far enough', [0, 10], [15, 30], 5, false],
  ['the other way round', [14, 30], [0, 10], 5, true],
  ['one in the other', [0, 100], [40, 50], 0, true],
  ['the same', [0, 10], [0, 10], 0, true],
])('two ranges that are %s', (_, a, b, clear, expected) => {
  expect(intervalsMeet(a, b, clear)).toBe(expected);
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

test('labels are placed after their marks where nothing is in the way', () => {
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

const frame: LaneFrame = { from: 0, to: 500, gap: 5, clear: 8 };
const mark = (from: number, text: number, length = 10): LaneItem => ({ from, to: from + length, text });
const sides = (...items: LaneItem[]) => packLanes(items, frame).places.map(({ side, lane }) => `${side} ${lane}`);

test('nothing needs no lane', () => {
  expect(packLanes([], frame)).toEqual({ lanes: 0, places: [] });
});

test.each([
  ['has its label after it', mark(100, 60), { side: 'after', textFrom: 115 }],
  ['at the far edge has it before', mark(480, 60), { side: 'before', textFrom: 415 }],
  ['that nearly fills the frame has it under itself', mark(10, 60, 480), { side: 'under', textFrom: 10 }],
  ['has a label under itself that stays in the frame', mark(230, 400), { side: 'under', textFrom: 100 }],
  ['keeps its place when its label is wider than the frame', mark(100, 501), { side: 'none', textFrom: 110 }],
  ['without a label needs none', mark(490, 0), { side: 'after', textFrom: 500 }],
])('a mark alone %s', (_, item, expected) => {
  expect(packLanes([item], frame).places).toEqual([{ lane: 0, ...expected }]);
});

test('two marks on one day are in two lanes, the first above', () => {
  expect(sides(mark(10, 60), mark(10, 60))).toEqual(['after 0', 'after 1']);
});

test('two marks that are close share a lane, their labels on either side', () => {
  expect(sides(mark(200, 60), mark(220, 60))).toEqual(['before 0', 'after 0']);
});

test('places come in the order of the items, whatever the order of their marks', () => {
  expect(packLanes([mark(300, 20), mark(100, 20)], frame).places.map(({ textFrom }) => textFrom)).toEqual([315, 115]);
});

test('a label under its mark takes room in the next lane', () => {
  expect(sides(mark(5, 100, 490), mark(20, 60))).toEqual(['under 0', 'after 2']);
});

/** What an item takes: its mark in its lane, and its label there or in the lane below. */
const taken = (item: LaneItem, place: ReturnType<typeof packLanes>['places'][number], id: number) => [
  { id, lane: place.lane, from: item.from, to: item.to },
  ...(place.side === 'none' || item.text === 0
    ? []
    : [{ id, lane: place.lane + (place.side === 'under' ? 1 : 0), from: place.textFrom, to: place.textFrom + item.text }]),
];

test('no two items touch, and no label leaves the frame', () => {
  const item = fc
    .record({
      from: fc.integer({ min: 0, max: 490 }),
      length: fc.integer({ min: 1, max: 500 }),
      text: fc.integer({ min: 0, max: 600 }),
    })
    .map(({ from, length, text }) => ({ from, to: Math.min(500, from + length), text }));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), (items) => {
      const { lanes, places } = packLanes(items, frame);
      const all = items.flatMap((each, i) => taken(each, places[i]!, i));
      for (const [i, a] of all.entries()) {
        expect(a.from).toBeGreaterThanOrEqual(0);
        expect(a.to).toBeLessThanOrEqual(500);
        expect(a.lane).toBeLessThan(lanes);
        for (const b of all.slice(i + 1)) {
          const apart = a.id === b.id || a.lane !== b.lane || a.to + frame.clear <= b.from || b.to + frame.clear <= a.from;
          expect(apart).toBe(true);
        }
      }
      expect(places.filter(({ side }) => side === 'none')).toHaveLength(items.filter(({ text }) => text > 500).length);
    }),
  );
});

test('a thousand marks on one day are laid out, each in a lane of its own', () => {
  const items = Array.from({ length: 1000 }, () => mark(100, 60));
  expect(packLanes(items, frame).lanes).toBe(1000);
});
