import type { Phrases } from './en/index.ts';

/** The words that scripts show, by island. A build puts them into the scripts, so that each has those of one language alone. */
export const clientPhrases = ({ map, reading, search, site, timeline }: Phrases) => ({
  map: map.live,
  missingFragment: site.missingFragment,
  search: search.live,
  share: reading.share,
  timeline: timeline.filtered,
});

export type ClientPhrases = ReturnType<typeof clientPhrases>;
