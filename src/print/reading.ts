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
  readonly order: number;
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
  readonly comments: number;
  /** Whether the text is printed whole. */
  readonly whole: boolean;
  /** Where the text was copied from. */
  readonly source: string | undefined;
  readonly proved: number;
  readonly seed: string;
  readonly sha256: string;
  readonly rights: string;
  readonly pageLink: PrintLink | undefined;
}

/** A reading for paper: its text as far as it may be shown, with the notes as footnotes; no word of the comments under it. */
export function printedReading(reading: Reading, dossier: Dossier, references: CrossReferences, links: Links): PrintedReading {
  const hasHeadline = reading.article.some(({ role }) => role === 'headline');
  return {
    label: `reading-${reading.slug}`,
    order: reading.order,
    short: reading.short,
    outlet: reading.outlet,
    published: reading.published.words,
    genre: reading.genre,
    provenance: reading.provenance,
    title: hasHeadline ? undefined : reading.title,
    titleIsOurs: reading.title_by === 'us',
    voices: voiceProfile(reading).map(({ name, blocks }) => ({
      name,
      paragraphs: blocks.map((block) => block.slice(1)).join(', '),
    })),
    paragraphs: printedParagraphs(reading, dossier, references),
    comments: dossier.threads.get(reading.slug)?.length ?? 0,
    whole: reading.display === 'full',
    source: printableAddress(reading, dossier.sources),
    proved: countQuotations(dossier, reading.slug),
    seed: reading.seedName,
    sha256: reading.seed.sha256,
    rights: reading.rights,
    pageLink: printLink(links.reading(reading.slug), links),
  };
}
