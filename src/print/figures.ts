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

/** Sizes of the figure's letters, points: the largest at which every name finds a place is taken. */
const labelSizes = [8, 7.5, 7] as const;

interface CoastChoice {
  readonly keep: (event: DatedEvent) => boolean;
  /** Put the number that an event has in the table before its name, and keep rows without an event. */
  readonly numbered: boolean;
  readonly alt: string;
}

/** The coast against time. */
export function coastDrawing(dossier: Dossier, pointer: Pointer, { keep, numbered, alt }: CoastChoice): Drawing {
  const chart = chartOf(dossier, keep);
  const events = numbered
    ? chart.events.map((event) => ({ ...event, label: `${pointer.event(event.id)} ${event.label}` }))
    : chart.events;
  const rows = numbered ? chart.rows : chart.rows.filter(({ id }) => events.some((event) => event.rows.includes(id)));
  const [layout] = labelSizes
    .map((labelSize) => layCoast({ ...chart, rows, events, width: sheetWidth, labelSize, measure }))
    .filter(({ unlabelled }) => unlabelled.length === 0);
  if (layout === undefined) throw new RangeError('The printed figure has no room for the names of all its events.');
  // A link needs an address; paper does not follow it.
  return drawingOf(
    drawCoast(layout, { prefix: 'coast', name: alt, readings: dossier.readings.size, href: (id) => `#${id}` }),
    alt,
  );
}

/** The map of the dossier's own country, and that of what lies beyond it; each name with its number in the list of places. */
export function mapDrawings(dossier: Dossier, { region, elsewhere }: Basemaps, plan: Plan, pointer: Pointer): readonly Drawing[] {
  const only = new Set(plan.places.map(({ id }) => id));
  const { home } = dossier.site.map;
  const draw = (spec: MapSpec, prefix: string, alt: string): readonly Drawing[] => {
    const places = spec.places.map((place) => ({ ...place, name: `${pointer.place(place.id)} ${place.name}` }));
    const layout = layoutMap({ ...spec, places });
    if (layout.unlabelled.length > 0)
      throw new RangeError(`The printed map has no room for the names of ${layout.unlabelled.join(', ')}.`);
    return layout.points.length === 0 ? [] : [drawingOf(mapSvg(layout, { prefix, title: alt, href: () => undefined }), alt)];
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
