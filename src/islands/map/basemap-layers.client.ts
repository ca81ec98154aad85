import type { MultiLineString, MultiPolygon } from 'geojson';
import { type FeatureGroup, featureGroup, geoJSON, type LatLngBoundsLiteral, rectangle } from 'leaflet';
import { elsewhere, region } from '../../basemaps.ts';
import type { Extent } from '../../figures/map/projection.ts';
import { type BasemapShapes, basemapShapes } from './basemap-shapes.ts';

/** South-west and north-east corner, WGS 84 degrees. */
const bounds = ({ west, south, east, north }: Extent): LatLngBoundsLiteral => [
  [south, west],
  [north, east],
];

function basemapLayer({ extent, land, home, lines }: BasemapShapes): FeatureGroup {
  const fill = { stroke: false, fillOpacity: 1, interactive: false };
  const layer = (shape: MultiPolygon | MultiLineString, style: object) =>
    geoJSON(shape, { interactive: false, style: () => style });
  return featureGroup([
    rectangle(bounds(extent), { ...fill, className: 'map-sea' }),
    layer(land, { ...fill, className: 'map-land' }),
    layer(home, { ...fill, className: 'map-home' }),
    layer(lines, { fill: false, opacity: 1, interactive: false, className: 'map-border' }),
  ]);
}

/** Coarse outlines of the whole area that the basemaps cover. */
export const coarseBasemapLayer = (home: string): FeatureGroup => basemapLayer(basemapShapes(elsewhere, home));

/** Fine outlines of the home country and its neighbours. */
export const fineBasemapLayer = (home: string): FeatureGroup => basemapLayer(basemapShapes(region, home));
