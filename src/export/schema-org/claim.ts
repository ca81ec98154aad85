import type { AnalysisNewsArticle } from 'schema-dts';
import { phrasesFor } from '../../i18n/phrases.ts';
import type { Dossier } from '../../core/dossier.ts';
import type { Claim } from '../../core/entities/claim.ts';
import type { Links } from '../../core/links.ts';
import { citations } from './citation.ts';
import { addressOf } from './graph.ts';
import { licensed } from './publication.ts';
import { storedText } from './source-text.ts';

/** A comparison: based on the texts that speak on the point. */
export function claimThing(claim: Claim, dossier: Dossier, links: Links): AnalysisNewsArticle {
  const { id, title, verdict, says, evidence } = claim;
  const cited = citations(evidence, phrasesFor(dossier.site.language));
  return {
    '@type': 'AnalysisNewsArticle',
    headline: title,
    description: verdict,
    url: addressOf(links, links.claim(id)),
    ...licensed(dossier.site),
    isBasedOn: [...says.keys()].map((slug) => storedText(dossier.readings.get(slug)!, dossier)),
    ...(cited.length > 0 && { citation: cited }),
  };
}
