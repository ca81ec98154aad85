/** What the timeline is narrowed to: a reading, a place, and whether what came later is hidden. An empty text narrows nothing. */
export interface FilterState {
  readonly reading: string;
  readonly place: string;
  readonly later: string;
}

/** What the filter knows of an event. */
export interface FilterableEvent {
  readonly readings: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly isLater: boolean;
}

/** The parts of a view, as they are called in the address and in the form. */
export const filterKeys = ['reading', 'place', 'later'] as const;

export const noFilter: FilterState = { reading: '', place: '', later: '' };

/**
 * Reads a view from the query of an address. `offered` says which values each part may have; what it does not hold is left
 * out of the view and returned as `unknown`, so that it can be told.
 */
export function parseFilterState(
  query: string,
  offered: (part: keyof FilterState) => readonly string[],
): { readonly view: FilterState; readonly unknown: readonly string[] } {
  const asked = new URLSearchParams(query);
  const values = filterKeys.map((part) => [part, asked.get(part) ?? ''] as const);
  const isKnown = ([part, value]: readonly [keyof FilterState, string]) => value === '' || offered(part).includes(value);
  const view = { ...noFilter, ...Object.fromEntries(values.filter(isKnown)) };
  return { view, unknown: values.filter((value) => !isKnown(value)).map(([, value]) => value) };
}

/** The query that keeps a view, with whatever else the address asked for; empty where nothing is asked. */
export function formatFilterState(view: FilterState, query: string): string {
  const asked = new URLSearchParams(query);
  for (const part of filterKeys) {
    if (view[part] === '') asked.delete(part);
    else asked.set(part, view[part]);
  }
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a view shows an event. */
export function matchesFilter({ reading, place, later }: FilterState, event: FilterableEvent): boolean {
  return (
    (reading === '' || event.readings.has(reading)) &&
    (place === '' || event.places.has(place)) &&
    !(later === 'hidden' && event.isLater)
  );
}
