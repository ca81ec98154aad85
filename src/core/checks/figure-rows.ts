import type { DatedEvent } from '../entities/event.ts';
import type { Gazetteer } from '../entities/place.ts';
import type { Site } from '../entities/site.ts';
import type { Problems } from '../problems.ts';
import type { YamlEntry } from '../yaml/yaml.ts';

/** The id of a row of the figure: that of its place, or the word for what it gathers. */
export const rowId = (row: Site['figure']['rows'][number]): string => ('place' in row ? row.place : row.gathers);

/** The rows that an event is drawn in: those of its places or of their cities; else the one that gathers its like, and none without it. */
export function rowsOf(event: Pick<DatedEvent, 'date' | 'places'>, places: Gazetteer, site: Site): readonly string[] {
  const rows = new Set(site.figure.rows.map(rowId));
  if (event.date.earliest === null && rows.has('undated')) return ['undated'];
  const own = event.places.flatMap((id) => [id, places.get(id)?.within ?? id]).filter((id) => rows.has(id));
  if (own.length > 0) return [...new Set(own)];
  const { home } = site.map;
  const isHome = (id: string) => places.get(id)?.name === home || places.get(id)?.country === home;
  const isAtHome = event.places.length > 0 && event.places.every(isHome);
  return [...(isAtHome ? ['country'] : []), 'abroad'].filter((id) => rows.has(id)).slice(0, 1);
}

/** Reports the events that no row of the figure takes, but for those whose places are unknown, which is a problem of its own. */
export function checkFigureRows(
  { value, at }: YamlEntry<Site>,
  events: readonly DatedEvent[],
  places: Gazetteer,
  problems: Problems,
): void {
  const lost = events.filter((event) => event.places.every((id) => places.has(id)) && rowsOf(event, places, value).length === 0);
  if (lost.length > 0) problems.report('event-without-row', at('figure', 'rows'), { ids: lost.map(({ id }) => id) });
}
