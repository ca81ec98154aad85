import type { AnalysisNewsArticle } from 'schema-dts';
import { phrasesFor } from '../../i18n/phrases.ts';
import type { Dossier } from '../../core/dossier.ts';
import type { Note } from '../../core/entities/note.ts';
import type { Links } from '../../core/links.ts';
import { citations } from './citation.ts';
import { addressOf } from './graph.ts';
import { licensed } from './publication.ts';
import { readingHeadline } from './reading.ts';
import { storedText } from './source-text.ts';

/** A note: a part of its reading, based on the words that it quotes. */
export function noteThing(note: Note, dossier: Dossier, links: Links): AnalysisNewsArticle {
  const reading = dossier.readings.get(note.reading)!;
  const phrases = phrasesFor(dossier.site.language);
  const evidence = citations(
    note.evidence.map(({ source }) => source),
    phrases,
  );
  return {
    '@type': 'AnalysisNewsArticle',
    headline: note.title,
    description: note.verdict,
    url: addressOf(links, links.note(note.id)),
    ...licensed(dossier.site),
    isPartOf: {
      '@type': 'AnalysisNewsArticle',
      headline: readingHeadline(reading, phrases),
      url: addressOf(links, links.reading(reading.slug)),
    },
    isBasedOn: { '@type': 'Quotation', text: note.quote, isPartOf: storedText(reading, dossier) },
    ...(evidence.length > 0 && { citation: evidence }),
  };
}
