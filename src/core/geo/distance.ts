/** A position, WGS 84 degrees. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth, kilometres (IUGG R1). */
const earth = 6371.0088;

/** Kilometres in an international mile. */
export const kilometresPerMile = 1.609344;

/** Where the square of the web's map tiles ends, north and south, degrees (EPSG:3857). Nearer to a pole no map is drawn. */
export const MAX_LATITUDE = 85.06;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Great-circle distance on a sphere of the Earth's mean radius, in kilometres, by the haversine formula (R. W. Sinnott, Sky
 * and Telescope 68, 1984). Against the ellipsoid it is right to about half a per cent. NaN for a coordinate that is no number.
 */
export function greatCircleDistance(a: LatLon, b: LatLon): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const h = Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(h)));
}
