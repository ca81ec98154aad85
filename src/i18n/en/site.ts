import { part, type Rich, rich } from '../rich.ts';
import { formats } from './formats.ts';

/** What stands on every page, on the first one, and where there is none. */
export const site = {
  /** Between the name of a page and that of the site. */
  titled: (page: string, name: string): string => `${page} – ${name}`,
  skip: 'Skip to the content',
  main: 'Main',
  readings: 'Readings',
  timeline: 'Timeline',
  map: 'Map',
  differences: 'Where sources differ',
  about: 'About',
  find: 'Find',
  further: 'Further pages',
  actors: 'Who is who',
  sources: 'Sources',
  data: 'Data',
  made: 'How this is made',
  promised: 'What is promised',
  briefing: 'Print briefing (PDF)',
  verify: 'Verify a printed copy',
  rights: (date: string): Rich =>
    rich`The source texts belong to their owners; their republication here has not been cleared by us. Our notes and data are CC BY 4.0. Places by ${part('geonames', 'GeoNames')} (CC BY 4.0), outlines by ${part('outlines', 'Natural Earth')}. Dossier of ${part('date', date)}.`,
  feedTitle: 'Corrections and additions',
  /** Between the items of an enumeration that only lists. */
  comma: ', ',
  colon: ': ',
  quoted: (words: string): string => `“${words}”`,
  /** A quotation inside another. */
  nested: (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’'),
  home: {
    wholeTimeline: 'The whole timeline, event by event',
    readings: 'The readings',
    reading: (text: { outlet: string; published: string; genre: string; notes: number }): string =>
      `${text.outlet}, ${text.published}: ${text.genre}. ${formats.count(text.notes, { one: '# note', other: '# notes' })}.`,
    sharpest: 'Where they differ most',
    allComparisons: (count: number): string => formats.count(count, { one: 'The # comparison', other: 'All # comparisons' }),
    places: 'The places they name',
    allPlaces: 'Every place with its mentions',
    paper: 'On paper',
    briefing: (): Rich =>
      rich`The whole dossier as one briefing to hand out, with the texts, their notes, the timeline, the maps and the comparisons: ${part('a4', 'A4')} or ${part('letter', 'Letter')} (PDF).`,
    oneEach: 'One reading each (PDF)',
    fingerprint: (): Rich =>
      rich`Every printed page carries a fingerprint of what it was made from, twelve digits; ${part('verify', 'Verify a printed copy')} tells whether it is still current. The pages of this site print as well.`,
  },
  nowhere: {
    title: 'Nothing here',
    description: 'There is no page at this address.',
    heading: 'Nothing stands at this address',
    lead: 'It may have been mistyped, or cut off where it was copied. These pages exist:',
    reading: (title: string, short: string): string => `${title} (${short})`,
    timeline: 'The timeline',
    map: 'The map and its places',
    differences: 'Where the sources differ',
  },
  moved: {
    title: (id: string): string => `Moved: ${id}`,
    description: 'What stood here has another address now.',
    heading: 'This page has moved',
    lead: (address: string): Rich =>
      rich`What stood here has another address now: ${part('address', address)}. The old one is kept, so that links to it still lead there.`,
  },
  missingFragment: {
    missing: 'The part “{id}” that the address names is not on this page. ',
    nearest: 'The nearest is “{id}”',
  },
};
