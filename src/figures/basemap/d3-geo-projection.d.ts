/** The one function of d3-geo-projection used here; the package brings no types. */
declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3';
  import type { GeoJSON } from 'geojson';

  /** The object with every coordinate sent through the projection, parts outside its clip cut off. */
  export function geoProject(object: GeoJSON, projection: GeoStreamWrapper): GeoJSON;
}
