import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dossierLinks } from '../core/links.ts';
import { briefing, leaflet, type PrintContext } from '../print/briefing.ts';
import { printFaces } from '../typst/faces.ts';
import { typesetter } from '../typst/typesetter.ts';
import { root } from './environment.ts';
import { parseSiteAddress } from './site-address.ts';
import { loadDossier } from './load-dossier.ts';

/**
 * Prints the dossier into a folder: the briefing on two papers and a leaflet for each reading. `siteUrl` is where the site
 * will stand. Comes back with the name of each file and its bytes; a PrintError or a DossierError says why there is none.
 */
export async function print(folder: string, siteUrl = process.env['SITE_URL']): Promise<ReadonlyMap<string, number>> {
  const [{ dossier, basemaps }, faces] = await Promise.all([loadDossier(root), printFaces()]);
  const { base } = parseSiteAddress(siteUrl);
  const links = dossierLinks(dossier, base, siteUrl ? new URL(siteUrl).origin : undefined);
  const press: PrintContext = { links, basemaps };
  const typeset = typesetter(join(root, 'src/print'), faces);
  const whole = briefing(dossier, press);
  const documents: readonly (readonly [path: string, template: string, data: object])[] = [
    [links.briefing, 'briefing', { ...whole, paper: 'a4' }],
    [links.briefingLetter, 'briefing', { ...whole, paper: 'us-letter' }],
    ...[...dossier.readings.values()].map(
      (reading) => [links.readingPdf(reading.slug), 'leaflet', { ...leaflet(dossier, reading, press), paper: 'a4' }] as const,
    ),
  ];
  // Everything is set before anything is written: a failure leaves no half of it.
  const files = new Map(documents.map(([path, template, data]) => [decodeURI(path.slice(base.length)), typeset(template, data)]));
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return new Map([...files].map(([name, bytes]) => [name, bytes.length]));
}

/** The most documents that one line names. */
const MOST_NAMED = 8;

/** What was printed, as one line for people: each document, or of many their number. */
export function printedLine(sizes: ReadonlyMap<string, number>, milliseconds: number): string {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const whole = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  const printed =
    sizes.size > MOST_NAMED
      ? `${sizes.size} documents, ${megabytes(whole)}`
      : [...sizes].map(([name, bytes]) => `${name} ${megabytes(bytes)}`).join(', ');
  return `${printed}; printed in ${(milliseconds / 1000).toFixed(1)} s.`;
}
