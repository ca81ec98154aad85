// @module-tag dates
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { Problems } from '../problems.ts';
import { createReadContext } from '../read-context.ts';
import { splitBlocks } from '../text/seed.ts';
import { readEvents, readLater } from './event.ts';

const texts = new Map(
  ['one', 'two'].map((slug) => [
    slug,
    { slug, seedName: `${slug}.txt`, article: splitBlocks('They came on Monday.\nThey left on Friday.', 'lines') },
  ]),
);

function read(...events: readonly object[]) {
  const problems = new Problems();
  const lines = events.map((event, index) => {
    const base = {
      id: `e-${index}`,
      title: 'T',
      label: 'L',
      date: '2001',
      resolved: 'So.',
      about: 'It.',
      status: 'background',
      confidence: 'U',
    };
    return `- ${JSON.stringify({ ...base, ...event })}\n`;
  });
  const found = readEvents(
    createReadContext(new Map([['e.yaml', lines.join('')]]), problems, sample),
    'e.yaml',
    texts,
    sample.places,
  );
  return { events: found, told: problemCodes(problems).map((line) => line.replace(/^e\.yaml:(\d+):\d+/, '$1')) };
}
const reported = (...reports: readonly object[]) => ({ status: 'reported', reports });

test('events are sorted by their first moment, then by their last, then by their id; one without a start where its end does', () => {
  const { events } = read(
    { id: 'later', date: '2003' },
    { id: 'month', date: '2002-01' },
    { id: 'open-start', date: '../2002-06-30' },
    { id: 'since', date: '2002-01/..' },
    { id: 'b', date: '2002-01-01' },
    { id: 'a', date: '2002-01-01' },
    { id: 'july', date: '2002-07' },
  );
  expect(events.map(({ id }) => id)).toEqual(['a', 'b', 'month', 'since', 'open-start', 'july', 'later']);
});

test('an event knows which readings report it, each once and in their order', () => {
  const two = { reading: 'two', quote: 'They came' };
  const { events, told: problems } = read(
    reported(two, { reading: 'one', quote: 'on Monday', said: 'Monday' }, { reading: 'two', quote: 'They left' }),
  );
  expect(problems).toEqual([]);
  expect(events[0]?.readings).toEqual(['one', 'two']);
  expect(events[0]?.reports.map(({ passage, said }) => [passage.block, passage.start, said])).toEqual([['p1', 0, undefined], ['p1', 10, 'Monday'], ['p2', 0, undefined]]); // prettier-ignore
});

test.each([
  ['no report', { status: 'reported' }, ['1 event-unreported']],
  ['a report of background', { reports: [{ reading: 'one', quote: 'They came' }] }, ['1 event-unreported']],
  ['a report by nobody', reported({ reading: 'three', quote: 'They came' }), ['1 unknown-reference']],
  ['words that are not there', reported({ reading: 'one', quote: 'They cane' }), ['1 quotation-missing']],
  ['words that occur twice', reported({ reading: 'one', quote: 'They' }), ['1 quotation-ambiguous']],
  ['words that occur once in a paragraph', reported({ reading: 'one', quote: 'They', paragraph: 'p2' }), []],
  ['a paragraph that is not there', reported({ reading: 'one', quote: 'They', paragraph: 'p3' }), ['1 unknown-block']],
  [
    'words for the date of another paragraph',
    reported({ reading: 'one', quote: 'They came', said: 'Friday' }),
    ['1 said-missing'],
  ],
  ['an invalid date', { date: 'Monday' }, ['1 date-invalid']],
  ['a place that is not there', { places: ['tripoli', 'tripolis'] }, ['1 unknown-reference']],
  ['a publication of nothing', { publishes: 'three' }, ['1 unknown-reference']],
  ['a source that is not there', { evidence: ['gazete'] }, ['1 unknown-reference']],
  ['a letter on copies alone', { evidence: ['courier-copy'], confidence: 'B' }, ['1 confidence-unfounded']],
  ['a label that is too long', { label: 'x'.repeat(33) }, ['1 wrong-shape']],
  [
    'three faults',
    { date: 'Monday', places: ['x'], evidence: ['y'] },
    ['1 unknown-reference', '1 date-invalid', '1 unknown-reference'],
  ],
])('an event with %s', (_, event, problems) => {
  expect(read(event).told.toSorted()).toEqual(problems.toSorted());
});

test('an event whose date cannot be read stays, undated', () => {
  expect(read({ date: 'Monday' }).events[0]?.date).toMatchObject({ earliest: null, latest: null, words: 'date unknown' });
});

test('a report that is not proved is left out', () => {
  const { events } = read(reported({ reading: 'one', quote: 'They cane' }, { reading: 'two', quote: 'They came' }));
  expect(events[0]?.readings).toEqual(['two']);
});

test('later events are sorted by date, are marked so, and must have evidence', () => {
  const problems = new Problems();
  const later = (id: string, date: string, evidence: string) =>
    `- { id: ${id}, title: T, label: L, date: '${date}', about: It., confidence: B, evidence: [${evidence}] }\n`;
  const files = new Map([['l.yaml', later('b', '2003', 'gazette') + later('a', '2002', 'gazette') + later('c', '2001', '')]]);
  const found = readLater(createReadContext(files, problems, sample), 'l.yaml', sample.places);
  expect(found.map(({ id, status, readings }) => [id, status, readings.length])).toEqual([['a', 'later', 0], ['b', 'later', 0]]); // prettier-ignore
  expect(problemCodes(problems)).toEqual(['l.yaml:3:73 wrong-shape']);
});
