import type { Map as LeafletMap, PopupEvent } from 'leaflet';
import { currentFragment, dispatchSelection, onSelection } from '../browser.client.ts';
import type { Markers } from './markers.client.ts';

/**
 * Connects the map with the selection of the page. A popup that the reader opens takes the focus and selects its place; a
 * place selected elsewhere, or named by the address, is highlighted and its popup opened without taking the focus.
 */
export function connectSelection(map: LeafletMap, markers: Markers): void {
  /** True while a selection is being passed on, in either direction, so that it is not sent back. */
  let isUpdating = false;
  const update = (action: () => void) => {
    isUpdating = true;
    action();
    isUpdating = false;
  };

  function select(id: string): void {
    markers.highlight(id);
    update(() => markers.open(id));
  }

  map.on('popupopen', ({ popup }: PopupEvent) => {
    const content = popup.getElement()?.querySelector<HTMLElement>('.map-popup');
    const id = content?.dataset['place'];
    if (isUpdating || !content || id === undefined) return;
    content.focus({ preventScroll: true });
    markers.highlight(id);
    update(() => dispatchSelection(id));
  });
  map.getContainer().addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') map.closePopup();
  });
  onSelection((id) => {
    if (!isUpdating) select(id);
  });
  select(currentFragment());
}
