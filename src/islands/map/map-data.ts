import type { MapPlace } from '../../core/views/map-places.ts';
import type { Water } from '../../figures/map/water-names.ts';

/** What the live map has to know of the drawing that it replaces: `MapFigure.astro` prints it in `data-drawing`. */
export interface MapDrawing {
  /** Width of the drawing's own coordinates; one unit is one CSS pixel where the figure is as wide. */
  readonly width: number;
  /** Type size in those units. */
  readonly labelSize: number;
  /** Names of waters and where the drawing sets them: the middle of the baseline, WGS 84 degrees. */
  readonly waters: readonly Water[];
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isPositive = (value: unknown): boolean => Number.isFinite(value) && Number(value) > 0;
const isListOf = (value: unknown, matches: (item: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.every((item: unknown) => isRecord(item) && matches(item));
const isAtMost = (value: unknown, limit: number): boolean => typeof value === 'number' && Math.abs(value) <= limit;
const hasPosition = ({ lat, lon }: Record<string, unknown>): boolean => isAtMost(lat, 90) && isAtMost(lon, 180);

function isPlace(value: unknown): value is MapPlace {
  return (
    isRecord(value) &&
    [value['id'], value['name'], value['href'], value['note']].every(isString) &&
    hasPosition(value) &&
    (value['radius'] === undefined || Number.isFinite(value['radius'])) &&
    (value['reason'] === undefined || isString(value['reason'])) &&
    (value['within'] === undefined || isString(value['within'])) &&
    (value['arabic'] === undefined || (isRecord(value['arabic']) && isString(value['arabic']['name']))) &&
    isListOf(value['sites'], ({ name, href, why }) => [name, href, why].every(isString)) &&
    isListOf(value['mentions'], ({ reading, spelling, block, href }) => [reading, spelling, block, href].every(isString))
  );
}

/** Validates the content of `places.json`. Throws a TypeError for anything else: half a map would mislead. */
export function parsePlaces(json: unknown): readonly MapPlace[] {
  if (!Array.isArray(json)) throw new TypeError('places.json is not a list');
  const invalid = json.findIndex((item: unknown) => !isPlace(item));
  if (invalid >= 0) throw new TypeError(`entry ${invalid} of places.json is not a place`);
  return json as readonly MapPlace[];
}

/** Parses a `data-drawing` attribute. Throws a SyntaxError for text that is not JSON, a TypeError for any other content. */
export function parseDrawing(text: string): MapDrawing {
  const json: unknown = JSON.parse(text);
  const isDrawing =
    isRecord(json) &&
    isPositive(json['width']) &&
    isPositive(json['labelSize']) &&
    isListOf(json['waters'], (water) => isString(water['name']) && hasPosition(water));
  if (!isDrawing) throw new TypeError('data-drawing does not describe a drawing');
  return json as unknown as MapDrawing;
}

/** Parses a `data-extent` attribute into south-west and north-east corner, WGS 84 degrees. Throws a TypeError unless it has four numbers. */
export function parseExtent(text: string): [southWest: [number, number], northEast: [number, number]] {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = text.split(',').map(Number);
  if (!Number.isFinite(west + south + east + north)) throw new TypeError(`data-extent is not an extent: ${text}`);
  return [
    [south, west],
    [north, east],
  ];
}
