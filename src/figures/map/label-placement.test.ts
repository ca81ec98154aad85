// @module-tag parts
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxesOverlap, isInside } from '../shared/box.ts';
import { crossesBox, crossesCircle, crossesSegment } from '../shared/line-segment.ts';
import { textWidth } from '../shared/text-width.ts';
import { type LabelPoint, placeLabels, type Placement } from './label-placement.ts';

const frame: Box = { x: 0, y: 0, width: 320, height: 200 };
const size = 12;

const point = (id: string, x: number, y: number, text = id, rest: Partial<LabelPoint> = {}): LabelPoint => ({
  id,
  x,
  y,
  r: 4,
  text,
  priority: 0,
  ...rest,
});
const place = (points: readonly LabelPoint[], obstacles: readonly Box[] = []) =>
  placeLabels({ points, obstacles, frame, size, measure: textWidth });

/** What a placed label's text covers, worked out from its baseline. */
const ink = ({ x, y, anchor }: Placement, text: string): Box => {
  const width = textWidth(text, size);
  return { x: x - { start: 0, middle: width / 2, end: width }[anchor], y: y - 0.76 * size, width, height: 0.98 * size };
};

const reaches = (box: Box, { x, y, r }: LabelPoint): boolean =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)) < r;

const points = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 320 }),
    y: fc.integer({ min: 0, max: 200 }),
    r: fc.integer({ min: 2, max: 25 }),
    text: fc.string({ minLength: 1, maxLength: 18 }),
    priority: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 30 },
);
const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 180 }),
    width: fc.integer({ min: 1, max: 90 }),
    height: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 4 },
);

test('no label covers a label, a point, a line or an obstacle, none leaves the frame, and none is lost', () => {
  fc.assert(
    fc.property(points, boxes, (given, obstacles) => {
      const all = given.map((one, n) => ({ ...one, id: `i${n}` }));
      const { placed, unplaced } = place(all, obstacles);
      expect([...placed.map(({ id }) => id), ...unplaced].sort()).toEqual(all.map(({ id }) => id).sort());
      const inks = placed.map((label) => ink(label, all.find(({ id }) => id === label.id)?.text ?? ''));
      for (const [n, a] of inks.entries()) {
        expect(isInside(a, frame)).toBe(true);
        expect(obstacles.some((box) => boxesOverlap(a, box))).toBe(false);
        expect(all.some((circle) => reaches(a, circle))).toBe(false);
        expect(inks.some((b, m) => m !== n && boxesOverlap(a, b))).toBe(false);
        expect(placed.some(({ leader }) => leader !== undefined && crossesBox(leader, a))).toBe(false);
      }
      for (const { id, leader } of placed) {
        const own = all.find((one) => one.id === id);
        const others = all.filter(({ x, y }) => Math.hypot(x - (own?.x ?? 0), y - (own?.y ?? 0)) >= 1);
        expect(leader !== undefined && others.some(({ x, y, r }) => crossesCircle(leader, x, y, r))).toBe(false);
      }
      const lines = placed.flatMap(({ leader }) => leader ?? []);
      expect(lines.some((a, n) => lines.slice(n + 1).some((b) => crossesSegment(a, b)))).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('a lone label is placed to the right of its point, level with it', () => {
  const [label] = place([point('Sirte', 100, 100)]).placed;
  expect(label).toMatchObject({ anchor: 'start', leader: undefined });
  expect(label?.x).toBeGreaterThan(104);
  expect(label?.y).toBeCloseTo(100 + 0.27 * size);
});

test('at the right edge a label is placed to the left', () => {
  expect(place([point('Derna', 310, 100)]).placed[0]).toMatchObject({ anchor: 'end' });
});

test('a crowd of ports is all named, some with a line', () => {
  const crowd = ['Nofaliya', 'Es Sider', 'Ra’s Lanuf', 'Brega', 'Sirte'].map((name, n) => point(name, 150 + 3 * n, 80 + 2 * n));
  const { placed, unplaced } = place(crowd);
  expect(unplaced).toEqual([]);
  expect(placed.some(({ leader }) => leader !== undefined)).toBe(true);
});

test('where one label fits, it is that of the higher priority', () => {
  const walls = [
    { x: 0, y: 0, width: 320, height: 88 },
    { x: 0, y: 112, width: 320, height: 88 },
    { x: 0, y: 88, width: 205, height: 24 },
  ];
  const competing = [point('a', 215, 100, 'twelve letters'), point('b', 215, 100, 'twelve letters', { priority: 1 })];
  const { placed, unplaced } = place(competing, walls);
  expect(placed.map(({ id }) => id)).toEqual(['b']);
  expect(unplaced).toEqual(['a']);
});

test('a name wider than the frame is left out and reported', () => {
  expect(place([point('wide', 100, 100, 'w'.repeat(60))])).toEqual({ placed: [], unplaced: ['wide'] });
});

test('no point, no label', () => {
  expect(place([])).toEqual({ placed: [], unplaced: [] });
});

test('a thousand points on one spot take a moment and collide nowhere', () => {
  const { placed, unplaced } = place(Array.from({ length: 1000 }, (_, n) => point(`i${n}`, 160, 100, `name ${n}`)));
  expect(placed.length + unplaced.length).toBe(1000);
  expect(placed.length).toBeGreaterThan(3);
  expect(placed.some((a, n) => placed.slice(n + 1).some((b) => boxesOverlap(a.box, b.box)))).toBe(false);
});

test('of many points on one spot a few are named, and a hundred take no longer than a crowd', () => {
  const heap = Array.from({ length: 100 }, (_, n) => point(`p${n}`, 160, 100, 'Name'));
  const { placed, unplaced } = place(heap);
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.length).toBeLessThanOrEqual(6);
  expect(placed.length + unplaced.length).toBe(100);
});
