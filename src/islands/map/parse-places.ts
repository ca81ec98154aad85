import type { MapPlace } from '../../core/views/map-places.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown, fits: (item: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.every((item: unknown) => isRecord(item) && fits(item));
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isWithin = (value: unknown, most: number) => typeof value === 'number' && Math.abs(value) <= most;

function isPlace(value: unknown): value is MapPlace {
  return (
    isRecord(value) &&
    [value['id'], value['name'], value['href'], value['note']].every(isText) &&
    isWithin(value['lat'], 90) &&
    isWithin(value['lon'], 180) &&
    (value['radius'] === undefined || Number.isFinite(value['radius'])) &&
    (value['reason'] === undefined || isText(value['reason'])) &&
    (value['within'] === undefined || isText(value['within'])) &&
    (value['arabic'] === undefined || (isRecord(value['arabic']) && isText(value['arabic']['name']))) &&
    isList(value['sites'], ({ name, href, why }) => [name, href, why].every(isText)) &&
    isList(value['mentions'], ({ reading, spelling, block, href }) => [reading, spelling, block, href].every(isText))
  );
}

/** Places as they came over the wire. Throws a TypeError where they are not what `places.json` holds: half a map would mislead. */
export function parsePlaces(json: unknown): readonly MapPlace[] {
  if (!Array.isArray(json)) throw new TypeError('the places of the map are no list');
  const strange = json.findIndex((item: unknown) => !isPlace(item));
  if (strange >= 0) throw new TypeError(`entry ${strange} is no place of the map`);
  return json as readonly MapPlace[];
}
