import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { type Card, cardsOf } from '../cards/card.ts';
import { typst } from '../typst/compiler.ts';
import { PrintError } from '../typst/typesetter.ts';
import { drawnBy } from '../fonts/font-files.ts';
import { familiesOf, type PrintFace, printFaces } from '../typst/faces.ts';
import { root } from './environment.ts';
import type { LoadedSite } from './load-dossier.ts';

/** A field of a card as it was set: CSS pixels from the card's top left corner. */
export interface Field {
  readonly name: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Type size. */
  readonly size: number;
  /** The words that are to be seen: all, or the first of them where the rest had to go. */
  readonly shown: string;
}

const template = readFileSync(join(root, 'src/cards/card.typ'), 'utf8');
const { version } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler/package.json') as { version: string };

/** The texts of a card with a character that no face draws: it would come out as a box. */
function undrawn(card: Card, draws: (character: string) => boolean): readonly string[] {
  const texts = [
    card.site,
    card.word,
    card.title,
    ...card.below,
    ...card.said.flatMap(({ from, date, words }) => [from, date, words ?? '']),
  ];
  return texts.filter((text) => ![...text].every(draws));
}

/** Sets cards. Throws a PrintError for a character that no face draws, and for whatever the compiler complains of. */
export function cardSetter(faces: readonly PrintFace[]) {
  const compiler = typst().create({ workspace: root, fontArgs: [{ fontBlobs: faces.map(({ file }) => file) }] });
  const draws = drawnBy(faces);
  const fonts = familiesOf(faces);
  return (card: Card): { readonly svg: string; readonly fields: readonly Field[] } => {
    const boxes = undrawn(card, draws);
    if (boxes.length > 0)
      throw new PrintError(
        `The card ${card.id} cannot be made: no face draws all of ${boxes.map((text) => `"${text}"`).join(', ')}`,
      );
    const result = compiler.compile({ mainFileContent: template, inputs: { card: JSON.stringify({ ...card, fonts }) } });
    const faults = [result.takeError(), result.takeWarnings()].flatMap(
      (fault): readonly unknown[] => fault?.shortDiagnostics ?? [],
    );
    if (result.result === null || faults.length > 0)
      throw new PrintError(`The card ${card.id} cannot be made: ${JSON.stringify(faults)}`);
    const found = compiler.query(result.result, { selector: '<field>', field: 'value' }) as readonly Field[];
    return { svg: compiler.plainSvg(result.result), fields: found };
  };
}

const png = { compressionLevel: 9, palette: true, colours: 128, effort: 7 } as const;
const background = '#fcfcfa';

/** A card as a PNG of 1200 by 630 pixels. */
export const cardPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 72 }).resize(1200, 630, { fit: 'fill' }).flatten({ background }).png(png).toBuffer();

/** Everything that decides how a card comes out, besides what it says. */
const recipe = (faces: readonly PrintFace[]): string =>
  faces
    .reduce((sum, { file }) => sum.update(file), createHash('sha256'))
    .update(template)
    .update(JSON.stringify([version, sharp.versions, png, background]))
    .digest('hex');

/**
 * Writes the cards of a site into `cards/` of its folder. A card that was made before, from the same words by the same recipe, is
 * taken from `cache`. Resolves to how many there are and how many had to be made.
 */
export async function writeCards(
  { dossier, basemaps, fonts }: Pick<LoadedSite, 'dossier' | 'basemaps' | 'fonts'>,
  folder: string,
  cache = join(root, 'node_modules/.cache/foothold/cards'),
): Promise<{ readonly all: number; readonly made: number }> {
  const cards = cardsOf(dossier, basemaps);
  const faces = await printFaces(fonts);
  const key = recipe(faces);
  let set: ReturnType<typeof cardSetter> | undefined;
  let made = 0;
  mkdirSync(cache, { recursive: true });
  for (const card of cards) {
    const name = createHash('sha256').update(key).update(JSON.stringify(card)).digest('hex');
    const kept = join(cache, `${name}.png`);
    if (!existsSync(kept)) {
      set ??= cardSetter(faces);
      // Written beside it and renamed, so that a build that is broken off leaves no half of a card.
      writeFileSync(`${kept}.${process.pid}`, await cardPng(set(card).svg));
      renameSync(`${kept}.${process.pid}`, kept);
      made += 1;
    }
    const target = join(folder, 'cards', `${card.id}.png`);
    mkdirSync(dirname(target), { recursive: true });
    await copyFile(kept, target);
  }
  return { all: cards.length, made };
}
