import type { MultiLineString, MultiPolygon } from 'geojson';
import { geoJSON, type Map as LeafletMap, rectangle } from 'leaflet';
import { elsewhere, region } from '../../basemaps.ts';
import type { Extent } from '../../figures/map/projection.ts';
import { type BasemapLayers, basemapLayers } from './basemap-layers.ts';

/** The sheet as Leaflet takes it: south-west and north-east corner, WGS 84 degrees. */
export const corners = ({ west, south, east, north }: Extent): [[number, number], [number, number]] => [
  [south, west],
  [north, east],
];

const fill = { stroke: false, fillOpacity: 1, interactive: false } as const;
const line = { fill: false, opacity: 1, interactive: false } as const;

/** The coarse outlines of what lies farther off than the home country's own sheet. */
export const farBasemap = (home: string): BasemapLayers => basemapLayers(elsewhere, home);

/** The fine outlines round the home country. */
export const nearBasemap = (home: string): BasemapLayers => basemapLayers(region, home);

/** Lays land and sea under a map whose view is set, over what lies there already. */
export function addBasemapLayers(map: LeafletMap, { sheet, land, home, lines }: BasemapLayers): void {
  const add = (className: string, shape: MultiPolygon | MultiLineString, options: object) => {
    geoJSON(shape, { interactive: false, style: () => ({ className, ...options }) }).addTo(map);
  };
  rectangle(corners(sheet), { ...fill, className: 'map-sea' }).addTo(map);
  add('map-land', land, fill);
  add('map-home', home, fill);
  add('map-border', lines, line);
}
