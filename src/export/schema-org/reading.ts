import type { AnalysisNewsArticle } from 'schema-dts';
import { phrasesFor } from '../../i18n/phrases.ts';
import type { Phrases } from '../../i18n/en/index.ts';
import type { Dossier } from '../../core/dossier.ts';
import type { Reading } from '../../core/entities/reading.ts';
import type { Links } from '../../core/links.ts';
import { isLinked } from '../../core/views/reading/marks.ts';
import { addressOf } from './graph.ts';
import { placeNamed } from './place.ts';
import { publication } from './publication.ts';
import { sourceText } from './source-text.ts';

/** The headline of a reading as a work of ours, so that nobody takes it for the text itself. */
export const readingHeadline = (
  { title, title_by }: Pick<Reading, 'title' | 'title_by'>,
  { entries, site }: Pick<Phrases, 'entries' | 'site'>,
): string => entries.cite.readWithNotes(title_by === 'source' ? site.quoted(title) : title);

/** A reading: our analysis, based on the text, about the places that the text names. */
export function readingThing(reading: Reading, dossier: Dossier, links: Links): AnalysisNewsArticle {
  const named = [...new Set(reading.places.map(({ id }) => id))].map((id) => dossier.places.get(id)!);
  return {
    '@type': 'AnalysisNewsArticle',
    headline: readingHeadline(reading, phrasesFor(dossier.site.language)),
    url: addressOf(links, links.reading(reading.slug)),
    ...publication(dossier.site),
    isBasedOn: sourceText(reading),
    about: named.filter(({ kind, wikidata }) => isLinked(kind) && wikidata !== undefined).map(placeNamed),
  };
}
