import type { Source } from '../../core/entities/source.ts';
import { toCitation } from '../../core/views/citation.ts';

/** Pages of evidence as schema.org's `citation` takes them: one line each, without addresses. */
export const citations = (sources: readonly Source[]): readonly string[] =>
  sources.map(toCitation).map(({ publisher, title, about, date, via }) => {
    const what = title === undefined ? about : `“${title}”`;
    return [publisher, ...(what === undefined ? [] : [what]), date, ...(via === undefined ? [] : [`via ${via}`])].join(', ');
  });
