import elsewhereMap from './draw/basemap/elsewhere.json';
import regionMap from './draw/basemap/region.json';
import type { Basemap } from './draw/basemap.ts';

/** Natural Earth's outlines round the dossier's own country, fine. */
export const region = regionMap as unknown as Basemap;

/** The same of what lies farther off, coarse. */
export const elsewhere = elsewhereMap as unknown as Basemap;
