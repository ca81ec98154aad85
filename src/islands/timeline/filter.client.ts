import { phrases } from 'virtual:foothold/phrases/timeline';
import { fill, updateAddress } from '../browser.client.ts';
import {
  filterKeys,
  formatFilterState,
  matchesFilter,
  noFilter,
  parseFilterState,
  type FilterableEvent,
  type FilterState,
} from './filter-state.ts';

/** An event of the page, with every element that shows it: its entry in the list and its marks in the drawings. */
interface FilteredEvent extends FilterableEvent {
  readonly readings: Set<string>;
  readonly places: Set<string>;
  isLater: boolean;
  readonly elements: (HTMLElement | SVGElement)[];
}

const wordsOf = (element: HTMLElement | SVGElement, name: string) => (element.dataset[name] ?? '').split(' ').filter(Boolean);

/** The events of the page by id. A mark also counts for its row, so a city includes what happened at the sites in it. */
function collectEvents(): ReadonlyMap<string, FilteredEvent> {
  const events = new Map<string, FilteredEvent>();
  const selector = 'li[data-event], [data-figure="timeline"] a[data-ref]';
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>(selector)) {
    const id = element.dataset['event'] ?? element.dataset['ref']!;
    const event = events.get(id) ?? { readings: new Set(), places: new Set(), isLater: false, elements: [] };
    for (const reading of wordsOf(element, 'readings')) event.readings.add(reading);
    for (const place of [...wordsOf(element, 'places'), ...wordsOf(element, 'rows')]) event.places.add(place);
    event.isLater ||= element.matches('.later, .is-later');
    event.elements.push(element);
    events.set(id, event);
  }
  return events;
}

/** Shows the form, filters list and drawings with it, announces how many events are shown, and keeps the filter in the address. */
export function startFilter(form: HTMLFormElement): void {
  const events = collectEvents();
  const status = document.querySelector<HTMLElement>('[data-shown]');
  const total = Number(status?.dataset['shown'] ?? 0);
  const fields = filterKeys.flatMap((key) => {
    const field = form.elements.namedItem(key);
    return field instanceof HTMLSelectElement ? [{ key, field }] : [];
  });
  const optionsOf = (key: keyof FilterState) =>
    fields.filter((field) => field.key === key).flatMap(({ field }) => [...field.options].map(({ value }) => value));

  const apply = (state: FilterState, unknown: readonly string[] = []) => {
    let count = 0;
    for (const event of events.values()) {
      const isShown = matchesFilter(state, event);
      if (isShown) count += 1;
      for (const element of event.elements) {
        element.classList.toggle('is-filtered', !isShown);
        element.style.display = isShown ? '' : 'none';
      }
    }
    for (const { key, field } of fields) field.value = state[key];
    const ignored = unknown.length > 0 ? fill(phrases.ignored, { names: unknown.join(phrases.comma) }) : '';
    const further = total > events.size ? fill(phrases.further, { total }) : '';
    if (status) status.textContent = fill(phrases.shown, { count, all: events.size }) + further + ignored;
    document.dispatchEvent(new CustomEvent('foothold:filter'));
  };
  const change = (state: FilterState) => {
    apply(state);
    updateAddress(`${location.pathname}${formatFilterState(state, location.search)}${location.hash}`);
  };

  form.addEventListener('change', () =>
    change({ ...noFilter, ...Object.fromEntries(fields.map(({ key, field }) => [key, field.value])) }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(noFilter);
  });
  // A link to an event that is filtered out must still lead to it.
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('.is-filtered')) return;
    change(noFilter);
    target.scrollIntoView();
  });
  form.hidden = false;
  // Inserted again, or Chromium does not tell screen readers the values of fields that were hidden at first.
  form.parentElement?.insertBefore(form, form.nextSibling);
  const { state, unknown } = parseFilterState(location.search, optionsOf);
  const target = events.get(location.hash.slice(1));
  if (target && !matchesFilter(state, target)) change(noFilter);
  else apply(state, unknown);
}
