// @module-tag handed-on
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { contentHash, shortHash } from '../../src/core/content-hash.ts';
import { readDossier } from '../../src/core/dossier.ts';
import type { Reading } from '../../src/core/entities/reading.ts';
import elsewhere from '../../src/figures/basemap/elsewhere.json';
import { outlinesOf } from '../../src/figures/basemap/outlines.ts';
import region from '../../src/figures/basemap/region.json';
import { readFiles } from '../../src/integration/dossier-files.ts';
import { root } from '../../src/integration/environment.ts';
import { facesIn } from '../../src/typst/typesetter.ts';
import { printBudgets } from '../harness/budgets.ts';
import { type Part, parts, type Pdf, readPdf, textOf } from '../harness/pdf.ts';

const files = await readFiles(root);
const dossier = readDossier(files, outlinesOf(elsewhere, region));
const readings = [...dossier.readings.values()];
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
const wordsOf = (pdf: Pdf) => pdf.parts.map((part) => textOf(part)).join(' ');

/** Parts of one role in the whole document. */
const all = (pdf: Pdf, ...roles: readonly string[]) => pdf.parts.flatMap((part) => parts(part, ...roles));
/** Its paragraphs as they stand in the text: without the marks of their notes, and without the notes. */
const paragraphsOf = (pdf: Pdf) => all(pdf, 'P').map((part) => textOf(part, 'Lbl', 'Note'));

/** What of a reading does not stand in a document: paragraphs of the text that are not there once and whole, and notes. */
function missing(reading: Reading, pdf: Pdf): readonly string[] {
  // A paragraph that runs over a page's end is one part on each page.
  const joined = plain(paragraphsOf(pdf).join(' '));
  // Numbers of sources stand between the words of a note.
  const notes = all(pdf, 'Note').map((part) => textOf(part, 'Lbl').replace(/\[\d+(, \d+)*\]/g, ''));
  return [
    ...reading.article.filter(({ text }) => joined.split(plain(text)).length !== 2).map(({ id }) => `${reading.slug} ${id}`),
    ...reading.notes
      .filter(({ title, verdict }) => notes.filter((note) => note.includes(title) && note.includes(verdict)).length !== 1)
      .map(({ id }) => `note ${id}`),
  ];
}

/** Numbers of notes whose mark stands on another page of those given than the note begins on. What is on another page has no text. */
const strayed = (pages: readonly Part[]) =>
  pages.flatMap((page) => {
    const numbers = (from: readonly Part[]) =>
      from.flatMap((part) => parts(part, 'Lbl').map((label) => textOf(label))).filter((number) => /^\d+$/.test(number));
    const begun = numbers(parts(page, 'Note'));
    // Items of lists have labels too, but in no paragraph.
    const all = numbers(parts(page, 'P'));
    return [...new Set(all)].filter((number) => !begun.includes(number) || all.filter((each) => each === number).length !== 2);
  });

/** What the words of one row, one comparison, one place leave out. */
const absent = (words: string, wanted: readonly string[]) => wanted.filter((each) => !words.includes(plain(each)));

const handles = readings.flatMap(({ blocks }) =>
  blocks.filter(({ role }) => role === 'comment' || role === 'comment-author').map(({ text }) => plain(text)),
);

const [dist, based] = inject('sites');
const open = (folder: string, name: string) => readPdf(readFileSync(join(folder, name)));
const documents = ['briefing.pdf', 'briefing-letter.pdf', ...readings.map(({ slug }) => `readings/${slug}.pdf`)];
const pdfs = new Map(await Promise.all(documents.map(async (name) => [name, await open(dist!.folder, name)] as const)));
const briefing = pdfs.get('briefing.pdf')!;

