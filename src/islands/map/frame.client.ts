import { type LatLngBoundsExpression, map as createMap, type Map as LeafletMap, svg } from 'leaflet';
import type { Scale } from './marker-icon.client.ts';

/** The drawing that the page shows at its present width. */
export const drawingOf = (root: HTMLElement): SVGSVGElement | undefined =>
  [...root.querySelectorAll<SVGSVGElement>('svg.map')].find((drawing) => drawing.getBoundingClientRect().width > 0);

/** No name is smaller than this on the live map, in CSS pixels. */
const LEAST = 11;

/** CSS pixels in one of the drawing's. */
export const stretchOf = (drawing: SVGSVGElement): number =>
  drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;

/** How large the live map's names and dots are: as the drawing's, unless those are too small to be read. */
export function scaleOf(drawing: SVGSVGElement): Scale {
  const labelSize = Number(drawing.querySelector('g[font-size]')?.getAttribute('font-size') ?? 12);
  return { labelSize, scale: Math.max(stretchOf(drawing), LEAST / labelSize) };
}

/** Metres on the ground of a pixel are some thirty at this zoom; the outlines tell no more. */
const CLOSEST = 12;

/** A Leaflet map that stands exactly in the drawing's frame, at whatever fraction of a zoom step that takes. */
export function frameMap(host: HTMLElement, frame: LatLngBoundsExpression): LeafletMap {
  const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = createMap(host, {
    attributionControl: false,
    scrollWheelZoom: false,
    zoomSnap: 0,
    maxZoom: CLOSEST,
    // What lies half a window outside the view is drawn already, so that a pan shows no white.
    renderer: svg({ padding: 0.5 }),
    zoomAnimation: moves,
    fadeAnimation: moves,
    markerZoomAnimation: moves,
    inertia: moves,
  });
  if (!moves) {
    // Leaflet has no setting for this: popups and arrow keys would slide the map.
    const panBy = map.panBy.bind(map);
    map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
  }
  return map.fitBounds(frame, { animate: false });
}
