import fc from 'fast-check';
import { en } from '../../i18n/en/index.ts';
import { textWidth } from '../shared/text-width.ts';
import type { TimelineFigure, TimelineEvent } from './figure.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const day = 86_400_000;

/** An event for tests: one day in Sirte, reported by one reading, but for what is given. */
export function someEvent(event: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: 'e',
    label: 'Convoy parades',
    title: 'A convoy parades',
    dateWords: '9 February 2015',
    earliest: utc('2015-02-09'),
    latest: utc('2015-02-10'),
    approximate: false,
    uncertain: false,
    rows: ['sirte'],
    places: ['sirte'],
    status: 'reported',
    readings: ['ap'],
    ...event,
  };
}

/** A figure for tests, with three rows and three spans, but for what is given. */
export function someFigure(figure: Partial<TimelineFigure> = {}): TimelineFigure {
  return {
    rows: [
      { id: 'tripoli', name: 'Tripoli' },
      { id: 'sirte', name: 'Sirte' },
      { id: 'derna', name: 'Derna' },
    ],
    spans: [
      { from: utc('2011-01-01'), to: utc('2014-10-01'), share: 0.2, ticks: 'year' },
      { from: utc('2014-10-01'), to: utc('2015-07-01'), share: 0.6, ticks: 'month' },
      { from: utc('2015-07-01'), to: utc('2018-07-01'), share: 0.2, ticks: 'year' },
    ],
    events: [],
    phrases: en,
    width: 900,
    labelSize: 12,
    measure: textWidth,
    ...figure,
  };
}

const when = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      start: fc.integer({ min: -60, max: 2900 }),
      days: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 900 })),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ start: 1502, days: 1 }) },
);

const event = fc.record({
  label: fc.string({ minLength: 1, maxLength: 32 }),
  when,
  open: fc.constantFrom('none', 'none', 'none', 'start', 'end', 'both'),
  approximate: fc.boolean(),
  rows: fc.uniqueArray(fc.constantFrom('tripoli', 'sirte', 'derna'), { minLength: 1 }),
  status: fc.constantFrom('reported', 'background', 'publication', 'later'),
  readings: fc.subarray(['blasting-news', 'reuters', 'ap']),
});

/** Any events that a dossier could hold: of a day or of years, open, crowded on one day, outside the spans. */
export const anyEvents: fc.Arbitrary<readonly TimelineEvent[]> = fc.array(event, { maxLength: 24 }).map((all) =>
  all.map(({ when: { start, days }, open, ...rest }, i) => {
    const earliest = utc('2011-01-01') + start * day;
    return someEvent({
      ...rest,
      id: `e${i}`,
      earliest: open === 'start' || open === 'both' ? null : earliest,
      latest: open === 'end' || open === 'both' ? null : earliest + days * day,
    });
  }),
);
