// @module-tag parts
import { en } from '../../i18n/en/index.ts';
import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { textWidth } from '../shared/text-width.ts';
import type { RangeFigure, RangeRow } from './figure.ts';
import { layoutRanges } from './layout.ts';
import { describeRanges, rangesSvg } from './svg.ts';

const hostile = '<script>alert(1)</script> & "quotes"';
const row = (label: string, least: number, most: number, outside: boolean): RangeRow => ({
  label,
  detail: '',
  least,
  most,
  outside,
  words: `${least}–${most}`,
});
const rows = [
  row(hostile, 10, 40, false),
  row('b', 10, 40, true),
  row('c', 40, 40, false),
  row('d', 40, 40, true),
  row('e', 0, 40, false),
  row('f', 0, 40, true),
];
const figure: RangeFigure = {
  draws: 'counts',
  groups: [{ name: 'Libya', detail: '', rows }],
  references: [{ at: 20, words: 'AP: 20' }],
  unit: 'Fighters',
  format: String,
  width: 640,
  labelSize: 13,
  measure: textWidth,
};
const svg = rangesSvg(layoutRanges(figure), hostile);

const elements = (node: ElementContent): readonly Element[] =>
  node.type === 'element' ? [node, ...node.children.flatMap(elements)] : [];
const all = elements(svg);
const classOf = ({ properties }: Element) => (properties['className'] as readonly string[] | undefined)?.join(' ') ?? '';

test('the drawing is one image with its content in words', () => {
  expect(svg.properties).toMatchObject({ role: 'img', ariaLabel: hostile });
  expect(svg.properties['viewBox']).toMatch(/^0 0 640 [\d.]+$/);
});

test('what a text says is filled, what is known from elsewhere hollow, whatever its shape', () => {
  const marks = all.filter((element) => classOf(element).startsWith('range-mark'));
  const looks = marks.map((mark) => [classOf(mark), mark.children.flatMap(elements).at(-1)?.properties['fill']]);
  expect(looks).toEqual([
    ['range-mark is-bar', undefined],
    ['range-mark is-bar is-outside', 'none'],
    ['range-mark is-dot', undefined],
    ['range-mark is-dot is-outside', 'none'],
    ['range-mark is-up-to', undefined],
    ['range-mark is-up-to is-outside', 'none'],
  ]);
});

test('words come out as text nodes, unaltered', () => {
  const strings = all.flatMap(({ children }) => children.flatMap((child) => (child.type === 'text' ? [child.value] : [])));
  expect(strings.join(' ')).toContain('<script>alert(1)</script>');
  expect(strings).toContain('AP: 20');
  expect(all.map(({ tagName }) => tagName)).not.toContain('script');
});

test('colour is left to the style sheet', () => {
  expect(all.filter(({ properties }) => 'style' in properties)).toEqual([]);
  const paints = all.flatMap(({ properties }) =>
    [properties['fill'], properties['stroke']].filter((paint) => paint !== undefined),
  );
  expect(new Set(paints)).toEqual(new Set(['currentColor', 'none']));
});

test('a bar of no width can still be seen, and its outline has no negative side', () => {
  const thin = rangesSvg(
    layoutRanges({ ...figure, groups: [{ name: '', detail: '', rows: [row('a', 40, 40.001, true), row('b', 0, 0.001, true)] }] }),
    '',
  );
  const widths = elements(thin).flatMap(({ tagName, properties }) => (tagName === 'rect' ? [Number(properties['width'])] : []));
  expect(widths).toHaveLength(2);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});

test('the words of the drawing tell every number with whose it is, and what it is held against', () => {
  const groups = [
    { name: 'Libya', detail: '', rows: rows.slice(1, 3) },
    { name: 'Sirte', detail: '', rows: rows.slice(3, 4) },
  ];
  const description = describeRanges({ ...figure, groups }, en);
  expect(description).toBe('Fighters. Libya: b 10–40; c 40–40. Sirte: d 40–40. AP: 20');
});
