import { phrasesFor } from '../../i18n/phrases.ts';
import { rowId, rowsOf } from '../../core/checks/figure-rows.ts';
import type { Dossier } from '../../core/dossier.ts';
import type { DatedEvent } from '../../core/entities/event.ts';
import type { TimelineFigure, TimelineEvent, TimelineRow } from './figure.ts';

/** What a dossier says of the coast-against-time figure; the size of the drawing is the page's. */
export type TimelineData = Pick<TimelineFigure, 'rows' | 'spans' | 'events' | 'phrases'>;

/** Its places by name, and what the gazetteer does not hold; undefined where there is neither. */
function placeWords(event: DatedEvent, { places, site }: Dossier): string | undefined {
  const words = [...event.places.map((id) => places.get(id)!.name), ...(event.where === undefined ? [] : [event.where])];
  return words.length === 0 ? undefined : words.join(phrasesFor(site.language).site.comma);
}

/** The figure's rows, stretches of time and events, as the dossier gives them. `keep` picks the events that are drawn. */
export function timelineData(dossier: Dossier, keep: (event: DatedEvent) => boolean = () => true): TimelineData {
  const { figure } = dossier.site;
  const rows = figure.rows.map((row): TimelineRow => ({
    id: rowId(row),
    name: 'place' in row ? dossier.places.get(row.place)!.name : row.name,
  }));
  const events = [...dossier.events.values(), ...dossier.later.values()].filter(keep).map((event): TimelineEvent => ({
    id: event.id,
    label: event.label,
    title: event.title,
    dateWords: event.date.words,
    earliest: event.date.earliest,
    latest: event.date.latest,
    approximate: event.date.approximate,
    uncertain: event.date.uncertain,
    rows: rowsOf(event, dossier.places, dossier.site),
    places: event.places,
    where: placeWords(event, dossier),
    status: event.status,
    readings: event.readings,
  }));
  const spans = figure.spans.map(({ from, to, share, ticks }) => ({ from: Date.parse(from), to: Date.parse(to), share, ticks }));
  return { rows, spans, events, phrases: phrasesFor(dossier.site.language) };
}