describe.each(documents)('%s', (name) => {
  const pdf = pdfs.get(name)!;

  test('keeps its budget of pages and bytes', () => {
    const { pages, bytes } = printBudgets.find(({ files }) => files.test(name))!;
    const length = readFileSync(join(dist!.folder, name)).length;
    expect(pdf.pages).toBeGreaterThanOrEqual(pages[0]);
    expect(pdf.pages).toBeLessThanOrEqual(pages[1]);
    expect(length).toBeGreaterThanOrEqual(bytes[0]);
    expect(length).toBeLessThanOrEqual(bytes[1]);
  });

  test('names its language and title, and is tagged', () => {
    expect(pdf.language).toBe(dossier.site.language);
    expect(pdf.title).not.toBe('');
    expect(pdf.marked).toBe(true);
  });

  test('is set in our faces alone, all of them embedded', () => {
    const ours = /^(NewsreaderPrint-(Regular|Medium|SemiBold)|PublicSansPrint-(Regular|SemiBold)|AmiriPrint-Regular)$/;
    expect([...pdf.faces].filter(([face, isEmbedded]) => !ours.test(face) || !isEmbedded)).toEqual([]);
    expect(pdf.faces.size).toBe(6);
  });

  test('has bookmarks that are its headings, in their order', () => {
    const headings = all(pdf, 'H1', 'H2').map((part) => (part.role === 'H2' ? '\t' : '') + textOf(part));
    const [h1, ...others] = headings;
    expect(h1).toBeDefined();
    // Two headings of the summary are no entries of the contents.
    expect(others.length + 1 - pdf.bookmarks.length).toBe(name.startsWith('briefing') ? 2 : 0);
    expect(headings.filter((heading) => pdf.bookmarks.includes(heading))).toEqual(pdf.bookmarks);
  });

  test('has tables with header cells and drawings with words', () => {
    const tables = all(pdf, 'Table');
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.filter((table) => parts(table, 'TH').length < 2)).toEqual([]);
    const drawings = all(pdf, 'Figure');
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.filter(({ alt }) => (alt ?? '').length < 20)).toEqual([]);
  });

  test('carries date, page and content hash on every page', () => {
    const hash = shortHash(contentHash(files));
    for (const [index, text] of pdf.texts.entries()) {
      expect(text).toContain(`Content ${hash}`);
      expect(text).toContain(`Page ${index + 1} of ${pdf.pages}`);
    }
  });

  test('has each note at the foot of the page of its mark', () => {
    expect(all(pdf, 'Note').length).toBeGreaterThan(10);
    expect(strayed(pdf.parts)).toEqual([]);
  });

  test('prints no word of the reader comments', () => {
    const words = pdf.texts.map(plain).join(' ');
    expect(handles.length).toBeGreaterThan(20);
    expect(handles.filter((handle) => handle.length > 3 && words.includes(handle))).toEqual([]);
  });
});

test.each(['briefing.pdf', 'briefing-letter.pdf'])(
  '%s holds every paragraph of every text once, and every note at its foot',
  (name) => {
    expect(readings.flatMap((reading) => missing(reading, pdfs.get(name)!))).toEqual([]);
  },
);

test.each(readings.map((reading) => [reading.slug, reading] as const))(
  '%s.pdf holds its paragraphs and notes, and no other text',
  (slug, reading) => {
    const pdf = pdfs.get(`readings/${slug}.pdf`)!;
    expect(missing(reading, pdf)).toEqual([]);
    const others = readings.filter((other) => other !== reading);
    expect(others.flatMap((other) => missing(other, pdf))).toHaveLength(
      others.reduce((sum, { article, notes }) => sum + article.length + notes.length, 0),
    );
  },
);

