import type { Extent } from '../../figures/map/projection.ts';
import { corners, farBasemap, addBasemapLayers, nearBasemap } from './basemap-layers.client.ts';
import { addControls, controlBoxes } from './controls.client.ts';
import { createElement } from './elements.client.ts';
import { drawingOf, frameMap, scaleOf } from './frame.client.ts';
import { shareGestures } from './gestures.client.ts';
import { parsePlaces } from './parse-places.ts';
import { Places } from './places.client.ts';
import { shareSelection } from './selection.client.ts';
import { styleSheets } from './style-sheets.client.ts';
import { WaterLabels } from './water-labels.client.ts';

/** The frame that the page prints: west, south, east, north in WGS 84 degrees. Throws a TypeError where it is none. */
function readExtent(text = ''): Extent {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = text.split(',').map(Number);
  if (!Number.isFinite(west + south + east + north)) throw new TypeError(`not an extent: ${text}`);
  return { west, south, east, north };
}

/** Lets whoever uses the page have a turn: each part of a map is some 50 ms of work on a slow telephone. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Sets a live map up in `host`, part by part; it lies over the drawing, unseen until it is whole. */
async function stand(root: HTMLElement, host: HTMLElement, json: unknown): Promise<void> {
  const { extent, home = '', tiles, tilesCredit } = root.dataset;
  const drawing = drawingOf(root);
  if (drawing === undefined) throw new Error('there is no drawing to lie on');
  const places = parsePlaces(json);
  const frame = corners(readExtent(extent));
  host.setAttribute('role', 'region');
  host.setAttribute(
    'aria-label',
    `${drawing.querySelector('title')?.textContent ?? 'Map'}. Arrow keys move it, plus and minus zoom.`,
  );

  await turn();
  const map = frameMap(host, frame);
  // Lines and areas alone: every place is told by its marker.
  map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true');
  await turn();
  const far = farBasemap(home);
  await turn();
  // Before there is any ground, which the first view would draw anew.
  addControls(map, {
    frame,
    home,
    sheet: corners(far.sheet),
    tiles: tiles === undefined ? undefined : { address: tiles, credit: tilesCredit },
  });
  addBasemapLayers(map, far);
  await turn();
  addBasemapLayers(map, nearBasemap(home));
  await turn();
  const waters = new WaterLabels(map, drawing);
  const markers = new Places(map, places);
  const measured = () => {
    const scale = scaleOf(drawingOf(root) ?? drawing);
    return [scale, [...waters.draw(scale), ...controlBoxes(map, scale)]] as const;
  };
  const first = measured();
  await turn();
  markers.draw(...first);
  map.on('moveend', () => markers.draw(...measured()));
  shareGestures(map);
  shareSelection(map, markers);
}

/**
 * Lays a live map over the drawing in `root`, with the places that came as `json`. The drawing keeps its room in the page and
 * comes back on paper. Rejects, and leaves the drawing as it was, where anything is not as it must be.
 */
export async function mountMap(root: HTMLElement, json: unknown): Promise<void> {
  await styleSheets();
  const host = createElement('div', { className: 'live-map' });
  root.append(host);
  try {
    await stand(root, host, json);
  } catch (error) {
    host.remove();
    throw error;
  }
  // Whoever has come to a place of the drawing with the keyboard stays there.
  const focused = root.querySelector('.map-place:focus')?.getAttribute('data-ref');
  root.classList.add('is-replaced');
  if (focused) host.querySelector<HTMLElement>(`.map-place[data-ref="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
