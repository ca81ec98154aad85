import { phrases } from 'virtual:foothold/phrases/map';
import { Map as LeafletMap, type MapOptions, type PanOptions, type PointExpression, svg } from 'leaflet';
import { createElement, fill } from '../browser.client.ts';
import { addBasemap, basemapBounds, coarseBasemap, fineBasemap } from './basemap-layers.client.ts';
import { addControls, controlBoxes } from './controls.client.ts';
import { fitHome } from './home-control.client.ts';
import { type LabelScale, WaterLabels } from './labels.client.ts';
import { parseDrawing, parseExtent, parsePlaces } from './map-data.ts';
import { Markers } from './markers.client.ts';
import { connectSelection } from './selection.client.ts';

/** One pixel is some 30 metres on the ground here. The outlines have no finer detail. */
const MAX_ZOOM = 12;
/** The smallest type on the live map, in CSS pixels. */
const MIN_LABEL_SIZE = 11;

const options: MapOptions = {
  // The home view fits the drawing exactly, so it needs a fraction of a zoom level.
  zoomSnap: 0,
  maxZoom: MAX_ZOOM,
  scrollWheelZoom: false,
  zoomControl: false,
  // Draw half a screen beyond the edges, so that panning reveals no blank area.
  renderer: svg({ padding: 0.5 }),
};

const stillOptions: MapOptions = {
  ...options,
  zoomAnimation: false,
  fadeAnimation: false,
  markerZoomAnimation: false,
  inertia: false,
};

/** A map for readers who prefer reduced motion: arrow keys and popups pan at once, for which Leaflet has no option. */
class StillMap extends LeafletMap {
  override panBy(offset: PointExpression, panOptions?: PanOptions): this {
    return super.panBy(offset, { ...panOptions, animate: false });
  }
}

const createMap = (container: HTMLElement): LeafletMap =>
  matchMedia('(prefers-reduced-motion: reduce)').matches
    ? new StillMap(container, stillOptions)
    : new LeafletMap(container, options);

/** Leaves the page its gestures: one finger scrolls the page and two move the map; the wheel zooms only a map in use. */
function limitGestures(map: LeafletMap): void {
  const container = map.getContainer();
  for (const type of ['focusin', 'click']) container.addEventListener(type, () => map.scrollWheelZoom.enable());
  for (const type of ['focusout', 'mouseleave']) container.addEventListener(type, () => map.scrollWheelZoom.disable());
  const onPointerDown = ({ pointerType }: PointerEvent) =>
    pointerType === 'mouse' ? map.dragging.enable() : map.dragging.disable();
  // Decided anew for each gesture, before Leaflet sees it: many devices have both a mouse and a touch screen.
  container.addEventListener('pointerdown', onPointerDown, { capture: true });
}

/** Lets the browser handle input: each part of a map takes some 50 milliseconds on a slow phone. */
const yieldToMain = () => new Promise((resolve) => setTimeout(resolve));

/** Builds the map in `container`, which covers the drawing in `root` and is hidden so far. */
async function build(root: HTMLElement, container: HTMLElement, json: unknown): Promise<void> {
  const { extent = '', home = '', label = '', tiles, tilesCredit } = root.dataset;
  const places = parsePlaces(json);
  const drawings = [...root.querySelectorAll<HTMLElement>('[data-drawing]')].map((element) => ({
    element,
    ...parseDrawing(element.dataset['drawing']!),
  }));
  /** The drawing that a window of this width shows. */
  const shownDrawing = () => drawings.find(({ element }) => element.offsetWidth > 0) ?? drawings[0]!;
  // A map is never turned; what is read in it runs as the page does.
  if (document.documentElement.dir === 'rtl') container.dir = 'ltr';
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', fill(phrases.keys, { name: label }));

  await yieldToMain();
  const map = createMap(container);
  // Screen readers get every place from its marker; the overlays are lines and areas.
  map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true');
  await yieldToMain();
  const coarse = coarseBasemap(home);
  await yieldToMain();
  const homeView = { name: home, bounds: parseExtent(extent), maxBounds: basemapBounds(coarse) };
  // Before there are any layers, which each change of view would draw again.
  fitHome(map, homeView);
  addControls(map, homeView, tiles === undefined ? undefined : { url: tiles, attribution: tilesCredit });
  addBasemap(map, coarse);
  await yieldToMain();
  addBasemap(map, fineBasemap(home));
  await yieldToMain();
  const waters = new WaterLabels(map, shownDrawing().waters);
  const markers = new Markers(map, places);
  const draw = () => {
    const { width, labelSize } = shownDrawing();
    const scale: LabelScale = { labelSize, scale: Math.max(map.getSize().x / width, MIN_LABEL_SIZE / labelSize) };
    markers.draw(scale, [...waters.draw(scale), ...controlBoxes(map, scale.scale)]);
  };
  await yieldToMain();
  draw();
  map.on('moveend', draw);
  limitGestures(map);
  connectSelection(map, markers);
}

/**
 * Replaces the drawing in `root` by a live map of the places in `json`. The drawing keeps its room in the page, and is what
 * gets printed. Rejects, with the drawing in place, when anything is not as expected.
 */
export async function createLiveMap(root: HTMLElement, json: unknown): Promise<void> {
  const container = createElement('div', { className: 'live-map' });
  root.append(container);
  try {
    await build(root, container, json);
  } catch (error) {
    container.remove();
    throw error;
  }
  // Keep the focus on the place where the reader has it.
  const focused = root.querySelector('svg .map-place:focus')?.getAttribute('data-ref');
  root.classList.add('is-replaced');
  if (focused)
    container.querySelector<HTMLElement>(`.map-place[data-ref="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
