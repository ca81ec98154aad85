import { phrasesFor } from '../../i18n/phrases.ts';
import type { Dossier } from '../dossier.ts';
import type { Correction } from '../entities/correction.ts';
import { readReference } from '../markdown/prose.ts';
import type { SiteContext } from '../site-context.ts';
import { eventById } from './events.ts';

/** The title of the page that prose refers to: `note:two-cities` → the note's title. Returns an unknown reference unchanged. */
export function pageTitle(reference: string, dossier: Dossier): string {
  const { kind, id, fragment } = readReference(reference) ?? {};
  if (kind === undefined || id === undefined) return reference;
  const titles = {
    event: () => eventById(dossier, id)?.title,
    place: () => dossier.places.get(id)?.name,
    actor: () => dossier.actors.get(id)?.name,
    claim: () => dossier.claims.get(id)?.title,
    note: () => dossier.notes.get(id)?.title,
    reading: () => dossier.readings.get(id)?.title,
  };
  const title = titles[kind]() ?? reference;
  return fragment === undefined ? title : phrasesFor(dossier.site.language).entries.paragraph(title, fragment.slice(1));
}

/** A correction with the pages that it changed. */
export interface CorrectionListing {
  readonly correction: Correction;
  readonly pages: readonly { readonly name: string; readonly href: string }[];
}

const toListing = ({ dossier, links }: SiteContext, correction: Correction): CorrectionListing => ({
  correction,
  pages: correction.pages.map((page) => ({ name: pageTitle(page, dossier), href: links.pageOf(page) })),
});

/** The corrections that changed what is on a page, the newest first: `references` are all that the page shows, as prose names it. */
export const correctionsOf = (context: SiteContext, references: readonly string[]): readonly CorrectionListing[] =>
  latestCorrections(context).filter(({ correction: { pages } }) =>
    pages.some((page) => references.includes(page) || references.includes(page.replace(/#.*/, ''))),
  );

/** The corrections, the newest first; those of one day in the order of the file. */
export const latestCorrections = (context: SiteContext): readonly CorrectionListing[] =>
  context.dossier.corrections
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map((correction) => toListing(context, correction));
