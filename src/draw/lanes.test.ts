import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLanes, type LaneFrame, type LaneItem } from './lanes.ts';

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

test('two marks on one day stand in two lanes, the first above', () => {
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

test('a thousand marks on one day are laid, each in a lane of its own', () => {
  const items = Array.from({ length: 1000 }, () => mark(100, 60));
  expect(packLanes(items, frame).lanes).toBe(1000);
});
