import type { BlockId } from '../entities/id.ts';
import type { Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';
import type { Block } from '../text/seed.ts';
import { anchorQuote, type Passage } from './anchor.ts';

/** Words that an entry quotes, proved to occur in a reading exactly once. */
export interface Quotation {
  readonly reading: string;
  readonly quote: string;
  readonly passage: Passage;
}

/** What can be quoted: the article blocks of one seed. */
export interface QuotableText {
  readonly slug: string;
  readonly seedName: string;
  readonly article: readonly Block[];
}

/** The paragraphs that hold a quotation once, of those that hold it. */
function onceIn(passages: readonly Passage[]): readonly BlockId[] {
  const byBlock = Map.groupBy(passages, ({ block }) => block);
  return [...byBlock].flatMap(([block, within]) => (within.length === 1 ? block : []));
}

/** A quotation as an editor wrote it. */
export interface WrittenQuotation {
  readonly quote: string;
  readonly where: SourcePosition;
  /** The paragraph that the editor named, and where. */
  readonly paragraph?: BlockId | undefined;
  readonly paragraphWhere?: SourcePosition;
}

/**
 * Finds a quotation in the article, or in the paragraph that it names. A quotation that is missing or ambiguous, or a
 * paragraph that does not exist, is reported, and the result is then undefined.
 */
export function locateQuotation(
  { quote, where, paragraph, paragraphWhere = where }: WrittenQuotation,
  text: QuotableText,
  problems: Problems,
): Quotation | undefined {
  if (paragraph !== undefined && !text.article.some((block) => block.id === paragraph)) {
    const last = text.article.at(-1)?.id;
    problems.report('unknown-block', paragraphWhere, { id: paragraph, of: `the article of ${text.seedName}`, last });
    return undefined;
  }
  const result = anchorQuote(quote, text.article, paragraph);
  const seed = paragraph === undefined ? text.seedName : `${text.seedName} ${paragraph}`;
  if (result.is === 'missing') {
    problems.report('quotation-missing', where, { quote, seed, nearest: result.nearest });
  } else if (result.is === 'ambiguous') {
    const { passages, unique } = result;
    const places = passages.map((passage) => `${passage.block} at ${passage.start}`);
    const paragraphs = paragraph === undefined ? onceIn(passages).slice(0, 4) : [];
    problems.report('quotation-ambiguous', where, { quote, seed, places, paragraphs, unique });
  }
  return result.is === 'found' ? { reading: text.slug, quote, passage: result.passage } : undefined;
}
