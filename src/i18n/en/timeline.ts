import { part, type Rich, rich } from '../rich.ts';
import { formats } from './formats.ts';

/** The timeline, its figure, the pages of its events. */
export const timeline = {
  title: 'Timeline',
  description: 'Every event that the texts report, dated as said and as computed, with links to the words.',
  throughOne: 'Through one text alone',
  asOfOne: 'What was out when one appeared',
  together: 'All texts together',
  otherViews: 'Other views of the timeline',
  texts: (count: number): string => formats.count(count, { one: '# text', other: '# texts' }),
  filter: {
    reading: 'Reported by',
    anyReading: 'any text or none',
    place: 'Place',
    anyPlace: 'anywhere',
    later: 'What came later',
    shown: 'shown',
    hidden: 'hidden',
    reset: 'Show all',
  },
  /** For the filter's script: `{…}` is filled in by it. */
  filtered: {
    comma: ', ',
    shown: '{count} of {all} events shown.',
    further: ' {total} are listed in all, on several pages.',
    ignored: ' The address asks for what is not here: {names}.',
    keys: '{name}. Arrow keys lead from mark to mark.',
  },
  eventByEvent: 'Event by event',
  letters: (): Rich => rich`A letter says how sure we are of an event: ${part('letters', 'what the letters mean')}.`,
  later: 'What came later',
  laterMeans: 'Context from outside the texts: none of them tells of it.',
  sampled: (shown: number, all: number): string =>
    `${shown} of ${all} events shown: those that more texts report, then an even choice of the others. The list has them all.`,
  parts: 'Parts of the list',
  shownParts: (shown: number, all: number): string => `${shown} of ${all} events shown. Parts:`,
  part: {
    title: (number: number): string => `Timeline, part ${number}`,
    description: (number: number, all: number): string =>
      `Part ${number} of ${all} of the events that the texts report, in the order of time.`,
    events: (first: number, last: number, all: number): string => `Events ${first} to ${last} of ${all}, in the order of time.`,
  },
  standing: {
    reported: '',
    background: 'Background: none of the texts reports it.',
    publication: 'The day one of the texts appeared.',
    later: 'Context from outside the texts.',
  },
  said: (words: string): string => ` (“${words}”)`,
  noDate: ' (no date given)',
  through: {
    title: (text: string): string => `The timeline through ${text} alone`,
    description: (count: number, outlet: string): string =>
      `The ${formats.count(count, { one: '# event', other: '# events' })} that ${outlet} reports, and what the other texts add.`,
    heading: (text: string): string => `Through ${text} alone`,
    lead: (reading: { title: string; published: string; own: number; all: number; alone: number }): Rich =>
      rich`${part('reading', reading.title)}, ${reading.published}: ${reading.own} of ${reading.all} events that the texts report, ${reading.alone} of them reported by no other.`,
    reports: 'What it reports',
    added: 'What the other texts add',
    addedEvent: (date: string, title: string): Rich => rich`${date}: ${part('event', title)}`,
    onlyBy: (text: string): string => `reported only by ${text}`,
    by: (texts: readonly string[]): string => `reported by ${formats.list(texts)}`,
  },
  asOf: {
    title: (text: string): string => `What was out as of ${text}`,
    description: (outlet: string): string =>
      `What a reader of the texts could know when ${outlet} appeared, and what only perhaps.`,
    heading: (text: string, published: string): string => `As of ${text}, ${published}`,
    lead: 'What these texts had reported by then. A text is only perhaps out where the dates of two overlap.',
    out: { surely: 'surely out', perhaps: 'perhaps out', 'not-yet': 'not yet out' },
    text: (title: string, short: string, published: string, out: string): Rich =>
      rich`${part('reading', title)} (${short}), ${published}: ${part('b', out)}`,
    shownTexts: (shown: number, all: number): string => `${shown} of ${all} texts shown, those next to it.`,
    surely: 'Surely reported by then',
    perhaps: 'Perhaps reported by then',
    latest: (shown: number, all: number): Rich =>
      rich`${shown} of ${all} shown, the latest. ${part('timeline', 'The timeline has all.')}`,
    nothing: 'Nothing.',
  },
  someShown: (shown: number, all: number): Rich => rich`${shown} of ${all} shown. ${part('timeline', 'The timeline has all.')}`,
  event: {
    computed: 'As computed',
    edtf: (date: Rich, edtf: string): Rich => rich`${date}. EDTF ${part('code', edtf)}`,
    dated: 'How it was dated',
    where: 'Where',
    nowhere: 'No place.',
    standing: 'Standing',
    standings: {
      reported: (count: number, all: number): string => `Reported by ${count} of the ${all} texts.`,
      later: 'Context from outside the texts: none of them tells of it.',
    },
    readIt: 'Read it',
    asSaid: 'As said',
    words: (words: string): string => `Its words for the date: “${words}”.`,
    noDate: 'It gives no date.',
    notes: 'Our notes on it',
    before: 'What surely came before',
    after: 'What surely came after',
  },
  /** The parts of the accessible name of a mark. */
  mark: {
    background: 'background',
    publication: 'publication of a text',
    later: 'later, from outside the texts',
    reported: (count: number, all: number): string => `reported by ${count} of ${all}`,
    semicolon: '; ',
    labelled: (label: string, title: string): string => `${label}: ${title}`,
  },
};
