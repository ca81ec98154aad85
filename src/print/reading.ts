import { phrasesFor } from '../i18n/phrases.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Reading } from '../core/entities/reading.ts';
import type { Links } from '../core/links.ts';
import { countQuotations } from '../core/views/quotation-count.ts';
import { printableAddress } from '../core/views/visible-text.ts';
import { voiceProfile } from '../core/views/voices.ts';
import { type PrintedParagraph, printedParagraphs } from './paragraph.ts';
import type { CrossReferences } from './cross-references.ts';
import { type PrintLink, printLink } from './print-link.ts';

/** A reading with all that is printed of it. */
export interface PrintedReading {
  readonly label: string;
  /** Its heading, the title of its own document, and the running heads over its text, its tables and its sources. */
  readonly heading: string;
  readonly document: string;
  readonly head: string;
  readonly whenAndWhere: string;
  readonly sourcesHead: string;
  readonly short: string;
  readonly outlet: string;
  readonly published: string;
  readonly genre: string;
  readonly provenance: string;
  /** Printed above the text, where the text has no headline of its own. */
  readonly title: string | undefined;
  readonly titleIsOurs: boolean;
  readonly voices: readonly { readonly name: string; readonly paragraphs: string }[];
  readonly paragraphs: readonly PrintedParagraph[];
  /** A sentence on the comments that are archived with it, if any. */
  readonly comments: string;
  /** Whether the text is printed whole. */
  readonly whole: boolean;
  /** Where the text was copied from. */
  readonly source: string | undefined;
  /** A sentence on its quotations. */
  readonly proved: string;
  readonly seed: string;
  readonly sha256: string;
  readonly rights: string;
  readonly pageLink: PrintLink | undefined;
}

/** A reading for paper: its text as far as it may be shown, with the notes as footnotes; no word of the comments under it. */
export function printedReading(reading: Reading, dossier: Dossier, references: CrossReferences, links: Links): PrintedReading {
  const phrases = phrasesFor(dossier.site.language);
  const { paper } = phrases;
  const comments = dossier.threads.get(reading.slug)?.length ?? 0;
  const proved = countQuotations(dossier, reading.slug);
  const { outlet, published } = reading;
  const hasHeadline = reading.article.some(({ role }) => role === 'headline');
  return {
    label: `reading-${reading.slug}`,
    heading: paper.reading(reading.order, dossier.readings.size, outlet),
    document: paper.handoutTitle(outlet, published.words),
    head: paper.head(outlet, published.words),
    whenAndWhere: paper.whenAndWhere(outlet, published.words),
    sourcesHead: paper.sourcesOf(outlet, published.words),
    short: reading.short,
    outlet: reading.outlet,
    published: reading.published.words,
    genre: reading.genre,
    provenance: reading.provenance,
    title: hasHeadline ? undefined : reading.title,
    titleIsOurs: reading.title_by === 'us',
    voices: voiceProfile(reading, phrases).map(({ name, blocks }) => ({
      name,
      paragraphs: paper.voice(blocks.map((block) => block.slice(1)).join(phrases.site.comma)),
    })),
    paragraphs: printedParagraphs(reading, dossier, references),
    comments: comments === 0 ? '' : paper.comments(comments),
    whole: reading.display === 'full',
    source: printableAddress(reading, dossier.sources),
    proved: paper.found(proved),
    seed: reading.seedName,
    sha256: reading.seed.sha256,
    rights: reading.rights,
    pageLink: printLink(links.reading(reading.slug), links, phrases),
  };
}
