// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { outlines, sample, sampleFiles } from '../../../tests/harness/sample-dossier.ts';
import { Problems } from '../problems.ts';
import { readYaml } from '../yaml/yaml.ts';
import { checkSite, Site } from './site.ts';

const file = 'src/dossier/site.yaml';

function check(from: string, to: string) {
  const problems = new Problems();
  const site = readYaml(sampleFiles.get(file)!.replace(from, to), Site, { file }, problems);
  if (site !== undefined) checkSite(site, sample.places, outlines, problems);
  return problemCodes(problems).map((line) => line.split(' ')[1]);
}

test.each([
  ['as it is', '', '', []],
  ['with an editor', 'editor: null', 'editor: A. Reader', []],
  ['of no date', 'date: 2001-06-01', 'date: June', ['wrong-shape']],
  ['of a day that does not exist', 'date: 2001-06-01', 'date: 2001-02-29', ['wrong-shape']],
  ['at home in no country', 'home: Libya', 'home: Lybia', ['unknown-country']],
  ['with a row for no place', 'place: tripoli', 'place: tripolis', ['unknown-reference']],
  ['with a row that gathers nothing', 'gathers: abroad', 'gathers: all', ['wrong-shape']],
  ['with a frame turned round', 'west: 10', 'west: 20', ['wrong-shape']],
  ['with a frame at a pole', 'north: 37', 'north: 90', ['wrong-shape']],
  ['with a stretch of time turned round', 'to: 2001-12-31', 'to: 2001-01-01', ['wrong-shape']],
  [
    'with stretches of time that overlap',
    'ticks: month }',
    'ticks: month }\n    - { from: 2001-12-30, to: 2002-01-31, share: 1, ticks: year }',
    ['wrong-shape'],
  ],
  ['with a share of nothing', 'share: 1', 'share: 0', ['wrong-shape']],
  ['with a share beyond all others', 'share: 1', 'share: 1e308', ['wrong-shape']],
  ['with a frame of hardly any height', 'south: 30, east: 20, north: 37', 'south: 30, east: 20, north: 30.01', ['wrong-shape']],
  ['with thousands of ticks', 'from: 2001-01-01', 'from: 0001-01-01', ['wrong-shape']],
  ['in no language', 'language: en', 'language: english, please', ['wrong-shape']],
  ['in a language that is cut short', 'language: en', 'language: en-', ['wrong-shape']],
  ['in the English of a country', 'language: en', 'language: en-GB', []],
])('a site %s', (_, from, to, problems) => {
  expect(check(from, to)).toEqual(problems);
});
