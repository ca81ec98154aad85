import { expect, test } from 'vitest';
import { isPlanted, promiseFor, promises } from './promises.ts';

test.each([
  ['tests/dist/pages.test.ts', 'at / every link inside the site lands', 'links'],
  ['tests/dist/pages.test.ts', 'the check that every page has one heading catches none', 'access'],
  ['tests/dist/verbatim.test.ts', 'of an article that is shown a changed letter is caught', 'verbatim'],
  ['tests/browser/planted.test.ts', 'a request to another host is noticed', 'others'],
  ['tests/browser/planted.test.ts', 'an inline script is noticed', 'trust'],
  ['src/core/anchor.test.ts', 'a word that stands once is found', 'passages'],
  ['src/draw/lanes.test.ts', 'anything', 'parts'],
])('%s: %s', (file, name, id) => {
  expect(promiseFor(file, name).id).toBe(id);
});

test.each([
  ['tests/dist/pages.test.ts', 'the check that every link lands catches a link to nothing', true],
  ['tests/broken.test.ts', 'seed-of-blanks gets its problems and no others', true],
  ['scripts/policy.test.ts', 'an inline module is refused', true],
  ['scripts/print.test.ts', 'a word that no face draws stops the print with its place', true],
  ['tests/browser/planted.test.ts', 'axe notices a field without a label', true],
  ['tests/browser/planted.test.ts', 'a page without a fault is passed', false],
  ['tests/dist/pages.test.ts', 'at / every link lands', false],
])('%s: %s plants a fault: %s', (file, name, planted) => {
  expect(isPlanted(file, name)).toBe(planted);
});

test('no promise is made twice', () => {
  expect(new Set(promises.map(({ id }) => id)).size).toBe(promises.length);
});
