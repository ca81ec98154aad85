import { geoJSON, type LatLngBoundsLiteral, type Map as LeafletMap, type PathOptions, rectangle } from 'leaflet';
import { elsewhere, region } from '../../basemaps.ts';
import { type BasemapShapes, basemapShapes } from './basemap-shapes.ts';

/** Coarse outlines of the whole area that the basemaps cover. */
export const coarseBasemap = (home: string): BasemapShapes => basemapShapes(elsewhere, home);

/** Fine outlines of the home country and its neighbours. */
export const fineBasemap = (home: string): BasemapShapes => basemapShapes(region, home);

/** South-west and north-east corner, WGS 84 degrees. */
export const basemapBounds = ({ extent: { west, south, east, north } }: BasemapShapes): LatLngBoundsLiteral => [
  [south, west],
  [north, east],
];

/** Draws sea, land and lines above whatever the map shows. Not a layer group, which would draw its layers in order of their ids. */
export function addBasemap(map: LeafletMap, shapes: BasemapShapes): void {
  const fill: PathOptions = { stroke: false, fillOpacity: 1, interactive: false };
  const line: PathOptions = { fill: false, opacity: 1, interactive: false };
  rectangle(basemapBounds(shapes), { ...fill, className: 'map-sea' }).addTo(map);
  geoJSON(shapes.land, { style: { ...fill, className: 'map-land' }, interactive: false }).addTo(map);
  geoJSON(shapes.home, { style: { ...fill, className: 'map-home' }, interactive: false }).addTo(map);
  geoJSON(shapes.lines, { style: { ...line, className: 'map-border' }, interactive: false }).addTo(map);
}
