// @module-tag parts
import { expect, test } from 'vitest';
import { outlines, sample, sampleFiles } from '../../tests/harness/sample-dossier.ts';
import { readDossier } from './dossier.ts';
import { DossierError } from './problems.ts';

function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
  try {
    readDossier(files, outlines);
    return [];
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return error.problems.map(({ name, ruleId }) => `${name} ${ruleId ?? ''}`);
  }
}

test('a sound dossier has all that its files hold', () => {
  const { readings, notes, places, actors, events, later, claims, threads, sources } = sample;
  const sizes = { readings, notes, places, actors, events, later, claims, threads, sources };
  expect(Object.fromEntries(Object.entries(sizes).map(([name, { size }]) => [name, size]))).toEqual({
    readings: 2,
    notes: 3,
    places: 4,
    actors: 1,
    events: 2,
    later: 1,
    claims: 2,
    threads: 1,
    sources: 3,
  });
});

test.each([...sampleFiles.keys()].filter((file) => file.endsWith('.yaml') || /\/(home|about)\.md$/.test(file)))(
  'without %s one problem is told, and none that follows from it',
  (missing) => {
    expect(problemsOf(new Map([...sampleFiles].filter(([file]) => file !== missing)))).toEqual([`${missing}:1:1 file-missing`]);
  },
);

test('without any file each is reported', () => {
  expect(problemsOf(new Map())).toHaveLength(10);
});

test('a reading that is gone leaves its seed unread and its words unfound', () => {
  const letter = 'src/dossier/readings/letter.md';
  const problems = problemsOf(new Map([...sampleFiles].filter(([file]) => file !== letter)));
  expect(problems).toContain('seeds/two.txt:1:1 seed-unread');
  expect(problems).toContain('src/dossier/events.yaml:10:18 unknown-reference');
});

test('the order in which files are listed makes no difference', () => {
  const turned = readDossier(new Map([...sampleFiles].reverse()), outlines);
  expect([...turned.readings.keys()]).toEqual([...sample.readings.keys()]);
  expect([...turned.notes.keys()]).toEqual([...sample.notes.keys()]);
});

test('reading leaves the files as they were, so that it gives the same again', () => {
  expect(JSON.stringify([...readDossier(sampleFiles, outlines).readings])).toBe(JSON.stringify([...sample.readings]));
});
