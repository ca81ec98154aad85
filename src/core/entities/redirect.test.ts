// @module-tag parts
import { expect, test } from 'vitest';
import { sampleFiles } from '../../../tests/harness/sample-dossier.ts';
import { createLinks } from '../links.ts';
import type { Reference } from '../markdown/prose.ts';
import { Problems } from '../problems.ts';
import { createReadContext } from '../read-context.ts';
import { readRedirects } from './redirect.ts';

const links = createLinks('/some/base/', undefined, { noteReading: (id) => (id === 'on-board' ? 'post' : undefined) });

test('a dossier without the file has no redirects', () => {
  expect(readRedirects(createReadContext(sampleFiles, new Problems()))).toEqual([]);
});

test('a redirect names the page that is gone, and where it leads is looked up', () => {
  const references: Reference[] = [];
  const files = new Map([['src/dossier/redirects.yaml', "- { from: 'note:boarding', to: 'note:on-board' }"]]);
  const [redirect] = readRedirects({ ...createReadContext(files, new Problems()), references });
  expect(redirect).toMatchObject({ kind: 'note', id: 'boarding', from: 'note:boarding', to: 'note:on-board' });
  expect(references).toMatchObject([{ kind: 'note', id: 'on-board', where: { line: 1 } }]);
});

test.each([
  ['note:boarding', '/some/base/notes/boarding/'],
  ['event:ferry', '/some/base/events/ferry/'],
  ['place:quay', '/some/base/places/quay/'],
  ['actor:crew', '/some/base/actors/crew/'],
  ['claim:how-many', '/some/base/differences/how-many/'],
  ['reading:post', '/some/base/readings/post/'],
  ['reading:post#p2', '/some/base/readings/post/#p2'],
])('the page of %s is %s, whether it is there or gone', (reference, page) => {
  expect(links.pageOf(reference)).toBe(page);
});
