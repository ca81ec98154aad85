import { type Map as LeafletMap, tileLayer } from 'leaflet';
import { createElement } from './elements.client.ts';

/** Online tiles that whoever built the site allows: their address as Leaflet takes it, and whom to thank for them. */
export interface Tiles {
  readonly address: string;
  readonly credit: string | undefined;
}

/**
 * A button that lays online tiles under the places, and takes them away again. It names their host, which is asked for
 * nothing before, and `says` takes the words of thanks while they show. The page's policy must allow that host's pictures.
 */
export function offerTiles(map: LeafletMap, { address, credit }: Tiles, says: HTMLElement): HTMLElement {
  const { host } = new URL(address, location.href);
  const thanks = createElement('span', { textContent: `, ${credit ?? host}` });
  const layer = tileLayer(address);
  const button = createElement('button', {
    type: 'button',
    className: 'map-button',
    textContent: `Show online tiles from ${host}`,
  });
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    const shown = !map.hasLayer(layer);
    if (shown) {
      layer.addTo(map);
      says.append(thanks);
    } else {
      layer.remove();
      thanks.remove();
    }
    map.getContainer().classList.toggle('has-tiles', shown);
    button.setAttribute('aria-pressed', String(shown));
  });
  return button;
}
