import {
  noFilter,
  filterKeys,
  parseFilterState,
  type FilterableEvent,
  matchesFilter,
  type FilterState,
  formatFilterState,
} from './filter-state.ts';

/** An event of the page: what the filter knows of it, and everything that shows it, in the list and in the drawings. */
interface Entry extends FilterableEvent {
  readonly readings: Set<string>;
  readonly places: Set<string>;
  isLater: boolean;
  readonly elements: (HTMLElement | SVGElement)[];
}

const wordsOf = (element: HTMLElement | SVGElement, name: string) => (element.dataset[name] ?? '').split(' ').filter(Boolean);

/** The events of the page. A mark knows the row it lies in, so a city finds what happened at a site within it. */
function findEntries(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>(
    'li[data-event], [data-figure="timeline"] a[data-ref]',
  )) {
    const id = element.dataset['event'] ?? element.dataset['ref']!;
    const entry = entries.get(id) ?? { readings: new Set(), places: new Set(), isLater: false, elements: [] };
    for (const reading of wordsOf(element, 'readings')) entry.readings.add(reading);
    for (const place of [...wordsOf(element, 'places'), ...wordsOf(element, 'rows')]) entry.places.add(place);
    entry.isLater ||= element.matches('.later, .is-later');
    entry.elements.push(element);
    entries.set(id, entry);
  }
  return entries;
}

/** Shows the filter, narrows list and drawings together, says how much is shown, and keeps the view in the address. */
export function startFilter(form: HTMLFormElement): void {
  const entries = findEntries();
  const status = document.querySelector<HTMLElement>('[data-shown]');
  const all = Number(status?.dataset['shown'] ?? 0);
  const fields = filterKeys.flatMap((part) => {
    const field = form.elements.namedItem(part);
    return field instanceof HTMLSelectElement ? [{ part, field }] : [];
  });
  const offered = (part: keyof FilterState) =>
    fields.filter((field) => field.part === part).flatMap(({ field }) => [...field.options].map(({ value }) => value));

  const show = (view: FilterState, unknown: readonly string[] = []) => {
    let shown = 0;
    for (const entry of entries.values()) {
      const isShown = matchesFilter(view, entry);
      if (isShown) shown += 1;
      for (const element of entry.elements) {
        element.classList.toggle('is-filtered', !isShown);
        element.style.display = isShown ? '' : 'none';
      }
    }
    for (const { part, field } of fields) field.value = view[part];
    const strange = unknown.length > 0 ? ` The address asks for what is not here: ${unknown.join(', ')}.` : '';
    const further = all > entries.size ? ` ${all} are listed in all, on several pages.` : '';
    if (status) status.textContent = `${shown} of ${entries.size} events shown.${further}${strange}`;
    document.dispatchEvent(new CustomEvent('foothold:filter'));
  };

  const keep = (view: FilterState) => {
    show(view);
    try {
      history.replaceState(history.state, '', `${location.pathname}${formatFilterState(view, location.search)}${location.hash}`);
    } catch {
      // A frame may be forbidden to change its address. The view holds all the same.
    }
  };

  form.addEventListener('change', () =>
    keep({ ...noFilter, ...Object.fromEntries(fields.map(({ part, field }) => [part, field.value])) }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(noFilter);
  });
  // A link to an event that the filter hides must still lead to it.
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('.is-filtered')) return;
    keep(noFilter);
    target.scrollIntoView();
  });
  form.hidden = false;
  // Put in anew, or Chromium tells who listens nothing of what is chosen in a field that was hidden at first.
  form.parentElement?.insertBefore(form, form.nextSibling);
  const { view, unknown } = parseFilterState(location.search, offered);
  const target = entries.get(location.hash.slice(1));
  if (target && !matchesFilter(view, target)) keep(noFilter);
  else show(view, unknown);
}
