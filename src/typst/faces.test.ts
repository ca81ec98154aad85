// @module-tag handed-on
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import glyphs from '../fonts/glyphs.json' with { type: 'json' };
import { openFont } from '../fonts/open-font.ts';
import { root } from '../integration/environment.ts';
import { familiesOf, printFaces } from './faces.ts';

const faces = await printFaces();

test.each([
  ['NewsreaderPrint-Regular', glyphs['newsreader-text']],
  ['NewsreaderPrint-Medium', glyphs['newsreader-display']],
  ['NewsreaderPrint-SemiBold', glyphs['newsreader-display']],
  ['PublicSansPrint-Regular', glyphs['public-sans']],
  ['PublicSansPrint-SemiBold', glyphs['public-sans']],
  ['AmiriPrint-Regular', glyphs.naskh],
])('%s draws all that the face of the site draws', (postscript, characters) => {
  const { draws } = faces.find((face) => face.postscript === postscript)!;
  expect(Array.from(characters).filter((character) => !draws.has(character.codePointAt(0)!))).toEqual([]);
});

test('no face varies any more: the program that sets the pages would take its lightest', () => {
  for (const { file } of faces) expect(openFont(file).variationAxes).toEqual({});
});

test('heavier letters are wider', () => {
  const width = (postscript: string) => {
    const font = openFont(faces.find((face) => face.postscript === postscript)!.file);
    return font.glyphsForString('Foothold').reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  };
  expect(width('PublicSansPrint-SemiBold')).toBeGreaterThan(width('PublicSansPrint-Regular'));
  expect(width('NewsreaderPrint-SemiBold')).toBeGreaterThan(width('NewsreaderPrint-Regular'));
});

test('templates take their families from the data, but for Arabic names, which have a font of their own', () => {
  const templates = ['src/print/templates/style.typ', 'src/cards/card.typ'].map((file) => readFileSync(join(root, file), 'utf8'));
  const named = templates.flatMap((text) => [...text.matchAll(/"([^"]+ Print[^"]*)"/g)].map((match) => match[1]!));
  expect(named).toEqual(['Amiri Print']);
  expect(familiesOf(faces)).toEqual({
    serif: ['Newsreader Print', 'Newsreader Print Extended', 'Amiri Print'],
    sans: ['Public Sans Print', 'Public Sans Print Extended', 'Amiri Print'],
  });
});
