// @module-tag parts
// Ids that a page makes for itself have an underscore, which no editor's id has: whatever an editor calls a note, an address leads
// to it and to nothing else.
import { expect, inject, test } from 'vitest';
import { Id } from '../../src/core/entities/id.ts';
import { root } from '../../src/integration/environment.ts';
import { loadDossier } from '../../src/integration/load-dossier.ts';
import { type Page, readPage, readSite } from '../harness/built-site.ts';
import { property } from '../harness/hast.ts';

const { events, later, places, actors, claims, notes, readings, sources, method } = (await loadDossier(root)).dossier;
const chapters = new Set(method.children.flatMap((node) => (node.type === 'element' ? [String(node.properties['id'])] : [])));
const entries = new Set([events, later, places, actors, claims, notes, readings, sources].flatMap((all) => [...all.keys()]));

/** What an editor's ids on a page are those of: of the chapters on the page about the method, of entries elsewhere. */
const givenOn = (path: string): ReadonlySet<string> => (path === '/about/' ? chapters : entries);

/** On a page that has ids of an editor, those of its own that an editor could have given to something else. */
function ambiguousIds({ path, elements }: Page): readonly string[] {
  const given = givenOn(path);
  const ids = elements.flatMap((element) => property(element, 'id') ?? []);
  return ids.some((id) => given.has(id)) ? ids.filter((id) => !given.has(id) && Id.safeParse(id).success) : [];
}

test.each(inject('sites'))('no page at $base has an id that an editor could give', ({ folder, base, origin }) => {
  const { pages } = readSite(folder, base, origin);
  expect(pages.flatMap((page) => ambiguousIds(page).map((id) => `${page.path}#${id}`))).toEqual([]);
  const withEntries = pages.filter(({ path, elements }) =>
    elements.some((each) => givenOn(path).has(property(each, 'id') ?? '')),
  );
  expect(withEntries.length).toBeGreaterThan(readings.size);
});

test('an id that could be an editor’s is caught, beside one of an editor', { tags: 'planted' }, () => {
  const [id] = [...notes.keys()];
  const body = `<p id="p1"></p><p id="${id}"></p><p id="page_content"></p><p id="profile"></p>`;
  expect(ambiguousIds(readPage('/', body))).toEqual(['profile']);
});
