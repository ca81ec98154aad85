import { z } from 'zod';
import type { CitableWork } from './work.ts';

/** A reference as an item of CSL-JSON, as far as a page of ours needs its variables. */
export const CslItem = z.strictObject({
  id: z.string().min(1),
  type: z.literal('webpage'),
  title: z.string().min(1),
  author: z.array(z.strictObject({ literal: z.string().min(1) })).min(1),
  'container-title': z.string().min(1),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }),
  genre: z.string().min(1),
  references: z.string().optional(),
  language: z.string().min(2),
  URL: z.url().optional(),
});
export type CslItem = z.infer<typeof CslItem>;

/** A reference as a CSL-JSON item. `references` says which text the page is on. */
export const cslItem = ({ key, title, author, container, date, genre, on, language, address }: CitableWork): CslItem => ({
  id: key,
  type: 'webpage',
  title,
  author: [{ literal: author }],
  'container-title': container,
  issued: { 'date-parts': [date.split('-').map(Number)] },
  genre,
  ...(on !== undefined && { references: on }),
  language,
  ...(address !== undefined && { URL: address }),
});

/** The same as text, a variable a line: a list of one item, which is what reference managers import. */
export function csl(work: CitableWork): string {
  const lines = Object.entries(cslItem(work)).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[\n  {\n${lines.join(',\n')}\n  }\n]\n`;
}
