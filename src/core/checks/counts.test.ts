// @module-tag mistakes
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { Problems } from '../problems.ts';
import { checkCounts, countDossier, Counts } from './counts.ts';

const counts = countDossier(sample);

test('a dossier is counted', () => {
  expect(counts).toEqual({ readings: 2, notes: 3, claims: 2, events: 3, places: 4, actors: 1, mentions: 6, quotations: 8 });
});

test('every quotation of notes, reports and claims is counted', () => {
  const reports = [...sample.events.values()].reduce((sum, event) => sum + event.reports.length, 0);
  const words = [...sample.claims.values()].flatMap(({ says }) => [...says.values()]).flat().length;
  expect([reports, words, counts.quotations]).toEqual([2, 3, counts.notes + 2 + 3]);
});

function check(committed: string) {
  const problems = new Problems();
  checkCounts({ ...counts, notes: 80 }, committed, problems);
  return { told: problemCodes(problems), reasons: problems.all().map(({ reason }) => reason) };
}

test.each([
  ['the same', '{"notes": 80}', []],
  ['fewer', '{"notes": 10}', []],
  ['a few more', '{"notes": 100}', []],
  ['one more than may be lost', '{"notes": 101}', ['src/dossier/counts.json:1:11 count-collapsed']],
  ['none yet', '{}', []],
  [
    'two collapsed',
    '{\n  "notes": 1000,\n  "places": 50\n}',
    ['src/dossier/counts.json:2:12 count-collapsed', 'src/dossier/counts.json:3:13 count-collapsed'],
  ],
  ['a count of nothing we know', '{"nots": 5}', ['src/dossier/counts.json:1:2 wrong-shape']],
  ['a count that is no number', '{"notes": "many"}', ['src/dossier/counts.json:1:11 wrong-shape']],
  ['a file cut short', '{"notes": 80', ['src/dossier/counts.json:1:13 yaml-syntax']],
  ['an empty file', '', ['src/dossier/counts.json:1:1 wrong-shape']],
])('against committed counts that are %s', (_, committed, problems) => {
  expect(check(committed).told).toEqual(problems);
});

test('a collapse is reported with both figures', () => {
  expect(check('{"notes": 101}').reasons).toEqual(['There are 80 notes; the committed count is 101.']);
});

test('what is counted is what may be committed', () => {
  expect(Counts.parse(counts)).toEqual(counts);
});
