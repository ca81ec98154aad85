import type { Phrases } from '../i18n/en/index.ts';
import { type Citation, toCitation } from '../core/views/citation.ts';
import type { Plan } from './plan.ts';

/** A page of evidence as the list at the end prints it; its number is its place in the list. */
export interface PrintedSource extends Omit<Citation, 'title' | 'about'> {
  /** Its title in quotation marks, or what it is about in our words. */
  readonly what: string | undefined;
}

/** The numbered list of sources. Addresses that may not be printed are not here. */
export function printedSources({ sources }: Plan, phrases: Phrases): readonly PrintedSource[] {
  return sources.map((source) => {
    const { title, about, ...citation } = toCitation(source, phrases);
    return { ...citation, what: title === undefined ? about : phrases.site.quoted(title) };
  });
}
