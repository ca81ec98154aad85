import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { type FontFile, siteFonts } from '../fonts/font-files.ts';
import { openFont } from '../fonts/open-font.ts';
import { renameFont } from '../fonts/rename-font.ts';

/** A face as the printed pages use it: a TrueType file, the name that a PDF shows for it, and what it can draw. */
export interface PrintFace extends Pick<FontFile, 'family' | 'use' | 'draws'> {
  readonly postscript: string;
  readonly file: Buffer;
}

interface Style {
  readonly name: string;
  readonly axes?: Readonly<Record<string, number>>;
}

// Typst takes no variable faces, so each weight is an instance. Optical sizes are CSS pixels here: 14 is the least that the
// site's face has, and right for 10.5 points; headings have a weight of their own because one family has one size a weight.
const styles: Readonly<Record<FontFile['use'], readonly Style[]>> = {
  serif: [
    { name: 'Regular', axes: { wght: 400, opsz: 14 } },
    { name: 'Medium', axes: { wght: 500, opsz: 36 } },
    { name: 'SemiBold', axes: { wght: 600, opsz: 14 } },
  ],
  sans: [
    { name: 'Regular', axes: { wght: 400 } },
    { name: 'SemiBold', axes: { wght: 600 } },
  ],
  other: [{ name: 'Regular' }],
};

async function faceOf({ family, use, path, features }: FontFile, style: Style): Promise<PrintFace> {
  const whole = readFileSync(path);
  const axes = style.axes ?? (Object.keys(openFont(whole).variationAxes).includes('wght') ? { wght: 400 } : undefined);
  const instance = await subsetFont(whole, undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    ...(axes && { variationAxes: axes }),
    ...(features && { keepFeatures: features }),
  });
  const postscript = `${family.replaceAll(/[^A-Za-z0-9]/g, '')}-${style.name}`;
  const file = renameFont(instance, { family, style: style.name, postscript });
  return { family, use, postscript, file, draws: new Set(openFont(file).characterSet) };
}

/** The faces of the printed pages, cut from font files of packages: nothing is asked of the network or of the machine. */
export const printFaces = (fonts: readonly FontFile[] = siteFonts()): Promise<readonly PrintFace[]> =>
  Promise.all(fonts.flatMap((font) => styles[font.use].map((style) => faceOf(font, style))));

/** The families that text is set in, the first that has a character drawing it, for the data of a template. */
export function familiesOf(faces: readonly PrintFace[]): { readonly serif: readonly string[]; readonly sans: readonly string[] } {
  const of = (use: FontFile['use']) => [...new Set(faces.filter((face) => face.use === use).map(({ family }) => family))];
  const other = of('other');
  return { serif: [...of('serif'), ...other], sans: [...of('sans'), ...other] };
}
