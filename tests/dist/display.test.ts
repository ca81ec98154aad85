// @module-tag parts
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardsOf } from '../../src/cards/card.ts';
import type { Dossier } from '../../src/core/dossier.ts';
import type { Reading } from '../../src/core/entities/reading.ts';
import { visibleBlocks } from '../../src/core/views/visible-text.ts';
import { root } from '../../src/integration/environment.ts';
import { loadDossier } from '../../src/integration/load-dossier.ts';
import { type BuiltSite, readSite } from '../harness/built-site.ts';
import { buildProject } from '../harness/build-project.ts';
import { copyProject } from '../harness/copy-project.ts';
import { property, textOf } from '../harness/hast.ts';
import { readPdf } from '../harness/pdf.ts';

// The small dossier with longer texts: one of which only passages may be shown, and the other, the planted fault, whole.
const sentences = {
  post: 'Nobody at the harbour office in Tripoli would say how many sacks of mail were left behind in the rain that night.',
  letter: 'My neighbour waited until long after sunset for a parcel of lemons that never came out of the hold at all.',
};
const correction = `- id: ferry-day
  date: 2001-06-02
  kind: correction
  title: The day of the ferry
  about: It came on a [Monday](event:ferry-arrived).
  pages: ['event:ferry-arrived', 'reading:post#p2']
`;

let folder: string;
let site: BuiltSite;
let dossier: Dossier;
let texts: ReadonlyMap<string, string>;

const plain = (text: string) => text.replace(/\s+/g, ' ');
const edit = (file: string, change: (text: string) => string) => {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

/** Every text of the output by where it stands: files as they are, pages as they are read too, documents, what cards are made of. */
async function everyText(): Promise<ReadonlyMap<string, string>> {
  const read = [...site.files]
    .filter((file) => /\.(html|json|jsonld|geojson|csv|bib|txt|xml|js|svg)$/.test(file))
    .map((file) => [file, site.read(file).toString('utf8')] as const);
  const pages = site.pages.map(({ path, tree }) => [`${path} as read`, textOf(tree)] as const);
  const printed = await Promise.all(
    [...site.files]
      .filter((file) => file.endsWith('.pdf'))
      .map(async (file) => [file, (await readPdf(new Uint8Array(site.read(file)))).texts.join(' ')] as const),
  );
  const { basemaps } = await loadDossier(folder);
  return new Map([...read, ...pages, ...printed, ['cards', JSON.stringify(cardsOf(dossier, basemaps))] as const]);
}

/** Runs of six words of an article of which no word may be shown; the headline is its title and may. */
function hiddenRuns({ display, article, notes }: Reading): readonly string[] {
  const shown = visibleBlocks({ display, article, notes });
  return article
    .filter(({ role }) => role !== 'headline')
    .flatMap(({ id, text }) => {
      const ranges = shown.find(({ block }) => block.id === id)?.ranges ?? [];
      const words = [...text.matchAll(/\S+/g)].map((word) => ({
        words: word[0],
        hidden: !ranges.some(({ start, end }) => word.index < end && word.index + word[0].length > start),
      }));
      return words.flatMap((_, index) => {
        const six = words.slice(index, index + 6);
        return six.length === 6 && six.every(({ hidden }) => hidden) ? [six.map(({ words }) => words).join(' ')] : [];
      });
    });
}

const holding = (run: string) => [...texts].filter(([, text]) => plain(text).includes(run)).map(([name]) => name);

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'display-')), 'project');
  copyProject(root, folder, ['seeds', 'src/dossier']);
  cpSync(join(root, 'tests/broken/base'), folder, { recursive: true });
  edit('seeds/one.txt', (text) =>
    text.replace('quay is closed.', `quay is closed. A ship is due. It is late. ${sentences.post}`),
  );
  edit('seeds/two.txt', (text) => text.replace('some say 150.', `some say 150. ${sentences.letter}`));
  edit('src/dossier/readings/post.md', (text) => text.replace('order: 1', 'display: passages\norder: 1'));
  writeFileSync(join(folder, 'src/dossier/corrections.yaml'), correction);
  buildProject(folder);
  site = readSite(join(folder, 'dist'));
  ({ dossier } = await loadDossier(folder));
  texts = await everyText();
});

afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

test('the output that is looked through has pages, data, documents and copies to keep', () => {
  for (const name of [
    '/readings/post/index.html',
    '/readings/post/offline.html',
    '/readings/post/text.txt',
    '/search/records.json',
  ])
    expect(texts.has(name), name).toBe(true);
  expect([...texts.keys()].filter((name) => name.endsWith('.pdf'))).toHaveLength(4);
});

test('of a text whose passages alone may be shown, no other words are in any output', () => {
  const runs = hiddenRuns(dossier.readings.get('post')!);
  expect(runs.length).toBeGreaterThan(10);
  expect(runs.flatMap((run) => holding(run).map((name) => `${name}: ${run}`))).toEqual([]);
});

test('the same words of a text that is shown whole are found, in page, copy, plain text, search and print', () => {
  const letter = dossier.readings.get('letter')!;
  const runs = hiddenRuns({ ...letter, display: 'passages' });
  expect(runs.length).toBeGreaterThan(3);
  const found = new Set(runs.flatMap(holding));
  for (const name of ['index.html', 'offline.html', 'text.txt']) expect(found.has(`/readings/letter/${name}`), name).toBe(true);
  expect(found.has('/search/records.json')).toBe(true);
  expect([...found].filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(0);
});

test('the passages are there, what is left out is marked, and a place in hidden words is named by its paragraph alone', () => {
  const read = (path: string) => plain(texts.get(`${path} as read`)!);
  expect(read('/readings/post/')).toContain('It carried 120 passengers');
  expect(read('/readings/post/')).toContain('[…]');
  expect(read('/notes/which-quay/')).toContain('[…]');
  expect(read('/places/tripoli/')).not.toContain('Nobody at');
  expect(read('/actors/harbour-office/')).not.toContain('Nobody at');
});

test('a correction is on the page about the site with its date and the pages that changed, and in the feed', () => {
  const about = site.pages.find(({ path }) => path === '/about/')!;
  const entry = about.elements.find((element) => property(element, 'id') === 'ferry-day')!;
  expect(plain(textOf(entry))).toContain('2001-06-02, correction: The day of the ferry.');
  const html = about.html.slice(about.html.indexOf('id="ferry-day"'));
  expect(html).toContain('href="/events/ferry-arrived/"');
  expect(html).toContain('href="/readings/post/#p2"');
  expect(textOf(about.tree)).not.toContain('None so far.');
  expect(about.elements.some((element) => property(element, 'href') === '/feed.xml')).toBe(true);
  expect(texts.get('/feed.xml')).toContain('The day of the ferry');
});
