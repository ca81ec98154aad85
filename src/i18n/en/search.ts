/** The search and its index. */
export const search = {
  title: 'Find',
  description: 'Search paragraphs, notes, places, events and actors, or look them up from A to Z.',
  label: 'A word, a name, a place in any spelling, in Arabic too',
  submit: 'Search',
  index: 'From A to Z',
  letters: 'Letters',
  kinds: { paragraph: 'Paragraph', event: 'Event', comparison: 'Comparison', place: 'Place', actor: 'Actor' },
  noteKind: (kind: string): string => `Note: ${kind}`,
  /** For the search's script: `{…}` is filled in by it. */
  live: {
    nothing: 'Nothing found for “{query}”.',
    shown: '{count} of {all} shown.',
    failed: 'The search could not be loaded. The index below holds everything.',
  },
};
