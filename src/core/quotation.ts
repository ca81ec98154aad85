import { anchor, type Passage } from './anchor.ts';
import type { BlockId } from './id.ts';
import type { Problems, Where } from './problems.ts';
import type { Block } from './seed.ts';

/** Words that an entry quotes, proved to stand in a reading exactly once. */
export interface Quotation {
  readonly reading: string;
  readonly quote: string;
  readonly passage: Passage;
}

/** What can be quoted: the article blocks of one seed. */
export interface Quotable {
  readonly slug: string;
  readonly seedName: string;
  readonly article: readonly Block[];
}

/** Proves one quotation. Where it is missing or ambiguous the problem is reported and nothing comes back. */
export function prove(quote: string, text: Quotable, paragraph: BlockId | undefined, where: Where, problems: Problems): Quotation | undefined {
  if (paragraph !== undefined && !text.article.some((block) => block.id === paragraph)) {
    problems.report('unknown-block', where, { id: paragraph, last: text.article.at(-1)?.id ?? 'nothing' });
    return undefined;
  }
  const result = anchor(quote, text.article, paragraph);
  const seed = paragraph === undefined ? text.seedName : `${text.seedName} ${paragraph}`;
  if (result.is === 'missing') {
    const { nearest } = result;
    problems.report('quotation-missing', where, { seed, nearest: nearest?.text, at: nearest?.block, parts: nearest?.parts });
  } else if (result.is === 'ambiguous') {
    const places = result.passages.map((passage) => `${passage.block} at ${passage.start}`);
    problems.report('quotation-ambiguous', where, { seed, places, unique: result.unique });
  }
  return result.is === 'found' ? { reading: text.slug, quote, passage: result.passage } : undefined;
}
