import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Files } from '../../src/core/files.ts';

const lineEnd = /\r\n|\n|\r/;

/** A text as its paragraphs: runs of lines that are not blank. HTML and XML read every line end as a line feed. */
export function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split(lineEnd)) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}

/** Strings by the name of the seed in which they are to stand, one behind the other. */
export type Texts = Readonly<Record<string, readonly string[]>>;

const settings = readFileSync(join(import.meta.dirname, '../broken/base/src/dossier/site.yaml'), 'utf8');

/** A string that can be a heading and a quotation of a note: one line with words on it. The rest is refused as `note-form`. */
export const isLine = (text: string): boolean => text.trim() !== '' && !/[\r\n\u2028\u2029]/.test(text);

function commentary(slug: string, strings: readonly string[], order: number, annotated: boolean): string {
  const front = {
    seed: `${slug}.txt`,
    blocks: 'blank-lines',
    order,
    title: strings.find((text) => text !== '')!,
    title_by: 'us',
    outlet: 'Outlet',
    short: slug.slice(0, 16),
    genre: 'hostile',
    published: '2001-05-08',
    published_words: '8 May 2001',
    provenance: 'Made up.',
    adds: 'Nothing.',
    rights: 'None.',
  };
  let paragraph = 0;
  const notes = strings.flatMap((text, index) => {
    const first = paragraph + 1;
    paragraph += paragraphsOf(text).length;
    if (!annotated || !isLine(text)) return [];
    return `## ${text} {#note-${index} .context p${first}}\n\n> ${text}\n\nSaid here.\n`;
  });
  return `---\n${stringify(front)}---\n\n${notes.join('\n')}`;
}

/**
 * A dossier in which `names` are the names and descriptions of places, actors, events, sources and corrections, the headings
 * and passages of notes; and each list of `texts` is a seed.
 */
export function dossierOf(names: readonly string[], texts: Texts): Files {
  const seeds = Object.entries({ names, ...texts });
  const site = parse(settings) as { readonly figure: object };
  const day = (index: number) => new Date(Date.UTC(2001, 0, 1 + (index % 360))).toISOString().slice(0, 10);
  const tables: Readonly<Record<string, unknown>> = {
    site: { ...site, figure: { ...site.figure, rows: [{ place: 'place-0' }, { name: 'Abroad', gathers: 'abroad' }] } },
    places: names.map((text, index) => ({
      id: `place-${index}`,
      name: text,
      kind: 'town',
      aliases: [text],
      country: 'Libya',
      // A few, apart from each other and all of them inland: each page of a place on the map draws the map again.
      ...(index % 16 === 0 && { position: { lat: 26 + (index % 10) / 3, lon: 12 + index / 60, from: text } }),
      ...(index % 16 !== 0 && { unlocated: text }),
      about: text,
      confidence: 'B',
      evidence: ['source-0'],
    })),
    actors: names.map((text, index) => ({ id: `actor-${index}`, name: text, kind: 'office', aliases: [text], about: text })),
    events: names.map((text, index) => ({
      id: `event-${index}`,
      title: text,
      label: [...text].slice(0, 16).join(''),
      status: 'background',
      date: day(index),
      resolved: text,
      where: text,
      about: text,
      evidence: ['source-0'],
      confidence: 'B',
    })),
    sources: names.map((text, index) => ({
      id: `source-${index}`,
      publisher: text,
      title: text,
      about: text,
      address: `https://host.example/?q=${encodeURIComponent(text.toWellFormed())}`,
      standing: 'original',
    })),
    corrections: names.map((text, index) => ({
      id: `correction-${index}`,
      date: day(index),
      kind: 'addition',
      title: text,
      about: 'Added.',
      pages: [`place:place-${index}`],
    })),
    claims: [],
    later: [],
    comments: [],
  };
  return new Map([
    ...Object.entries(tables).map(([name, table]) => [`src/dossier/${name}.yaml`, stringify(table)] as const),
    ...['home', 'about'].map((name) => [`src/dossier/${name}.md`, 'Made up.\n'] as const),
    ...seeds.flatMap(([slug, strings], index) => [
      [`seeds/${slug}.txt`, strings.join('\n\n')] as const,
      [`src/dossier/readings/${slug}.md`, commentary(slug, strings, index + 1, slug === 'names')] as const,
    ]),
  ]);
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
