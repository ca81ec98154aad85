// @module-tag machines
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../../tests/harness/any-text.ts';
import { csv, type TableField } from './csv.ts';

const fields: readonly TableField[] = ['a', 'b'].map((name) => ({ name, type: 'string', description: name }));
const read = (text: string): readonly string[][] => parse(text);

test('a table without rows is its head', () => {
  expect(csv(fields, [])).toBe('a,b\r\n');
});

test.each([
  ['plain', 'plain'],
  ['“quoted”, with a comma', '“quoted”, with a comma'],
  ['a "straight" mark', 'a "straight" mark'],
  ['two\nlines', 'two\nlines'],
  [null, ''],
  [0, '0'],
  [-5, '-5'],
  [true, 'true'],
  [false, 'false'],
])('the cell %j is read as %j', (cell, text) => {
  expect(read(csv(fields, [{ a: cell, b: 'x' }]))[1]).toEqual([text, 'x']);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('%j is not left to run as a formula', (cell) => {
  expect(read(csv(fields, [{ a: cell, b: 'x' }]))[1]![0]).toBe(`'${cell}`);
});

test('whatever a cell holds, the next one is not moved', () => {
  fc.assert(
    fc.property(anyText, (cell) => {
      const [, row] = read(csv(fields, [{ a: cell, b: 'x' }]));
      expect(row).toHaveLength(2);
      // What is half a character is none in UTF-8.
      expect(row![0]!.replace(/^'/, '')).toBe(cell.toWellFormed().replace(/^'/, ''));
    }),
  );
});
