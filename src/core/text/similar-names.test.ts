// @module-tag mistakes
import { expect, test } from 'vitest';
import { similarNames } from './similar-names.ts';

const known = ['corinthia-attack', 'copenhagen-attacks', 'derna-parade', 'derna', 'ap', 'is', 'Libya', 'post'];

test.each([
  ['a letter too few', 'corinthia-atack', ['corinthia-attack']],
  ['two letters exchanged', 'Lybia', ['Libya']],
  ['a part of a longer name', 'parade', ['derna-parade']],
  ['a longer name than the one known', 'derna-parades', ['derna-parade', 'derna']],
  ['the nearer before the longer', 'derma', ['derna', 'derna-parade']],
  ['a short name that is part of any word', 'something-apart', ['ap']],
  ['nothing like it', 'ouagadougou', []],
  ['nothing', '', []],
  ['two letters', 'xy', []],
])('%s', (_, name, names) => {
  expect(similarNames(name, known)).toEqual(names);
});

test('at most three names are suggested', () => {
  expect(similarNames('note', ['note-1', 'note-2', 'note-3', 'note-4'])).toHaveLength(3);
});

test('among no names none is near', () => {
  expect(similarNames('derna', [])).toEqual([]);
});
