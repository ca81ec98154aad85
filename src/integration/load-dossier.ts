import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dossier, readDossier } from '../core/dossier.ts';
import { type Basemap, readBasemap } from '../figures/basemap/basemap.ts';
import { outlinesOf } from '../figures/basemap/outlines.ts';
import { readFiles } from './dossier-files.ts';

/** A dossier, proved, with the outlines that it was proved against. */
export interface Loaded {
  readonly dossier: Dossier;
  readonly basemaps: { readonly region: Basemap; readonly elsewhere: Basemap };
}

/** Reads the dossier below `root`; throws a DossierError that tells every problem. */
export async function loadDossier(root: string): Promise<Loaded> {
  const read = async (name: string) =>
    readBasemap(JSON.parse(await readFile(join(import.meta.dirname, '../figures/basemap', `${name}.json`), 'utf8')));
  const basemaps = { region: await read('region'), elsewhere: await read('elsewhere') };
  return { dossier: readDossier(await readFiles(root), outlinesOf(basemaps.elsewhere, basemaps.region)), basemaps };
}
