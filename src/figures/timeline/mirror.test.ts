// @module-tag parts
import { expect, test } from 'vitest';
import { someEvent, someFigure } from './figure.fixture.ts';
import { layoutHorizontal } from './horizontal.ts';
import { mirror } from './mirror.ts';
import { layoutVertical } from './vertical.ts';

const open = someEvent({ id: 'open', earliest: null, readings: ['ap', 'b'] });
const figure = someFigure({ events: [someEvent(), open] });

test.each([
  ['horizontal', layoutHorizontal],
  ['vertical', layoutVertical],
])('the %s figure mirrored twice is the figure itself', (_, layOut) => {
  const layout = layOut(figure);
  const rounded = (value: unknown) =>
    JSON.stringify(value, (_, item: unknown) => (typeof item === 'number' ? Number(item.toFixed(6)) : item));
  expect(rounded(mirror(mirror(layout)))).toBe(rounded(layout));
  expect(rounded(mirror(layout))).not.toBe(rounded(layout));
});

test('boxes stay within the figure, and what was further left is further right', () => {
  const layout = layoutHorizontal(figure);
  const mirrored = mirror(layout);
  for (const { hit } of mirrored.entries) {
    expect(hit.x).toBeGreaterThanOrEqual(0);
    expect(hit.x + hit.width).toBeLessThanOrEqual(layout.width + 1e-9);
  }
  const [before, after] = [layout, mirrored].map(({ ticks }) => ticks.map(({ line }) => line[0]));
  expect(after).toEqual(before!.map((x) => layout.width - x));
});

test('an unknown start fades at the other end', () => {
  const fadeOf = ({ entries }: ReturnType<typeof mirror>) => entries.find(({ event }) => event.id === 'open')!.marks[0]!.fade;
  const layout = layoutHorizontal(figure);
  expect([fadeOf(layout), fadeOf(mirror(layout))]).toEqual(['start', 'end']);
});
