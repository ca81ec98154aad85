import { thin } from '../core/bulk.ts';
import type { DatedEvent } from '../core/chronology.ts';
import type { Dossier } from '../core/dossier.ts';
import { abroadSheet, homeSheet } from '../draw/atlas.ts';
import type { Basemap } from '../draw/basemap.ts';
import { chartOf } from '../draw/chart.ts';
import { drawCoast } from '../draw/coast-svg.ts';
import { layCoast } from '../draw/coast.ts';
import { layoutMap } from '../draw/map.ts';
import type { MapSpec } from '../draw/map-layout.ts';
import { mapSvg } from '../draw/map-svg.ts';
import { measure } from '../draw/measure.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import type { Plan } from './plan.ts';
import type { Pointer } from './pointer.ts';

/** Width of the type area, PostScript points: a drawing's CSS pixels become points, so that its letters keep their size. */
export const sheetWidth = 498;

/** Natural Earth's outlines: fine ones round the dossier's own country, coarse ones of what lies farther off. */
export interface Basemaps {
  readonly region: Basemap;
  readonly elsewhere: Basemap;
}

/** A drawing, and how much of what there is it shows. */
export interface Shown extends Drawing {
  readonly shown: number;
  readonly all: number;
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

/** The coast against time. Where not all events find room, those that more texts report go first; a RangeError where none do. */
export function coastDrawing(dossier: Dossier, pointer: Pointer, { keep, numbered, tallest, alt }: CoastChoice): Shown {
  const chart = chartOf(dossier, keep);
  for (const { labelSize, most } of attempts) {
    const events = thin(chart.events, most).map((event) =>
      numbered ? { ...event, label: `${pointer.event(event.id)} ${event.label}` } : event,
    );
    const rows = chart.rows.filter(({ id }) => numbered || events.some((event) => event.rows.includes(id)));
    const layout = layCoast({ ...chart, rows, events, width: sheetWidth, labelSize, measure });
    if (layout.unlabelled.length > 0 || layout.height > tallest) continue;
    // A link needs an address; paper does not follow it.
    const drawn = drawCoast(layout, { prefix: 'coast', name: alt, readings: dossier.readings.size, href: (id) => `#${id}` });
    return { ...drawingOf(drawn, alt), shown: events.length, all: chart.events.length };
  }
  throw new RangeError('The printed figure has no room: its rows alone are higher than a page, or its names wider.');
}

/**
 * The map of the dossier's own country, and that of what lies beyond it; each name with its number in the list of places. A map
 * on which the names do not all find room has the numbers alone, and counts the places that even so have none.
 */
export function mapDrawings(dossier: Dossier, { region, elsewhere }: Basemaps, plan: Plan, pointer: Pointer): readonly Shown[] {
  const only = new Set(plan.places.map(({ id }) => id));
  const { home } = dossier.site.map;
  const draw = (spec: MapSpec, prefix: string, alt: string): readonly Shown[] => {
    const lay = (words: (name: string) => string) =>
      layoutMap({
        ...spec,
        places: spec.places.map((place) => ({ ...place, name: `${pointer.place(place.id)}${words(place.name)}` })),
      });
    const named = lay((name) => ` ${name}`);
    const layout = named.unlabelled.length === 0 ? named : lay(() => '');
    const all = layout.points.length;
    const drawing = drawingOf(mapSvg(layout, { prefix, title: alt, href: () => undefined }), alt);
    return all === 0 ? [] : [{ ...drawing, shown: all - layout.unlabelled.length, all }];
  };
  const sheet = { labelSize: 8.5, only };
  return [
    ...draw(
      homeSheet(dossier, region, { ...sheet, width: sheetWidth }),
      'home',
      `Map of ${home} and the sea north of it with the numbered places listed below.`,
    ),
    ...draw(
      abroadSheet(dossier, elsewhere, { ...sheet, width: sheetWidth * 0.62 }),
      'abroad',
      `Map of the numbered places beyond ${home} that are listed below.`,
    ),
  ];
}
