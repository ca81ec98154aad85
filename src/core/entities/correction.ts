import type { ElementContent } from 'hast';
import { z } from 'zod';
import { paths } from '../files.ts';
import { inlineProse, PageReference, readReference } from '../markdown/prose.ts';
import type { ReadContext } from '../read-context.ts';
import { readList } from '../yaml/tables.ts';
import { Id } from './id.ts';

const file = `${paths.dossier}corrections.yaml`;

/** One thing that was put right, or added, after it had been published. */
const Written = z.strictObject({
  id: Id,
  date: z.iso.date(),
  kind: z.enum(['correction', 'addition']),
  title: z.string().min(1),
  /** What was wrong and what replaced it. Inline GFM. */
  about: z.string().min(1),
  /** The pages that changed, the main one first. */
  pages: z.array(PageReference).min(1),
});

/** A correction with its words read. */
export interface Correction extends Omit<z.infer<typeof Written>, 'about' | 'pages'> {
  readonly words: readonly ElementContent[];
  /** As prose names them: `note:two-cities`, `reading:ap#p5`. */
  readonly pages: readonly string[];
}

/** Reads `corrections.yaml`, in the order of the file. A dossier without the file has none yet. */
export function readCorrections({ files, references, problems }: ReadContext): readonly Correction[] {
  if (!files.has(file)) return [];
  return [...readList({ files, problems }, file, 'correction', Written).values()].map(({ value: { about, ...value }, at }) => {
    const words = inlineProse(about, at('about'), problems);
    const pages = value.pages.map((page, index) => ({ ...readReference(page)!, where: at('pages', index) }));
    references.push(...words.references, ...pages);
    return { ...value, words: words.content };
  });
}
