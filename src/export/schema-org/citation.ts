import type { Phrases } from '../../i18n/en/index.ts';
import type { Source } from '../../core/entities/source.ts';
import { toCitation } from '../../core/views/citation.ts';

/** Pages of evidence as schema.org's `citation` takes them: one line each, without addresses. */
export const citations = (sources: readonly Source[], phrases: Phrases): readonly string[] =>
  sources
    .map((source) => toCitation(source, phrases))
    .map(
      ({ publisher, title, about, date, via }) =>
        publisher + phrases.entries.citation(title, about, date) + (via === undefined ? '' : phrases.entries.via(via)),
    );
