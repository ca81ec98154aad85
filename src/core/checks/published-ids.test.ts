// @module-tag mistakes
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import type { Dossier } from '../dossier.ts';
import { Problems } from '../problems.ts';
import { addPublishedIds, checkPublishedIds } from './published-ids.ts';

const where = { file: 'redirects.yaml', line: 1, column: 1 };
const told = (dossier: Dossier, committed: string) => {
  const problems = new Problems();
  checkPublishedIds(dossier, committed, problems);
  return problems.all().map(({ ruleId, reason, line }) => `${line} ${ruleId}: ${reason}`);
};

test('a list begins with all ids of a dossier, by kind and sorted', () => {
  const list = JSON.parse(addPublishedIds(sample, undefined)) as Record<string, string[]>;
  expect(Object.keys(list)).toEqual(['event', 'place', 'actor', 'claim', 'note', 'reading']);
  expect(list['place']).toEqual([...sample.places.keys()].sort());
  expect(list['event']).toEqual([...sample.events.keys(), ...sample.later.keys()].sort());
  expect(told(sample, addPublishedIds(sample, undefined))).toEqual([]);
});

test('a list only grows, and adding twice changes nothing', () => {
  const once = addPublishedIds(sample, '{"note": ["old-note"]}');
  expect((JSON.parse(once) as Record<string, string[]>)['note']).toEqual(
    expect.arrayContaining(['old-note', ...sample.notes.keys()]),
  );
  expect(addPublishedIds(sample, once)).toBe(once);
});

test('an id that is gone is reported at its own line, with the nearest one that is there', () => {
  expect(told(sample, '{\n"note": ["on-boat"]\n}')).toEqual([
    '2 id-vanished: The note "on-boat" was published before but no longer exists. Similar ids: "on-board".',
  ]);
});

test.each([
  ['of its own kind is enough', 'note', []],
  [
    'of another kind is not',
    'event',
    ['1 id-vanished: The note "boarding" was published before but no longer exists. Similar ids: "on-board".'],
  ],
] as const)('a redirect %s', (_, kind, problems) => {
  const redirects = [{ kind, id: 'boarding', from: `${kind}:boarding`, to: 'note:on-board', where }];
  expect(told({ ...sample, redirects }, '{"note": ["boarding"]}')).toEqual(problems);
});

test('a list that is damaged is a problem and not an empty one', () => {
  expect(told(sample, '{"notes": []}')).toEqual([expect.stringContaining('wrong-shape')]);
  expect(() => addPublishedIds(sample, '{"note": "on-board"}')).toThrow();
});
