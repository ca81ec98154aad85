import { phrases } from 'virtual:foothold/phrases/map';
import { fill } from '../browser.client.ts';
import {
  circle,
  type Circle,
  divIcon,
  type LayerGroup,
  layerGroup,
  type Map as LeafletMap,
  marker,
  type Marker,
  type Popup,
  popup,
} from 'leaflet';
import type { MapPlace } from '../../core/views/map-places.ts';
import type { PlacedName } from './label-layout.ts';
import { createIconElement, drawPlaceIcon, type LabelScale } from './labels.client.ts';
import { formatNumber, popupContent } from './popup.client.ts';

/** Side of a target, in CSS pixels (WCAG 2.2, success criterion 2.5.8). */
export const TARGET_SIZE = 24;
const MAX_POPUP_WIDTH = 320;
/** What a popup leaves free of the map, for its own border and the marker, in CSS pixels. */
const POPUP_MARGIN = { x: 60, y: 76 };

/** One place on the map: a marker with its name, the circle of an uncertain position, and a popup for both. */
export class PlaceMarker {
  readonly place: MapPlace;
  readonly #map: LeafletMap;
  readonly #icon = createIconElement();
  readonly #marker: Marker;
  readonly #circle: Circle | undefined;
  readonly #popup: Popup = popup({ offset: [0, 0] });
  readonly #layers: LayerGroup;
  #isHighlighted = false;
  /** Whether the popup has had the focus since it was opened. */
  #popupHadFocus = false;

  constructor(map: LeafletMap, place: MapPlace) {
    const { lat, lon, radius } = place;
    this.place = place;
    this.#map = map;
    const icon = divIcon({ html: this.#icon, className: 'map-place', iconSize: [TARGET_SIZE, TARGET_SIZE] });
    this.#marker = marker([lat, lon], { icon, riseOnHover: true, autoPanOnFocus: false }).on('add', () => this.#onAdd());
    this.#bindPopup();
    if (radius !== undefined) {
      this.#circle = circle([lat, lon], { radius, className: 'map-circle', fillOpacity: 1, weight: 1 });
      this.#circle.on('add', () => this.#circle?.getElement()?.setAttribute('data-ref', place.id));
      this.#circle.on('click', () => this.open());
    }
    this.#layers = layerGroup(this.#circle === undefined ? [this.#marker] : [this.#circle, this.#marker]);
  }

  show(isShown: boolean): void {
    if (isShown) this.#layers.addTo(this.#map);
    else this.#layers.remove();
  }

  open(): void {
    this.#marker.openPopup();
  }

  highlight(isHighlighted: boolean): void {
    this.#isHighlighted = isHighlighted;
    for (const layer of [this.#marker, this.#circle]) layer?.getElement()?.classList.toggle('is-highlighted', isHighlighted);
  }

  /** Draws the marker. A name without a position is shown only on hover, focus and highlight. */
  draw(placed: PlacedName | undefined, scale: LabelScale): void {
    const { name, radius } = this.place;
    drawPlaceIcon(this.#icon, { name, exact: radius === undefined, placed }, scale);
    this.#marker.getElement()?.classList.toggle('is-unlabelled', placed === undefined);
  }

  /** Leaflet creates a new element whenever the marker is added to the map. */
  #onAdd(): void {
    const element = this.#marker.getElement();
    if (element === undefined) return;
    const { id, name, radius } = this.place;
    element.dataset['ref'] = id;
    element.setAttribute(
      'aria-label',
      radius === undefined ? name : fill(phrases.uncertain, { name, km: formatNumber(radius / 1000) }),
    );
    element.setAttribute('aria-haspopup', 'dialog');
    element.setAttribute('aria-expanded', 'false');
    element.addEventListener('focus', () => this.#onFocus(element));
    element.addEventListener('keydown', (event) => {
      // Leaflet opens popups with Enter; a button also answers to the space bar.
      if (event.key !== ' ') return;
      event.preventDefault();
      this.open();
    });
    this.highlight(this.#isHighlighted);
  }

  /** Brings a focused marker into view: into the map at once, into the window when the map is at rest. */
  #onFocus(element: HTMLElement): void {
    // Focus that returns from the popup: the marker was in view before, and the map may be panning back.
    if (this.#popupHadFocus) return;
    this.#map.panInside(this.#marker.getLatLng(), { padding: [TARGET_SIZE, TARGET_SIZE], animate: false });
    requestAnimationFrame(() => {
      if (element === document.activeElement) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
  }

  #bindPopup(): void {
    const onFocusIn = () => void (this.#popupHadFocus = true);
    // Leaflet asks for the content when its container exists, and before it applies the limits.
    this.#popup.setContent(() => {
      const element = this.#popup.getElement();
      element?.addEventListener('focusin', onFocusIn);
      element?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', phrases.close);
      const { x, y } = this.#map.getSize();
      this.#popup.options.maxWidth = Math.min(MAX_POPUP_WIDTH, x - POPUP_MARGIN.x);
      this.#popup.options.maxHeight = y - POPUP_MARGIN.y;
      return popupContent(this.place);
    });
    this.#popup.on('add', () => this.#marker.getElement()?.setAttribute('aria-expanded', 'true'));
    this.#popup.on('remove', () => this.#onClose());
    this.#marker.bindPopup(this.#popup);
  }

  /** Returns the focus to the marker when closing the popup lost it; not when the reader has focused something else. */
  #onClose(): void {
    const element = this.#marker.getElement();
    element?.setAttribute('aria-expanded', 'false');
    const { activeElement } = document;
    const isLost =
      activeElement === null || activeElement === document.body || this.#popup.getElement()?.contains(activeElement) === true;
    if (this.#popupHadFocus && isLost) element?.focus({ preventScroll: true });
    this.#popupHadFocus = false;
  }
}
