import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { briefing, handout } from '../print/briefing.ts';
import { compressPdf } from '../typst/compress-pdf.ts';
import { printFaces } from '../typst/faces.ts';
import { typesetter } from '../typst/typesetter.ts';
import { root } from './environment.ts';
import type { LoadedSite } from './load-dossier.ts';

/**
 * Writes the PDFs of a site into its folder: the briefing on two sizes of paper, and a handout for each reading. Resolves to the
 * name of each file and its bytes. Rejects with a PrintError that says why a document cannot be printed; then nothing is written.
 */
export async function writePdfs(
  { dossier, links, basemaps, fonts }: LoadedSite,
  folder: string,
): Promise<ReadonlyMap<string, number>> {
  const typeset = typesetter(join(root, 'src/print/templates'), await printFaces(fonts));
  const context = { links, basemaps };
  const whole = briefing(dossier, context);
  const documents: readonly (readonly [path: string, template: string, data: object])[] = [
    [links.briefing, 'briefing', { ...whole, paper: 'a4' }],
    [links.briefingLetter, 'briefing', { ...whole, paper: 'us-letter' }],
    ...[...dossier.readings.values()].map(
      (reading) => [links.readingPdf(reading.slug), 'handout', { ...handout(dossier, reading, context), paper: 'a4' }] as const,
    ),
  ];
  const files = new Map<string, Buffer>();
  for (const [path, template, data] of documents)
    files.set(decodeURI(path.slice(links.home.length)), await compressPdf(typeset(template, data)));
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return new Map([...files].map(([name, bytes]) => [name, bytes.length]));
}

/** More documents than this are counted instead of named. */
const maxNamed = 8;

/** What was printed, as one line for people. */
export function formatPdfs(sizes: ReadonlyMap<string, number>): string {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const whole = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  return sizes.size > maxNamed
    ? `${sizes.size} PDFs, ${megabytes(whole)}`
    : [...sizes].map(([name, bytes]) => `${name} ${megabytes(bytes)}`).join(', ');
}
