import { tileLayer, type Map as LeafletMap } from 'leaflet';
import { make } from './make.client.ts';

/**
 * A button that lays online tiles under the places, and takes them away again. It names their host, which is asked for
 * nothing before. The page's policy must allow that host's pictures.
 */
export function offerTiles(map: LeafletMap, address: string): HTMLElement {
  const { host } = new URL(address, location.href);
  const layer = tileLayer(address);
  const button = make('button', { type: 'button', className: 'map-button', textContent: `Show online tiles from ${host}` });
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    const shown = !map.hasLayer(layer);
    if (shown) layer.addTo(map);
    else layer.remove();
    map.getContainer().classList.toggle('has-tiles', shown);
    button.setAttribute('aria-pressed', String(shown));
  });
  return button;
}
