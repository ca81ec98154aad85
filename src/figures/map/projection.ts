import { geoIdentity, type GeoPermissibleObjects, geoStream, geoTransform } from 'd3';
import { MAX_LATITUDE } from '../../core/geo/distance.ts';
import { pathOf } from './path.ts';

/** A piece of the world in WGS 84 degrees. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A position in CSS pixels, right and down from the top left corner of the drawing. */
export type Pixel = readonly [x: number, y: number];

/** A map sheet: which pixel a place has, and what a shape is as the data of an SVG path. */
export interface MapFrame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** WGS 84 degrees to pixels; what lies outside the extent gets a pixel outside the sheet. */
  readonly project: (lon: number, lat: number) => Pixel;
  /** Pixels that a metre on the ground takes at a latitude: more towards the poles. */
  readonly pixelsPerMetre: (lat: number) => number;
  /** Path data of a shape, cut at the edge of the sheet; see `pathOf`. */
  readonly path: (shape: GeoPermissibleObjects, digits: number, smallest: number) => string;
}

/** Mean radius of the Earth in metres (IUGG). */
const EARTH_M = 6371009;
const RADIANS = Math.PI / 180;
/** Lines are cut this far outside the sheet, in pixels, so that no stroke runs along its edge. */
const BLEED = 2;

/** Radians north on the Mercator sheet (J. P. Snyder, Map Projections: A Working Manual, 1987, equation 7-1). */
const north = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));

/**
 * The sheet, `width` CSS pixels wide, that shows an extent in Web Mercator (EPSG:3857), the projection of Leaflet, so that
 * one can lie on the other. Straight lines between corners stay straight, as they do there. Throws a RangeError for an
 * extent that is empty, reversed, crosses the antimeridian or comes nearer to a pole than 4.94 degrees, and for no width.
 */
export function mercatorFrame(extent: Extent, width: number): MapFrame {
  const { west, south, east, north: top } = extent;
  if (!(west >= -180 && west < east && east <= 180 && south >= -MAX_LATITUDE && south < top && top <= MAX_LATITUDE)) {
    throw new RangeError(`not an extent: west ${west}, south ${south}, east ${east}, north ${top}`);
  }
  if (!(width > 0 && width < Infinity)) throw new RangeError(`not a width in pixels: ${width}`);
  const scale = width / ((east - west) * RADIANS);
  const height = scale * (north(top) - north(south));
  const project = (lon: number, lat: number): Pixel => [(lon - west) * RADIANS * scale, (north(top) - north(lat)) * scale];
  const sheet = geoIdentity().clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  const flat = geoTransform({
    point(lon, lat) {
      this.stream.point(...project(lon, lat));
    },
  });
  return {
    width,
    height,
    project,
    pixelsPerMetre: (lat) => scale / (EARTH_M * Math.cos(lat * RADIANS)),
    path: (shape, digits, smallest) => pathOf((sink) => geoStream(shape, flat.stream(sheet.stream(sink))), digits, smallest),
  };
}
