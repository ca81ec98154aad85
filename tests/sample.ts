import { join } from 'node:path';
import { readFiles } from '../scripts/files.ts';
import { readDossier } from '../src/core/dossier.ts';
import elsewhere from '../src/draw/basemap/elsewhere.json';
import region from '../src/draw/basemap/region.json';
import { outlinesOf } from '../src/draw/outlines.ts';

/** Borders as the build has them. */
export const outlines = outlinesOf(elsewhere, region);

/** The files of the small sound dossier that the faults of `tests/broken/` are planted in. */
export const sampleFiles = await readFiles(join(import.meta.dirname, 'broken/base'));

/** That dossier, read. */
export const sample = readDossier(sampleFiles, outlines);
