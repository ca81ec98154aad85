import type { ElementContent } from 'hast';
import { z } from 'zod';
import { cite, type Bibliography } from './bibliography.ts';
import { Comment } from './comment.ts';
import type { Files } from './files.ts';
import type { Problems } from './problems.ts';
import { inline, type Reference } from './prose.ts';
import type { Block } from './seed.ts';
import type { Source } from './source.ts';
import { readTable } from './table.ts';

/** One reader comment with the decision on it. The words of a withheld one are not here, so that nothing can print them. */
export interface ThreadComment extends Omit<Comment, 'fact' | 'evidence' | 'blocks'> {
  readonly texts: readonly string[];
  readonly fact: readonly ElementContent[];
  readonly evidence: readonly Source[];
}

/** Reads `comments.yaml`: per reading, its comments in order. */
export function readThreads(
  files: Files,
  file: string,
  blocks: ReadonlyMap<string, readonly Block[]>,
  bibliography: Bibliography,
  references: Reference[],
  problems: Problems,
): ReadonlyMap<string, readonly ThreadComment[]> {
  const table = readTable(files, file, z.array(Comment), problems);
  const threads = new Map<string, ThreadComment[]>();
  for (const [index, value] of (table?.value ?? []).entries()) {
    const own = blocks.get(value.reading);
    if (own === undefined) {
      problems.unknown('reading', value.reading, blocks.keys(), table!.at(index, 'reading'));
      continue;
    }
    const texts = value.blocks.flatMap((id, nth) => {
      const block = own.find((candidate) => candidate.id === id);
      if (block === undefined) {
        const of = `the seed of "${value.reading}"`;
        problems.report('unknown-block', table!.at(index, 'blocks', nth), { id, of, last: own.at(-1)?.id });
      }
      return block?.text ?? [];
    });
    const fact = value.fact === undefined ? undefined : inline(value.fact, table!.at(index, 'fact'), problems);
    references.push(...(fact?.references ?? []));
    const comment: ThreadComment = {
      ...value,
      texts: value.decision === 'withheld' ? [] : texts,
      fact: fact?.content ?? [],
      evidence: cite(value.evidence, (nth) => table!.at(index, 'evidence', nth), bibliography, problems),
    };
    threads.set(value.reading, [...(threads.get(value.reading) ?? []), comment]);
  }
  return threads;
}
