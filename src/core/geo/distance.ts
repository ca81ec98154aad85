import { geoDistance } from 'd3';

/** A position, WGS 84 degrees. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth, kilometres (IUGG R1: H. Moritz, Geodetic Reference System 1980, Journal of Geodesy 74, 2000). */
export const EARTH_RADIUS_KM = 6371.0088;

/** Kilometres in an international mile. */
export const kilometresPerMile = 1.609344;

/** Where the square of the web's map tiles ends, north and south, degrees (EPSG:3857). Nearer to a pole no map is drawn. */
export const MAX_LATITUDE = 85.06;

/**
 * Great-circle distance on a sphere of the Earth's mean radius, in kilometres. Against the ellipsoid it is right to about half
 * a per cent. NaN for a coordinate that is no number.
 */
export const greatCircleDistance = (a: LatLon, b: LatLon): number =>
  EARTH_RADIUS_KM * geoDistance([a.lon, a.lat], [b.lon, b.lat]);
