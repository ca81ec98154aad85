import type { Basemap } from './figures/basemap/basemap.ts';
import elsewhereMap from './figures/basemap/elsewhere.json';
import regionMap from './figures/basemap/region.json';

/** Natural Earth's outlines round the dossier's own country, fine. */
export const region = regionMap as unknown as Basemap;

/** The same of what lies farther off, coarse. */
export const elsewhere = elsewhereMap as unknown as Basemap;
