// @module-tag parts
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { readDossier } from '../../src/core/dossier.ts';
import { readFiles } from '../../src/integration/dossier-files.ts';
import { root } from '../../src/integration/environment.ts';
import { type BuiltSite, readSite, siteOf } from '../harness/built-site.ts';
import { textOf } from '../harness/hast.ts';
import { readPdf } from '../harness/pdf.ts';
import { outlines } from '../harness/sample-dossier.ts';
import { soundPage } from './check.ts';

const files = await readFiles(root);
const { readings } = readDossier(files, outlines);
const comments = parse(files.get('src/dossier/comments.yaml')!) as readonly {
  readonly reading: string;
  readonly blocks: readonly string[];
  readonly decision: string;
}[];

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const blocksOf = (decision: (is: string) => boolean) =>
  comments
    .filter((comment) => decision(comment.decision))
    .flatMap(({ reading, blocks }) =>
      blocks.map((id) => plain(readings.get(reading)!.blocks.find((block) => block.id === id)!.text)),
    );
const shown = blocksOf((is) => is !== 'withheld').join('\n');

/** Runs of six words of a text, or the text where it is shorter. */
function runsOf(text: string): readonly string[] {
  const words = text.split(' ');
  if (words.length <= 6) return [text];
  return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '));
}

/** Words of withheld comments; none that a comment or an article that is shown has too. */
const articles = [...readings.values()].flatMap(({ article }) => article.map(({ text }) => plain(text))).join('\n');
const withheld = [...new Set(blocksOf((is) => is === 'withheld').flatMap(runsOf))].filter(
  (run) => run.length > 12 && !shown.includes(run) && !articles.includes(run),
);

/** Every text of a site by its file: as it stands, pages also as they are read, documents as they are set. */
async function textsOf(site: BuiltSite): Promise<readonly (readonly [string, string])[]> {
  const isText = /\.(html|json|jsonld|geojson|csv|bib|txt|xml|js|css|svg|webmanifest)$/;
  const raw = [...site.files]
    .filter((file) => isText.test(file))
    .map((file) => [file, plain(site.read(file).toString('utf8'))] as const);
  const read = site.pages.map(({ path, tree }) => [path, plain(textOf(tree))] as const);
  const set: (readonly [string, string])[] = [];
  for (const file of [...site.files].filter((file) => file.endsWith('.pdf'))) {
    set.push([file, plain((await readPdf(new Uint8Array(site.read(file)))).texts.join(' '))]);
  }
  return [...raw, ...read, ...set];
}

async function leaks(site: BuiltSite): Promise<readonly string[]> {
  const texts = await textsOf(site);
  return texts.flatMap(([file, text]) =>
    // JSON writes some characters as escapes.
    withheld.filter((run) => text.includes(run) || text.includes(JSON.stringify(run).slice(1, -1))).map(() => file),
  );
}

describe.each(inject('sites'))('at $base', ({ folder, base, origin }) => {
  test('no words of a withheld comment are in any page, file or document', async () => {
    expect(withheld.length).toBeGreaterThan(20);
    expect(await leaks(readSite(folder, base, origin))).toEqual([]);
  });
});

test.each([
  ['a page', '/a/index.html', (words: string) => soundPage({ main: `<h1>A</h1><p>${words}</p>` })],
  ['data', '/data/a.json', (words: string) => JSON.stringify({ words })],
  ['a plain text', '/a.txt', (words: string) => `A\n\n${words.replace(' ', '\n')}`],
  ['a feed', '/feed.xml', (words: string) => `<feed>${words}</feed>`],
])('words of a withheld comment in %s are caught', { tags: 'planted' }, async (_, file, make) => {
  const words = withheld.find((run) => /^[\w ]+$/.test(run))!;
  expect(await leaks(siteOf({ [file]: make(words) }))).toContain(file);
});
