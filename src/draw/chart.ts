import type { DatedEvent } from '../core/chronology.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Figure, FigureEvent, FigureRow } from './figure.ts';

/** What a dossier says of the coast-against-time figure; the size of the drawing is the page's. */
export type Chart = Pick<Figure, 'rows' | 'spans' | 'events'>;

const rowId = (row: Dossier['site']['figure']['rows'][number]): string => ('place' in row ? row.place : row.gathers);

/** The rows that an event stands in: those of its places or of their cities; else the one that gathers its like. */
function rowsOf(event: DatedEvent, { places, site }: Dossier, rows: ReadonlySet<string>): readonly string[] {
  if (event.date.earliest === null && rows.has('undated')) return ['undated'];
  const own = event.places.flatMap((id) => [id, places.get(id)?.within ?? id]).filter((id) => rows.has(id));
  if (own.length > 0) return [...new Set(own)];
  const { home } = site.map;
  const isHome = (id: string) => places.get(id)?.name === home || places.get(id)?.country === home;
  return [event.places.length > 0 && event.places.every(isHome) && rows.has('country') ? 'country' : 'abroad'];
}

/** Its places by name, and what the gazetteer does not hold; undefined where there is neither. */
function placeWords(event: DatedEvent, { places }: Dossier): string | undefined {
  const words = [...event.places.map((id) => places.get(id)!.name), ...(event.where === undefined ? [] : [event.where])];
  return words.length === 0 ? undefined : words.join(', ');
}

/** The figure's rows, stretches of time and events, as the dossier gives them. `keep` picks the events that are drawn. */
export function chartOf(dossier: Dossier, keep: (event: DatedEvent) => boolean = () => true): Chart {
  const { figure } = dossier.site;
  const rows = figure.rows.map((row): FigureRow => ({
    id: rowId(row),
    name: 'place' in row ? dossier.places.get(row.place)!.name : row.name,
  }));
  const ids = new Set(rows.map(({ id }) => id));
  const events = [...dossier.events.values(), ...dossier.later.values()].filter(keep).map((event): FigureEvent => ({
    id: event.id,
    label: event.label,
    title: event.title,
    dateWords: event.date.words,
    earliest: event.date.earliest,
    latest: event.date.latest,
    approximate: event.date.approximate,
    uncertain: event.date.uncertain,
    rows: rowsOf(event, dossier, ids),
    places: event.places,
    where: placeWords(event, dossier),
    status: event.status,
    readings: event.readings,
  }));
  const spans = figure.spans.map(({ from, to, share, ticks }) => ({ from: Date.parse(from), to: Date.parse(to), share, ticks }));
  return { rows, spans, events };
}
