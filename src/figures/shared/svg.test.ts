// @module-tag parts
import { expect, test } from 'vitest';
import { linesPath, round, textElement } from './svg.ts';

test('lines are horizontal or vertical, to a tenth of a pixel', () => {
  expect(
    linesPath([
      [0, 10.04, 20.06, 10.04],
      [5, 1, 5, 9.96],
    ]),
  ).toBe('M0 10H20.1M5 1V10');
  expect(linesPath([])).toBe('');
});

test('a diagonal line is refused', { tags: 'planted' }, () => {
  expect(() => linesPath([[0, 0, 1, 1]])).toThrow(RangeError);
});

test('pixels are rounded to a tenth', () => {
  expect([round(0.05), round(-0.04), round(1e6 + 0.06)]).toEqual([0.1, -0, 1_000_000.1]);
});

test('text stays text, whatever it has', () => {
  const { children, properties } = textElement('label', { text: '<b>&', x: 1, y: 2 }, 'end');
  expect(children).toEqual([{ type: 'text', value: '<b>&' }]);
  expect(properties).toMatchObject({ textAnchor: 'end', x: 1, y: 2 });
});
