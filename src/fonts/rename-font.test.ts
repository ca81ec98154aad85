// @module-tag parts
import { expect, test } from 'vitest';
import { printFaces } from '../typst/faces.ts';
import { openFont } from './open-font.ts';
import { renameFont } from './rename-font.ts';

const [face] = await printFaces();
const font = face!.file;
const name = { family: 'Some Family', style: 'Bold', postscript: 'SomeFamily-Bold' };

/** The names of a `name` table by their numbers. */
function namesOf(file: Buffer): ReadonlyMap<number, string> {
  const at = Array.from({ length: file.readUInt16BE(4) }, (_, n) => 12 + 16 * n).find(
    (record) => file.toString('latin1', record, record + 4) === 'name',
  )!;
  const table = file.subarray(file.readUInt32BE(at + 8));
  return new Map(
    Array.from({ length: table.readUInt16BE(2) }, (_, n) => {
      const record = 6 + 12 * n;
      const start = table.readUInt16BE(4) + table.readUInt16BE(record + 10);
      const letters = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8))).swap16();
      return [table.readUInt16BE(record + 6), letters.toString('utf16le')] as const;
    }),
  );
}

test('a face gets the names, and no other is left', () => {
  expect([...namesOf(renameFont(font, name))]).toEqual([
    [1, 'Some Family'],
    [2, 'Bold'],
    [4, 'Some Family Bold'],
    [6, 'SomeFamily-Bold'],
  ]);
});

test('its glyphs and widths stay', () => {
  const [before, after] = [openFont(font), openFont(renameFont(font, name))];
  expect(after.characterSet).toEqual(before.characterSet);
  expect(after.unitsPerEm).toBe(before.unitsPerEm);
  for (const character of before.characterSet)
    expect(after.glyphForCodePoint(character).advanceWidth).toBe(before.glyphForCodePoint(character).advanceWidth);
  expect(after.postscriptName).toBe('SomeFamily-Bold');
});

test('every table lies inside the file, at a multiple of four', () => {
  const file = renameFont(font, { ...name, family: 'Odd' });
  for (let n = 0; n < file.readUInt16BE(4); n += 1) {
    const [offset, length] = [file.readUInt32BE(12 + 16 * n + 8), file.readUInt32BE(12 + 16 * n + 12)];
    expect(offset % 4).toBe(0);
    expect(offset + length).toBeLessThanOrEqual(file.length);
  }
});

test('a file without names is refused', { tags: 'planted' }, () => {
  const nameless = Buffer.from(font);
  nameless.write('xxxx', nameless.indexOf('name'), 'latin1');
  expect(() => renameFont(nameless, name)).toThrow('no name table');
});
