import { circle, type Circle, divIcon, type Map as LeafletMap, marker, type Marker, popup } from 'leaflet';
import type { MapPlace } from '../../core/views/map-places.ts';
import { MarkerIcon } from './marker-icon.client.ts';
import { popupContent } from './popup.client.ts';

/** The side of what can be hit, in CSS pixels (WCAG 2.2, success criterion 2.5.8). */
export const TARGET = 24;
/** What a popup leaves free of the window, for its own frame and the marker, in CSS pixels. */
const ROOM = { x: 60, y: 76 };

/** One place on the live map: a marker with its name, round an uncertain place its circle, and one popup for both. */
export class PlaceMarker {
  readonly place: MapPlace;
  readonly marker: Marker;
  readonly circle: Circle | undefined;
  readonly glyph: MarkerIcon;
  readonly #map: LeafletMap;
  #lit = false;
  /** Whether the focus was last seen in the popup. */
  #held = false;
  readonly #hold = () => void (this.#held = true);

  constructor(map: LeafletMap, place: MapPlace) {
    const { lat, lon, name, radius } = place;
    this.#map = map;
    this.place = place;
    this.glyph = new MarkerIcon(name, radius === undefined);
    const icon = divIcon({ html: this.glyph.element, className: 'map-place', iconSize: [TARGET, TARGET] });
    this.marker = marker([lat, lon], { icon, riseOnHover: true, autoPanOnFocus: false }).on('add', () => this.#dress());
    this.circle =
      radius === undefined ? undefined : circle([lat, lon], { radius, className: 'map-circle', fillOpacity: 1, weight: 1 });
    this.circle?.on('add', () => this.circle?.getElement()?.setAttribute('data-ref', place.id));
    const card = popup({ offset: [0, 0] });
    card.setContent(() => {
      card.getElement()?.addEventListener('focusin', this.#hold);
      const { x, y } = map.getSize();
      card.options.maxWidth = Math.min(320, x - ROOM.x);
      card.options.maxHeight = y - ROOM.y;
      return popupContent(place);
    });
    this.marker.bindPopup(card);
    this.circle?.on('click', () => this.open());
    card.on('add', () => this.element?.setAttribute('aria-expanded', 'true'));
    card.on('remove', () => this.#closed(card.getElement()));
  }

  /** What is seen and focused; undefined while the place is not on the map. */
  get element(): HTMLElement | undefined {
    return this.marker.getElement();
  }

  show(shown: boolean): void {
    for (const layer of [this.circle, this.marker]) {
      if (layer !== undefined && shown !== this.#map.hasLayer(layer)) {
        if (shown) layer.addTo(this.#map);
        else layer.remove();
      }
    }
  }

  open(): void {
    this.marker.openPopup();
  }

  light(lit: boolean): void {
    this.#lit = lit;
    for (const element of [this.element, this.circle?.getElement()]) element?.classList.toggle('lit', lit);
  }

  /** Leaflet makes the element anew whenever the marker is put on the map. */
  #dress(): void {
    const { element, place } = this;
    if (element === undefined) return;
    element.dataset['ref'] = place.id;
    const within = place.radius === undefined ? '' : `, by our estimate within ${place.radius / 1000} km`;
    element.setAttribute('aria-label', place.name + within);
    element.setAttribute('aria-haspopup', 'dialog');
    element.setAttribute('aria-expanded', 'false');
    // A marker that gets the focus back was seen when it lost it, and the map may be on its way to where it was.
    element.addEventListener('focus', () => {
      if (this.#held) return;
      // What has the focus must be seen: in the map at once, and in the window when the map has come to rest.
      this.#map.panInside(this.marker.getLatLng(), { padding: [TARGET, TARGET], animate: false });
      requestAnimationFrame(() => {
        if (element === document.activeElement) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      });
    });
    element.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.open();
    });
    this.light(this.#lit);
  }

  /** Gives the focus back to the marker, unless it has gone elsewhere meanwhile. */
  #closed(popup: HTMLElement | undefined): void {
    this.element?.setAttribute('aria-expanded', 'false');
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body || popup?.contains(activeElement) === true;
    if (this.#held && lost) this.element?.focus({ preventScroll: true });
    this.#held = false;
  }
}
