// @module-tag handed-on
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, inject, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/integration/headers.ts';
import { type Page, readSite } from '../harness/built-site.ts';
import { elementsOf, property, textOf } from '../harness/hast.ts';

const all = ({ elements }: Page, tag: string) => elements.filter(({ tagName }) => tagName === tag);

describe.each(inject('sites'))('at $base', ({ folder, base, origin }) => {
  const site = readSite(folder, base, origin);
  const under = (start: string) => site.pages.filter(({ path }) => path.startsWith(start));
  const frames = under('/embed/notes/');
  const pageOf = ({ path }: Page) => path.replace('/embed', '');

  test('every note has a page to be framed', () => {
    expect(frames.map(pageOf)).toEqual(under('/notes/').map(({ path }) => path));
  });

  test('such a page has no script, is not indexed, and every link leaves the frame', () => {
    const faults = frames.flatMap((page) => [
      ...all(page, 'script').map(() => `${page.path}: a script`),
      ...all(page, 'a')
        .filter((link) => property(link, 'target') !== '_top')
        .map((link) => `${page.path}: ${property(link, 'href')} stays in the frame`),
      ...(all(page, 'meta').some((meta) => property(meta, 'name') === 'robots' && property(meta, 'content') === 'noindex')
        ? []
        : [`${page.path}: may be indexed`]),
    ]);
    expect(faults).toEqual([]);
  });

  test('such a page quotes the words that its note is about and leads to it', () => {
    for (const page of frames) {
      const note = site.pages.find(({ path }) => path === pageOf(page))!;
      const [words] = all(note, 'mark').map(textOf);
      expect(all(page, 'blockquote').map(textOf), page.path).toEqual([`“${words}”`]);
      expect(all(page, 'a').map((link) => property(link, 'href'))).toEqual([base.slice(0, -1) + pageOf(page)]);
    }
  });

  test('the headers let others frame it, and no other page', () => {
    const rules = parseHeaders(site.read('/_headers').toString('utf8'));
    const framing = (path: string) => {
      const headers = headersFor(rules, path);
      return [headers.get('x-frame-options'), (headers.get('content-security-policy') ?? '').includes('frame-ancestors')];
    };
    expect(framing(frames[0]!.path)).toEqual([undefined, false]);
    expect(framing('/notes/any/')).toEqual(['DENY', true]);
  });

  test('the HTML to paste is there where the site has an address, and reads as a quotation with a link', () => {
    for (const note of under('/notes/')) {
      const snippets = all(note, 'code')
        .map(textOf)
        .filter((text) => text.startsWith('<object'));
      expect(snippets, note.path).toHaveLength(origin === undefined ? 0 : 1);
      if (snippets[0] === undefined) continue;
      const parts = [...elementsOf(fromHtml(snippets[0], { fragment: true }))];
      const part = (tag: string) => parts.filter(({ tagName }) => tagName === tag);
      const home = `${origin}${base.slice(0, -1)}`;
      expect(part('object').map((object) => property(object, 'data'))).toEqual([`${home}/embed${note.path}`]);
      expect(part('blockquote').map((quotation) => property(quotation, 'cite'))).toEqual([home + note.path]);
      expect(part('a').map((link) => property(link, 'href'))).toEqual([home + note.path]);
      expect(textOf(part('blockquote')[0]!)).toContain(`“${all(note, 'mark').map(textOf)[0]}”`);
    }
  });
});
