import { join } from 'node:path';
import { readDossier } from '../../src/core/dossier.ts';
import elsewhere from '../../src/figures/basemap/elsewhere.json';
import { outlinesOf } from '../../src/figures/basemap/outlines.ts';
import region from '../../src/figures/basemap/region.json';
import { readFiles } from '../../src/integration/dossier-files.ts';

/** Borders as the build has them. */
export const outlines = outlinesOf(elsewhere, region);

/** The files of the small sound dossier that the faults of `tests/broken/` are planted in. */
export const sampleFiles = await readFiles(join(import.meta.dirname, '../broken/base'));

/** That dossier, read. */
export const sample = readDossier(sampleFiles, outlines);
