import type { Map as LeafletMap } from 'leaflet';

/**
 * Leaves the page its own gestures. The wheel zooms only a map that is in use; a single finger scrolls the page, and two
 * move the map; the mouse drags it.
 */
export function shareGestures(map: LeafletMap): void {
  const host = map.getContainer();
  host.addEventListener('focusin', () => map.scrollWheelZoom.enable());
  host.addEventListener('click', () => map.scrollWheelZoom.enable());
  host.addEventListener('focusout', () => map.scrollWheelZoom.disable());
  host.addEventListener('mouseleave', () => map.scrollWheelZoom.disable());
  // Before Leaflet hears of it, and for each gesture anew: many machines have both a mouse and a screen to touch.
  const drag = ({ pointerType }: PointerEvent) => (pointerType === 'mouse' ? map.dragging.enable() : map.dragging.disable());
  host.addEventListener('pointerdown', drag, { capture: true });
}
