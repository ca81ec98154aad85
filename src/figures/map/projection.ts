import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3';
import { EARTH_RADIUS_KM, MAX_LATITUDE } from '../../core/geo/distance.ts';
import { CompactPath } from './compact-path.ts';

/** A part of the world, WGS 84 degrees. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A position in CSS pixels, right and down from the top left corner of the drawing. */
export type Pixel = readonly [x: number, y: number];

/** A map of an extent: where a place is on it, and what a shape is as SVG path data. */
export interface MapFrame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** WGS 84 degrees to pixels; what lies outside the extent gets a pixel outside the frame. */
  readonly project: (lon: number, lat: number) => Pixel;
  /** Pixels to WGS 84 degrees. */
  readonly invert: (x: number, y: number) => readonly [lon: number, lat: number];
  /** Pixels per metre on the ground at a latitude: more towards the poles. */
  readonly pixelsPerMetre: (lat: number) => number;
  /** Path data of a shape, cut at the edge of the frame: see `CompactPath`. */
  readonly path: (shape: GeoPermissibleObjects, digits: number, minArea: number) => string;
}

const EARTH_M = EARTH_RADIUS_KM * 1000;
const RADIANS = Math.PI / 180;
/** Lines are cut this far outside the frame, in pixels, so that no stroke runs along its edge. */
const BLEED = 2;

/**
 * The frame, `width` CSS pixels wide, that shows an extent in Web Mercator (EPSG:3857), the projection of Leaflet, so that one can
 * lie on the other. Straight lines between corners stay straight, as they do there. Throws a RangeError for an extent that is empty,
 * reversed, crosses the antimeridian or comes nearer to a pole than 4.94 degrees, and for a width that is not a length.
 */
export function mercatorFrame(extent: Extent, width: number): MapFrame {
  const { west, south, east, north } = extent;
  if (!(west >= -180 && west < east && east <= 180 && south >= -MAX_LATITUDE && south < north && north <= MAX_LATITUDE)) {
    throw new RangeError(`not an extent: west ${west}, south ${south}, east ${east}, north ${north}`);
  }
  if (!(width > 0 && width < Infinity)) throw new RangeError(`not a width in pixels: ${width}`);
  const scale = width / ((east - west) * RADIANS);
  // A precision of 0 turns off d3's curved lines between corners.
  const projection = geoMercator().scale(scale).translate([0, 0]).precision(0);
  const [left, top] = projection([west, north])!;
  const height = projection([east, south])![1] - top;
  projection.translate([-left, -top]).clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  return {
    width,
    height,
    project: (lon, lat) => projection([lon, lat])!,
    invert: (x, y) => projection.invert!([x, y])!,
    pixelsPerMetre: (lat) => scale / (EARTH_M * Math.cos(lat * RADIANS)),
    path: (shape, digits, minArea) => {
      const path = new CompactPath(digits, minArea);
      geoPath(projection, path)(shape);
      return path.toString();
    },
  };
}
