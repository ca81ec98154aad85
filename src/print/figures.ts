import { phrasesFor } from '../i18n/phrases.ts';
import type { Dossier } from '../core/dossier.ts';
import type { DatedEvent } from '../core/entities/event.ts';
import { sampleEvents } from '../core/views/pagination.ts';
import type { Basemap } from '../figures/basemap/basemap.ts';
import { layoutMap, type MapSpec } from '../figures/map/layout.ts';
import { abroadMapSpec, homeMapSpec } from '../figures/map/specs.ts';
import { mapSvg } from '../figures/map/svg.ts';
import { textWidth } from '../figures/shared/text-width.ts';
import { timelineData } from '../figures/timeline/data.ts';
import { layoutHorizontal } from '../figures/timeline/horizontal.ts';
import { timelineSvg } from '../figures/timeline/svg.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import type { Plan } from './plan.ts';
import type { CrossReferences } from './cross-references.ts';

/** Width of the type area, PostScript points: a drawing's CSS pixels become points, so that its letters keep their size. */
export const sheetWidth = 498;

/** Natural Earth's outlines: fine ones round the dossier's own country, coarse ones of what lies farther off. */
export interface Basemaps {
  readonly region: Basemap;
  readonly elsewhere: Basemap;
}

/** A drawing, and a sentence on how much of what there is it shows; an empty one where it shows all. */
export interface Shown extends Drawing {
  readonly partly: string;
}

interface CoastChoice {
  readonly keep: (event: DatedEvent) => boolean;
  /** Put the number that an event has in the table before its name, and keep rows without an event. */
  readonly numbered: boolean;
  /** How high it may be, points. */
  readonly tallest: number;
  readonly alt: string;
}

/** What is tried in turn until every name has a place and the figure its page: smaller letters, points, then fewer events. */
const attempts = [8, 7.5, 7]
  .map((labelSize) => ({ labelSize, most: Infinity }))
  .concat([60, 30, 15].map((most) => ({ labelSize: 7, most })));

/** The coast against time. Where not all events find room, those that more texts report target first; a RangeError where none do. */
export function timelineDrawing(
  dossier: Dossier,
  references: CrossReferences,
  { keep, numbered, tallest, alt }: CoastChoice,
): Shown {
  const chart = timelineData(dossier, keep);
  for (const { labelSize, most } of attempts) {
    const events = sampleEvents(chart.events, most).map((event) =>
      numbered ? { ...event, label: `${references.event(event.id)} ${event.label}` } : event,
    );
    const rows = chart.rows.filter(({ id }) => numbered || events.some((event) => event.rows.includes(id)));
    const layout = layoutHorizontal({ ...chart, rows, events, width: sheetWidth, labelSize, measure: textWidth });
    if (layout.unlabelled.length > 0 || layout.height > tallest) continue;
    // A link needs an address; paper does not follow it.
    const drawn = timelineSvg(layout, {
      prefix: 'timeline',
      name: alt,
      readings: dossier.readings.size,
      phrases: chart.phrases,
      href: (id) => `#${id}`,
    });
    const all = chart.events.length;
    const partly = events.length < all ? chart.phrases.paper.partlyEvents(events.length, all) : '';
    return { ...drawingOf(drawn, alt), partly };
  }
  throw new RangeError('The printed figure has no room: its rows alone are higher than a page, or its names wider.');
}

/**
 * The map of the dossier's own country, and that of what lies beyond it; each name with its number in the list of places. A map
 * on which the names do not all find room has the numbers alone, and counts the places that even so have none.
 */
export function mapDrawings(
  dossier: Dossier,
  { region, elsewhere }: Basemaps,
  plan: Plan,
  references: CrossReferences,
): readonly Shown[] {
  const only = new Set(plan.places.map(({ id }) => id));
  const { language, map } = dossier.site;
  const { home } = map;
  const { paper } = phrasesFor(language);
  const draw = (spec: MapSpec, prefix: string, alt: string): readonly Shown[] => {
    const layOut = (words: (name: string) => string) =>
      layoutMap({
        ...spec,
        places: spec.places.map((place) => ({ ...place, name: `${references.place(place.id)}${words(place.name)}` })),
      });
    const named = layOut((name) => ` ${name}`);
    const layout = named.unlabelled.length === 0 ? named : layOut(() => '');
    const all = layout.points.length;
    const shown = all - layout.unlabelled.length;
    const partly = shown < all ? paper.partlyPlaces(shown, all) : '';
    const drawing = drawingOf(mapSvg(layout, { prefix, title: alt, href: () => undefined }), alt);
    return all === 0 ? [] : [{ ...drawing, partly }];
  };
  const sheet = { labelSize: 8.5, only };
  return [
    ...draw(homeMapSpec(dossier, region, { ...sheet, width: sheetWidth }), 'home', paper.homeMap(home)),
    ...draw(abroadMapSpec(dossier, elsewhere, { ...sheet, width: sheetWidth * 0.62 }), 'abroad', paper.abroadMap(home)),
  ];
}
