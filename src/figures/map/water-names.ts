import { isOffLand, landOf } from './land.ts';
import { isFree, type MapName, nameAt, type NamePlacement } from './names.ts';

/** A sea or gulf with the place of its name, WGS 84 degrees. */
export interface Water {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** The name of a water on the map, with the position of the middle of its baseline. */
export type WaterName = MapName & Pick<Water, 'lat' | 'lon'>;

/** Steps in type sizes, the shortest first. */
const steps = [-3, -2, -1, 0, 1, 2, 3];
const shifts = steps.flatMap((x) => steps.map((y) => [x, y] as const)).sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/**
 * Places the names of waters as near as possible to their positions, off land, obstacles and each other. A name that would have to
 * move further than three type sizes each way is left out, because it would seem to name another water.
 */
export function placeWaterNames(waters: readonly Water[], spec: NamePlacement): readonly WaterName[] {
  const { frame, countries, obstacles, size } = spec;
  const land = countries.flatMap(({ geometry }) => landOf(geometry, frame));
  const names: MapName[] = [];
  for (const { name, lat, lon } of waters) {
    const [x, y] = frame.project(lon, lat);
    const taken = { ...spec, obstacles: [...obstacles, ...names.map(({ box }) => box)] };
    const found = shifts
      .map(([dx, dy]) => nameAt(name, x + dx * size, y + dy * size, spec))
      .find(({ box }) => isFree(box, taken) && isOffLand(box, land));
    if (found !== undefined) names.push(found);
  }
  return names.map((name) => {
    const [lon, lat] = frame.invert(name.x, name.y);
    return { ...name, lat, lon };
  });
}
