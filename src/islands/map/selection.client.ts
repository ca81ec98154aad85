import type { Map as LeafletMap, PopupEvent } from 'leaflet';
import type { Places } from './places.client.ts';

const name = 'foothold:select';

/** The id that the address names after its `#`; as it stands there where it cannot be decoded. */
function addressed(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Makes the map take part in the page's one selection: a marker that is chosen tells the page by the event
 * `foothold:select`, and a place that is chosen anywhere else lights its marker and opens its popup, without taking the focus.
 */
export function shareSelection(map: LeafletMap, places: Places): void {
  /** Whether what happens now was begun by the page, not by someone on the map. */
  let told = false;
  function show(id: string): void {
    places.light(id);
    if (places.get(id) === undefined) return;
    told = true;
    places.approach(id);
    places.get(id)?.open();
    told = false;
  }

  map.on('popupopen', ({ popup }: PopupEvent) => {
    const card = popup.getElement()?.querySelector<HTMLElement>('.map-card');
    const id = card?.dataset['place'];
    if (told || card === null || card === undefined || id === undefined) return;
    card.focus({ preventScroll: true });
    places.light(id);
    told = true;
    document.dispatchEvent(new CustomEvent(name, { detail: { id } }));
    told = false;
  });
  map.getContainer().addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') map.closePopup();
  });
  document.addEventListener(name, (event) => {
    if (!told) show((event as CustomEvent<{ readonly id: string }>).detail.id);
  });
  show(addressed());
}