describe('the briefing holds', () => {
  const rows = all(briefing, 'TR').map((part) => textOf(part));

  test.each([...dossier.events.values(), ...dossier.later.values()].map((event) => [event.id, event] as const))(
    'the event %s as said and as computed',
    (_, event) => {
      const own = rows.find((row) => row.includes(plain(event.title))) ?? '';
      const wanted = [event.date.words, event.about, event.resolved, ...event.reports.flatMap(({ said }) => said ?? [])];
      expect(absent(own, wanted)).toEqual([]);
    },
  );

  test.each([...dossier.places.values()].map((place) => [place.id, place] as const))(
    'the place %s',
    (_, { name, arabic, about }) => {
      const own = rows.find((row) => row.includes(plain(about))) ?? '';
      expect(absent(own, [name, ...(arabic ? [arabic.name] : [])])).toEqual([]);
    },
  );

  test.each([...dossier.claims.values()].map((difference) => [difference.id, difference] as const))(
    'the comparison %s',
    (_, { title, verdict, says, question }) => {
      expect(briefing.bookmarks.some((bookmark) => bookmark.endsWith(` ${title}`))).toBe(true);
      const quotes = [...says.values()].flatMap((quotations) => quotations.map(({ quote }) => quote));
      expect(absent(wordsOf(briefing), [verdict, question])).toEqual([]);
      expect(quotes.filter((quote) => !rows.some((row) => row.includes(plain(`“${quote}”`))))).toEqual([]);
    },
  );

  test.each(['briefing.pdf', 'briefing-letter.pdf'])('a summary on one page: %s', (name) => {
    const [summary, next] = [pdfs.get(name)!.parts[1]!, pdfs.get(name)!.parts[2]!];
    expect(textOf(parts(summary, 'H1')[0]!)).toBe('In short');
    expect(parts(next, 'H1')).toHaveLength(1);
    expect(parts(summary, 'Figure')).toHaveLength(1);
  });

  test('its sources in a numbered list, and no address that may not be printed', () => {
    const words = wordsOf(briefing).replaceAll(' ', '');
    const hidden = [...dossier.sources.values()].filter(({ standing }) => ['copy', 'partisan', 'group'].includes(standing));
    const open = new Set(
      [...dossier.sources.values()].filter((source) => !hidden.includes(source)).map(({ address }) => address),
    );
    expect(hidden.length).toBeGreaterThan(5);
    expect(hidden.filter(({ address }) => !open.has(address) && words.includes(address.replaceAll(' ', '')))).toEqual([]);
    expect(new Set(all(briefing, 'LI').map((part) => textOf(part))).size).toBeGreaterThan(100);
  });
});

test('addresses and codes are printed only where the site has an address', async () => {
  const address = `${based!.origin!}${based!.base}`;
  const plainly = wordsOf(briefing);
  expect(plainly).not.toContain('QR code');
  expect(all(briefing, 'Figure').filter(({ alt }) => alt?.startsWith('QR code'))).toEqual([]);
  const addressed = await open(based!.folder, 'briefing.pdf');
  const codes = all(addressed, 'Figure').flatMap(({ alt }) =>
    alt?.startsWith('QR code of ') ? [alt.slice('QR code of '.length)] : [],
  );
  const wanted = [
    ...readings.map(({ slug }) => `${address}readings/${slug}/`),
    ...[...dossier.claims.keys()].map((id) => `${address}differences/${id}/`),
  ];
  expect([...new Set(codes)].sort()).toEqual(wanted.sort());
  const words = wordsOf(addressed).replaceAll(' ', '');
  expect(wanted.filter((each) => !words.includes(each))).toEqual([]);
});

describe('a planted fault is caught', () => {
  const [reading] = readings;
  const pdf = pdfs.get(`readings/${reading!.slug}.pdf`)!;
  const [first] = reading!.article;

  test.each([
    ['a word changed', { ...reading!, article: [{ ...first!, text: `${first!.text}x` }] }],
    ['a paragraph cut in two', { ...reading!, article: [{ ...first!, text: first!.text.split(' ').reverse().join(' ') }] }],
    ['a note that is not there', { ...reading!, article: [], notes: [{ ...reading!.notes[0]!, title: 'No such note' }] }],
  ])('%s', { tags: 'planted' }, (_, changed) => {
    expect(missing({ ...changed, notes: changed.article.length > 0 ? [] : changed.notes }, pdf)).toHaveLength(1);
  });

  test('a note on another page than its mark', { tags: 'planted' }, () => {
    const label = (number: string): Part => ({ role: 'Lbl', alt: undefined, of: [number] });
    const page = (...of: readonly Part[]): Part => ({ role: 'P', alt: undefined, of });
    const note = (number: string): Part => ({ role: 'Note', alt: undefined, of: [label(number), 'Words.'] });
    expect(strayed([page(label('1'), note('1'), label('2'), note('')), page(label(''), note('2'))])).toEqual(['2', '2']);
    expect(strayed([page(label('1'), note('1')), page(label('2'), note('2'))])).toEqual([]);
  });

  test('a face of the machine', { tags: 'planted' }, () => {
    expect(facesIn(Buffer.from('/BaseFont /AAAAAA+DejaVuSans'))).toEqual(['DejaVuSans']);
  });
});
