import type { Country } from '../basemap/basemap.ts';
import type { Box } from '../shared/box.ts';
import { isOnLand, landOf } from './land.ts';
import { isFree, type MapName, nameAt, type NamePlacement } from './names.ts';

/** Places the names of the listed countries on their land, as far from everything else as possible. */
export function placeCountryNames(listed: readonly string[], spec: NamePlacement): readonly MapName[] {
  return spec.countries
    .filter(({ properties }) => listed.includes(properties.name))
    .flatMap((country) => nameCountry(country, spec));
}

/** The name at the centre of the positions with the most space around them; empty where it fits nowhere. */
function nameCountry({ geometry, properties: { name } }: Country, spec: NamePlacement): readonly MapName[] {
  const { frame, size } = spec;
  const land = landOf(geometry, frame);
  let free: MapName[] = [];
  for (let y = size; y < frame.height; y += size)
    for (let x = size; x < frame.width; x += size) free.push(nameAt(name, x, y, spec));
  for (const padding of [0, 1, 2, 3]) {
    const roomy = free.filter(({ box }) => {
      const room = pad(box, padding * size);
      return isFree(room, spec) && isOnLand(room, land);
    });
    if (roomy.length > 0 || padding === 0) free = roomy;
  }
  const middle = [mean(free.map(({ x }) => x)), mean(free.map(({ y }) => y))] as const;
  const distance = ({ x, y }: MapName): number => Math.hypot(x - middle[0], y - middle[1]);
  return free.sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

const pad = ({ x, y, width, height }: Box, padding: number): Box => ({
  x: x - padding,
  y: y - padding,
  width: width + 2 * padding,
  height: height + 2 * padding,
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
