import type { Country } from '../basemap/basemap.ts';
import type { Box } from '../shared/box.ts';
import { isOnLand, landOf } from './land.ts';
import { isFree, type MapName, nameAt, type NamePlacement } from './names.ts';

/** Sets the names of those of the map's countries that `wanted` lists, on their land and as far from all else as can be. */
export function placeCountryNames(wanted: readonly string[], spec: NamePlacement): readonly MapName[] {
  return spec.countries
    .filter(({ properties }) => wanted.includes(properties.name))
    .flatMap((country) => nameCountry(country, spec));
}

/** The name in the middle of where it can stand with the most air around it; empty where it can stand nowhere. */
function nameCountry({ geometry, properties: { name } }: Country, spec: NamePlacement): readonly MapName[] {
  const { frame, size } = spec;
  const land = landOf(geometry, frame);
  let free: MapName[] = [];
  for (let y = size; y < frame.height; y += size)
    for (let x = size; x < frame.width; x += size) free.push(nameAt(name, x, y, spec));
  for (const air of [0, 1, 2, 3]) {
    const roomy = free.filter(({ box }) => {
      const room = padded(box, air * size);
      return isFree(room, spec) && isOnLand(room, land);
    });
    if (roomy.length > 0 || air === 0) free = roomy;
  }
  const middle = [mean(free.map(({ x }) => x)), mean(free.map(({ y }) => y))] as const;
  const off = ({ x, y }: MapName): number => Math.hypot(x - middle[0], y - middle[1]);
  return free.sort((a, b) => off(a) - off(b)).slice(0, 1);
}

const padded = ({ x, y, width, height }: Box, air: number): Box => ({
  x: x - air,
  y: y - air,
  width: width + 2 * air,
  height: height + 2 * air,
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
