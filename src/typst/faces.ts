import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { openFont } from '../fonts/open-font.ts';
import { renameFont } from '../fonts/rename-font.ts';
import { root } from '../integration/environment.ts';

/** A face as the printed pages use it: a TrueType file, the name that a PDF shows for it, and what it can draw. */
export interface PrintFace {
  readonly postscript: string;
  readonly file: Buffer;
  /** Code points. */
  readonly draws: ReadonlySet<number>;
}

interface Instance {
  /** A file of `src/fonts`. */
  readonly from: 'newsreader' | 'public-sans' | 'amiri';
  /** As `src/print/templates/style.typ` asks for it. No face on a machine is called so. */
  readonly family: string;
  readonly style: string;
  readonly axes?: Readonly<Record<string, number>>;
}

// Typst takes no variable faces, so each weight is an instance. Optical sizes are CSS pixels here: 14 is the least that the
// site's face has, and right for 10.5 points; headings have a weight of their own because one family has one size a weight.
const instances: readonly Instance[] = [
  { from: 'newsreader', family: 'Newsreader Print', style: 'Regular', axes: { wght: 400, opsz: 14 } },
  { from: 'newsreader', family: 'Newsreader Print', style: 'Medium', axes: { wght: 500, opsz: 36 } },
  { from: 'newsreader', family: 'Newsreader Print', style: 'SemiBold', axes: { wght: 600, opsz: 14 } },
  { from: 'public-sans', family: 'Public Sans Print', style: 'Regular', axes: { wght: 400 } },
  { from: 'public-sans', family: 'Public Sans Print', style: 'SemiBold', axes: { wght: 600 } },
  { from: 'amiri', family: 'Amiri Print', style: 'Regular' },
];

/** The faces of the printed pages, cut from the files of `src/fonts`: nothing is asked of the network or of the machine. */
export async function printFaces(): Promise<readonly PrintFace[]> {
  return Promise.all(
    instances.map(async ({ from, family, style, axes }) => {
      const path = `src/fonts/${from}.woff2`;
      if (!existsSync(join(root, path))) throw new Error(`The face ${path} is missing: "npm run fonts" makes it again.`);
      const whole = readFileSync(join(root, path));
      const instance = await subsetFont(whole, undefined, {
        targetFormat: 'sfnt',
        keepAllGlyphs: true,
        ...(axes && { variationAxes: axes }),
      });
      const postscript = `${family.replaceAll(' ', '')}-${style}`;
      const file = renameFont(instance, { family, style, postscript });
      return { postscript, file, draws: new Set(openFont(file).characterSet) };
    }),
  );
}
