// @module-tag parts
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxesOverlap, isInside } from '../shared/box.ts';
import { textWidth } from '../shared/text-width.ts';
import type { RangeFigure, RangeRow } from './figure.ts';
import { layoutRanges, type RangeMark } from './layout.ts';

const format = (value: number) => value.toLocaleString('en-GB');
const row = (least: number, most: number, more: Partial<RangeRow> = {}): RangeRow => ({
  label: 'A document',
  detail: 'in Reuters, 20 March 2015',
  least,
  most,
  outside: false,
  words: `${format(least)} to ${format(most)}`,
  ...more,
});
const figure = (rows: readonly RangeRow[], more: Partial<RangeFigure> = {}): RangeFigure => ({
  draws: 'counts',
  groups: [{ name: 'Libya', detail: '', rows }],
  references: [],
  unit: 'Fighters',
  format,
  width: 640,
  labelSize: 13,
  measure: textWidth,
  ...more,
});

test.each([
  ['a single number is a dot', 800, 800, 'dot'],
  ['a range is a bar', 1000, 3000, 'bar'],
  ['a range from 0 is an "up to"', 0, 300, 'up-to'],
  ['nought is a dot', 0, 0, 'dot'],
])('%s', (_, least, most, shape) => {
  const { marks } = layoutRanges(figure([row(least, most), row(3000, 3000)]));
  expect(marks[0]).toMatchObject({ shape, outside: false });
});

test('marks begin and end where their numbers lie on an axis from 0', () => {
  const { marks, axis } = layoutRanges(figure([row(1000, 3000), row(0, 1500), row(2000, 2000)]));
  const [left, , right] = axis[0] ?? [NaN, 0, NaN];
  const shares = marks.map(({ from, to }) => [(from - left) / (right - left), (to - left) / (right - left)]);
  const expected = [
    [1 / 3, 1],
    [0, 1 / 2],
    [2 / 3, 2 / 3],
  ];
  shares.flat().forEach((share, i) => expect(share).toBeCloseTo(expected.flat()[i] ?? NaN, 9));
});

test('a length begins at 0 and has its words in a column at the right', () => {
  const { marks, texts } = layoutRanges(
    figure([row(623, 623, { words: '623 km' })], { draws: 'lengths', references: [{ at: 660, words: 'AP: 660 km' }] }),
  );
  const value = texts.find(({ kind }) => kind === 'value');
  expect(value).toMatchObject({ text: '623 km', x: 640, anchor: 'end' });
  expect(marks[0]?.from).toBeLessThan(marks[0]?.to ?? 0);
});

test('both ends of a bar are written where there is room before it, else both behind it', () => {
  const valuesOf = (rows: readonly RangeRow[]) =>
    layoutRanges(figure(rows)).texts.flatMap(({ kind, text }) => (kind === 'value' ? [text] : []));
  expect(valuesOf([row(1000, 3000)])).toEqual(['1,000', '3,000']);
  expect(valuesOf([row(10, 3000)])).toEqual(['10 to 3,000']);
});

test('the key is drawn as marks where it is given, filled before hollow', () => {
  const { marks } = layoutRanges(figure([], { key: { text: 'in a text', outside: 'elsewhere' } }));
  expect(marks.map(({ shape, outside }) => [shape, outside])).toEqual([
    ['dot', false],
    ['dot', true],
  ]);
});

test('a narrow drawing has the words of a row above its mark, a wide one beside it', () => {
  const isStacked = (width: number) => {
    const { marks, texts } = layoutRanges(figure([row(800, 800)], { width }));
    return texts.filter(({ kind }) => kind === 'detail').map(({ y }) => y < (marks[0]?.centre ?? 0) - 6);
  };
  expect(isStacked(358)).toEqual([true]);
  expect(isStacked(640)).toEqual([false]);
});

test.each([
  ['no groups', { groups: [] }],
  ['a group without rows', { groups: [{ name: 'Libya', detail: '', rows: [] }] }],
  ['nothing above 0', { groups: [{ name: 'Libya', detail: '', rows: [row(0, 0), row(0, 0)] }] }],
])('%s still gives an axis', (_, more) => {
  const { axis, height } = layoutRanges(figure([], more));
  expect(axis[0]?.every(Number.isFinite)).toBe(true);
  expect(height).toBeGreaterThan(0);
});

test.each([
  ['a range that runs backwards', [row(300, 200)], {}, 'A document'],
  ['a number below 0', [row(-1, 200)], {}, 'A document'],
  ['NaN', [row(NaN, NaN)], {}, 'A document'],
  ['a number without end', [row(0, Infinity)], {}, 'A document'],
  ['a reference below 0', [], { references: [{ at: -5, words: 'AP' }] }, 'AP'],
  ['a drawing too narrow for its numbers', [row(1000, 3000)], { width: 80 }, 'needs'],
])('%s is refused in words', { tags: 'planted' }, (_, rows, more, words) => {
  const layOut = () => layoutRanges(figure(rows, more));
  expect(layOut).toThrow(RangeError);
  expect(layOut).toThrow(words);
});

const boxOf = ({ shape, from, to, centre, thick }: RangeMark): Box => {
  const half = shape === 'dot' ? thick / 2 : 0;
  return { x: from - half, y: centre - thick / 2, width: to - from + 2 * half, height: thick };
};

const text = fc.string({
  minLength: 1,
  maxLength: 60,
  size: 'max',
  unit: fc.constantFrom('a', 'W', 'i', ' ', ',', 'é', '—', 'س'),
});
const rows = fc.array(
  fc.record({
    label: text,
    detail: fc.oneof(text, fc.constant('')),
    ends: fc.tuple(fc.nat(99_999), fc.nat(99_999)),
    outside: fc.boolean(),
  }),
  { maxLength: 5 },
);
const anyFigure = fc
  .record({
    draws: fc.constantFrom('counts' as const, 'lengths' as const),
    groups: fc.array(fc.record({ name: text, detail: fc.oneof(text, fc.constant('')), rows }), { maxLength: 4 }),
    references: fc.array(fc.record({ at: fc.nat(99_999), words: text }), { maxLength: 2 }),
    key: fc.option(fc.record({ text, outside: text }), { nil: undefined }),
    unit: text,
    width: fc.integer({ min: 288, max: 900 }),
    labelSize: fc.integer({ min: 12, max: 16 }),
  })
  .map(({ groups, ...rest }) => {
    const ranged = groups.map((group) => ({
      ...group,
      rows: group.rows.map(({ ends, ...more }) => row(Math.min(...ends), Math.max(...ends), more)),
    }));
    return figure([], { ...rest, groups: ranged });
  });

test('no words touch other words or a mark, no line runs through words, and nothing leaves the drawing', () => {
  fc.assert(
    fc.property(anyFigure, (any) => {
      const { texts, marks, grid, axis, references, width, height } = layoutRanges(any);
      const words = texts.map(({ box }) => box);
      const drawn = marks.map(boxOf);
      const all = [...words, ...drawn];
      const frame = { x: 0, y: 0, width, height };
      const touching = words.filter((box, i) => all.slice(i + 1).some((other) => boxesOverlap(box, other)));
      const crossed = [...grid, ...axis, ...references].filter(([x1, y1, x2, y2]) =>
        words.some((box) => boxesOverlap(box, { x: x1, y: y1, width: x2 - x1 + 1e-6, height: y2 - y1 + 1e-6 })),
      );
      return touching.length === 0 && crossed.length === 0 && all.every((box) => isInside(box, frame));
    }),
    { numRuns: 300 },
  );
});
