// @module-tag handed-on
import { expect, test } from 'vitest';
import { sample } from '../../tests/harness/sample-dossier.ts';
import { createLinks } from '../core/links.ts';
import { readingPlan, wholePlan } from './plan.ts';
import { crossReferences } from './cross-references.ts';
import { paragraphsInWords, placesInWords, timelineRows } from './timeline.ts';

const links = createLinks('/', undefined);
const plan = wholePlan(sample);
const references = crossReferences(plan, links);
const ferry = sample.events.get('ferry-arrived')!;
const to = (label: string, words: string) => ({ target: { to: label }, of: [words] });

test('a row gives the date as computed and as each text gives it', () => {
  const [row] = timelineRows(plan.events, sample, plan, references);
  expect(row).toMatchObject({
    number: 1,
    label: 'event-ferry-arrived',
    date: '7 May 2001',
    edtf: '2001-05-07',
    resolved: 'The Monday before the post.',
  });
  expect(row?.said).toEqual([
    { reading: 'Gazette', paragraphs: ['', to('post-p2', '2')], words: 'on Monday' },
    { reading: 'Letter', paragraphs: ['', to('letter-p1', '1')], words: undefined },
  ]);
});

test('the same words of one text are listed once, with all their paragraphs', () => {
  const [report] = ferry.reports;
  const elsewhere = { ...report!, passage: { ...report!.passage, block: 'p3' as const } };
  const other = { ...report!, said: 'May' };
  const [row] = timelineRows([{ ...ferry, reports: [report!, elsewhere, report!, other] }], sample, plan, references);
  expect(row?.said.map(({ paragraphs, words }) => [paragraphs.length, words])).toEqual([
    [4, 'on Monday'],
    [2, 'May'],
  ]);
});

test('a document of one reading gives what that reading says, and nothing of the others', () => {
  const own = readingPlan(sample, sample.readings.get('letter')!);
  const [row] = timelineRows(own.events, sample, own, crossReferences(own, links));
  expect(row?.said.map(({ reading }) => reading)).toEqual(['Letter']);
});

test('an event that no text reports says why it is there', () => {
  const rows = timelineRows([...plan.events, ...plan.later], sample, plan, references);
  expect(rows.map(({ standing, said }) => [standing, said.length])).toEqual([
    ['', 2],
    ['The day one of the texts appeared.', 0],
    ['', 0],
  ]);
});

test('sources are cited in the order of their numbers', () => {
  expect(timelineRows(plan.events, sample, plan, references)[0]?.cite).toEqual([1, 3]);
});

test.each([
  [['tripoli'], undefined, [to('place-tripoli', 'Tripoli')]],
  [['tripoli', 'quay'], 'at sea', [to('place-tripoli', 'Tripoli'), ', ', to('place-quay', 'The long quay'), ', ', 'at sea']],
  [[], 'at sea', ['at sea']],
  [[], undefined, []],
])('the places %j with "%s" in words', (places, where, words) => {
  expect(placesInWords({ places, where }, sample, references)).toEqual(words);
});

test('a paragraph is named once, with or without a link', () => {
  expect(paragraphsInWords('post', ['p2', 'p3', 'p2'], references)).toEqual(['', to('post-p2', '2'), ', ', to('post-p3', '3')]);
  expect(paragraphsInWords('none', ['p2'], references)).toEqual(['', '2']);
});
