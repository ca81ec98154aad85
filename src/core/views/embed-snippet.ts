import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Phrases } from '../../i18n/en/index.ts';
import type { Note } from '../entities/note.ts';

/** What the HTML to copy needs besides the note. URLs are absolute. */
export interface SnippetParts {
  readonly outlet: string;
  /** The date of the text in words. */
  readonly published: string;
  readonly site: string;
  /** The note's own page, and the page to embed. */
  readonly page: string;
  readonly frame: string;
}

/** CSS pixels; enough for every note in a column of 320 CSS pixels, as `tests/browser/embed.test.ts` verifies. */
export const frameHeight = 360;

/**
 * HTML that embeds a note in another site. It is an `<object>` instead of an `<iframe>` because an object's content is its
 * fallback: where frames are blocked or fail, readers still get the quotation with its verdict and link.
 */
export function embedSnippet(
  note: Note,
  { outlet, published, site, page, frame }: SnippetParts,
  { entries: { embed, noteKinds } }: Pick<Phrases, 'entries'>,
): string {
  const label = embed.label(noteKinds[note.kind].name, note.title, site);
  const quotation = h('blockquote', { cite: page }, [
    h('p', embed.said(note.quote, outlet, published)),
    h('p', [note.verdict, ' ', h('a', { href: page }, embed.at(note.title, site))]),
  ]);
  return toHtml(
    h('object', { type: 'text/html', data: frame, width: '100%', height: String(frameHeight), ariaLabel: label }, quotation),
  );
}
