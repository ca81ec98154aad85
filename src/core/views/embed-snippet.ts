import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { noteKindLabels } from '../entities/note-kind.ts';
import type { Note } from '../entities/note.ts';

/** What the HTML to copy is made of besides the note. Addresses are whole. */
export interface SnippetParts {
  readonly outlet: string;
  /** The date of the text in words. */
  readonly published: string;
  readonly site: string;
  /** The note's own page, and the page that stands in the frame. */
  readonly page: string;
  readonly frame: string;
}

/** Enough for every note in a column 320 CSS pixels wide; `tests/browser/embed.test.ts` measures them. */
export const frameHeight = 360;

/**
 * HTML that shows a note on somebody else's page. It is an `<object>` and no `<iframe>`, because what stands in one is part of
 * the document: where frames are blocked, fail or are stripped, the quotation is read with its verdict and its link.
 */
export function embedSnippet(note: Note, { outlet, published, site, page, frame }: SnippetParts): string {
  const label = `${noteKindLabels[note.kind].name}: ${note.title} (${site})`;
  const quotation = h('blockquote', { cite: page }, [
    h('p', `“${note.quote}” (${outlet}, ${published})`),
    h('p', [note.verdict, ' ', h('a', { href: page }, `${note.title}, at ${site}`)]),
  ]);
  return toHtml(
    h('object', { type: 'text/html', data: frame, width: '100%', height: String(frameHeight), ariaLabel: label }, quotation),
  );
}
