import type { Reference, ReferenceKind } from '../markdown/prose.ts';
import type { Problems } from '../problems.ts';
import type { QuotableText } from '../quotation/quotation.ts';

/** What our prose may link to: the ids of each kind. */
export type Targets = Readonly<Record<Exclude<ReferenceKind, 'reading'>, ReadonlyMap<string, unknown>>> & {
  readonly reading: ReadonlyMap<string, QuotableText>;
};

/** Reports every link of our prose that leads nowhere, to an entry or to a paragraph. */
export function checkReferences(references: readonly Reference[], targets: Targets, problems: Problems): void {
  for (const { kind, id, fragment, where } of references) {
    const known = targets[kind];
    if (!known.has(id)) {
      problems.reportUnknown(kind, id, known, where);
    } else if (kind === 'reading' && fragment !== undefined) {
      const { article } = targets.reading.get(id)!;
      if (!article.some((block) => block.id === fragment))
        problems.report('unknown-block', where, { id: fragment, of: `the article of "${id}"`, last: article.at(-1)?.id });
    }
  }
}
