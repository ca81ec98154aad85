import type { Dossier } from './dossier.ts';
import type { Links } from './links.ts';

/** What every page of one build is made from: the checked dossier, and the addresses under which it is published. */
export interface SiteContext {
  readonly dossier: Dossier;
  readonly links: Links;
}
