// @module-tag verbatim
// Every string that the printed faces can draw, as the name of a place, an event and a note of one whole briefing, really set
// and read again by another program. White space and what Unicode says to ignore have no letters on paper, and what stands
// behind a mark that turns the direction of letters is turned.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDossier } from '../../src/core/dossier.ts';
import { dossierLinks } from '../../src/core/links.ts';
import { readBasemap } from '../../src/figures/basemap/basemap.ts';
import elsewhere from '../../src/figures/basemap/elsewhere.json';
import region from '../../src/figures/basemap/region.json';
import { root } from '../../src/integration/environment.ts';
import { briefing } from '../../src/print/briefing.ts';
import { drawnBy } from '../../src/fonts/font-files.ts';
import { printFaces } from '../../src/typst/faces.ts';
import { PrintError, typesetter } from '../../src/typst/typesetter.ts';
import { parts, readPdf, textOf } from '../harness/pdf.ts';
import { outlines } from '../harness/sample-dossier.ts';
import { dossierOf, isLine } from './dossier.ts';
import { accepted } from './site.ts';
import { plainWords } from './strings.ts';

const faces = await printFaces();
const draws = drawnBy(faces);
const ignored = /[\s\p{Default_Ignorable_Code_Point}]/u;
const isDrawn = (character: string) => (ignored.test(character) && character !== '\uFEFF') || draws(character);
const undrawn = (words: string) => [...new Set(words)].filter((character) => !isDrawn(character));

/** A space to Unicode that has a shape, which the faces lack: the compiler itself refuses it. */
const ogham = '\u1680';
/** A word without a place to break that is wider than any line runs off the paper. */
const wide = /[^\s/]{90}/;

const drawable = accepted.filter((words) => undrawn(words).length === 0 && !words.includes(ogham) && words.trim() !== '');
const broken = accepted.filter((words) => undrawn(words).length > 0);
/**
 * An Arabic sentence among Latin letters, or a sign for a whole one: a PDF has its words in the order in which they are drawn, so a
 * program that reads line by line finds the right letters in another order.
 */
const reordered = /\p{Script=Arabic}[^]*[\s,][^]*\p{Script=Arabic}|\uFDFA/u;
const fitting = drawable.filter((words) => !wide.test(words) && !reordered.test(words));

const typeset = typesetter(join(root, 'src/print/templates'), faces);
const basemaps = { region: readBasemap(region), elsewhere: readBasemap(elsewhere) };
function printed(names: readonly string[]) {
  const dossier = readDossier(dossierOf(names, {}), outlines);
  return { ...briefing(dossier, { links: dossierLinks(dossier, '/', undefined), basemaps }), paper: 'a4' };
}

const turned = (words: string) => words.replace(/\u202E([^\u202C]*)/g, (_, inside: string) => [...inside].reverse().join(''));
const bare = (words: string) => turned(words).replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');

/** What a briefing is set from, its drawings from another one. */
function withPlainDrawings(names: readonly string[]) {
  const { reported, figure, maps } = printed([plainWords]);
  const data = printed(names);
  return { ...data, reported, maps, figure: { ...data.figure, drawing: figure.drawing }, actors: [] };
}

/** Letters of the cells and the notes of a briefing. */
async function lettersOf(data: object) {
  const { parts: pages, faces: used } = await readPdf(typeset('briefing', data));
  const letters = (role: string) => new Set(pages.flatMap((page) => parts(page, role)).map((part) => bare(textOf(part))));
  return { cells: letters('TD'), notes: [...letters('Note')], used };
}

type Letters = Awaited<ReturnType<typeof lettersOf>>;
const isNamed = ({ cells }: Letters, words: string) => cells.has(`${bare(words)}town`);
const isTold = ({ cells }: Letters, words: string) =>
  cells.has(`${bare(words).repeat(3)}.Background:notextreportsit.ConfidenceB.[1]`);
const isNoted = ({ notes }: Letters, words: string) =>
  notes.some((note) => note.endsWith(`Context:${bare(words)}.Saidhere.Ourinference.`));

describe('in the printed briefing', async () => {
  const letters = await lettersOf(withPlainDrawings(drawable));

  test(`of ${fitting.length} strings none is altered as a place, an event or a note`, () => {
    expect(fitting.filter((words) => !isNamed(letters, words))).toEqual([]);
    expect(fitting.filter((words) => !isTold(letters, words))).toEqual([]);
    expect(fitting.filter((words) => isLine(words) && !isNoted(letters, words))).toEqual([]);
  });

  test('a word that is wider than its line loses no letter', () => {
    expect(drawable.filter((words) => wide.test(words) && !(isNamed(letters, words) && isTold(letters, words)))).toEqual([]);
  });

  test('a string that was altered is caught', { tags: 'planted' }, () => {
    const altered = fitting.map((words) => `${words}x`).filter((words) => !fitting.includes(words));
    expect(altered.filter((words) => isNamed(letters, words) || isTold(letters, words) || isNoted(letters, words))).toEqual([]);
  });

  test('no face but ours is used', () => {
    expect([...letters.used.keys()].filter((name) => !faces.some(({ postscript }) => postscript === name))).toEqual([]);
  });
});

test('drawings of names with marks of markup are set too', () => {
  expect(typeset('briefing', printed([plainWords, '<b>A place</b>'])).length).toBeGreaterThan(0);
});

test(
  `each of ${broken.length} strings that no face draws is refused, and each of its characters named`,
  { tags: 'planted' },
  () => {
    for (const words of broken) {
      const refuse = () => typeset('briefing', { names: [words] });
      expect(refuse).toThrow(PrintError);
      for (const character of undrawn(words))
        expect(refuse).toThrow(`"${character}" (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`);
    }
  },
);

test('a space with a shape is refused by the compiler, which names it', { tags: 'planted' }, () => {
  const refuse = () => typeset('briefing', withPlainDrawings([plainWords, `a${ogham}b`]));
  expect(refuse).toThrow(PrintError);
  expect(refuse).toThrow('1680');
});
