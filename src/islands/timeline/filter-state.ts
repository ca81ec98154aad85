/** The timeline's filter: slug of a reading, id of a place, `hidden` to leave out what came later. An empty string filters nothing. */
export interface FilterState {
  readonly reading: string;
  readonly place: string;
  readonly later: string;
}

/** What the filter has to know of an event. */
export interface FilterableEvent {
  readonly readings: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly isLater: boolean;
}

/** The keys of the filter, which are its query parameters and the names of its form fields. */
export const filterKeys = ['reading', 'place', 'later'] as const;

export const noFilter: FilterState = { reading: '', place: '', later: '' };

/**
 * Parses the query of an address. Values that are not among the `optionsOf` their key are ignored, and returned as `unknown` so
 * that the reader can be told.
 */
export function parseFilterState(
  query: string,
  optionsOf: (key: keyof FilterState) => readonly string[],
): { readonly state: FilterState; readonly unknown: readonly string[] } {
  const parameters = new URLSearchParams(query);
  const entries = filterKeys.map((key) => [key, parameters.get(key) ?? ''] as const);
  const isKnown = ([key, value]: readonly [keyof FilterState, string]) => value === '' || optionsOf(key).includes(value);
  const state = { ...noFilter, ...Object.fromEntries(entries.filter(isKnown)) };
  return { state, unknown: entries.filter((entry) => !isKnown(entry)).map(([, value]) => value) };
}

/** A query with this filter and the other parameters of `query`, with its `?`; empty without any parameter. */
export function formatFilterState(state: FilterState, query: string): string {
  const parameters = new URLSearchParams(query);
  for (const key of filterKeys) {
    if (state[key] === '') parameters.delete(key);
    else parameters.set(key, state[key]);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether the filter lets an event pass. */
export function matchesFilter({ reading, place, later }: FilterState, event: FilterableEvent): boolean {
  return (
    (reading === '' || event.readings.has(reading)) &&
    (place === '' || event.places.has(place)) &&
    !(later === 'hidden' && event.isLater)
  );
}
