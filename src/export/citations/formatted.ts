import { phrasesFor } from '../../i18n/phrases.ts';
import type { CitableWork } from './work.ts';

/** A reference in one sentence after another, for people: author, title, what it is, where it is, date, address. */
export function formatted({ author, title, what, container, date, language, address }: CitableWork): string {
  const { entries, formats, site } = phrasesFor(language);
  const work = { author, title: site.nested(title), what, container, date: formats.longDate(date) };
  return `${entries.cite.reference(work)}${address === undefined ? '' : ` ${address}`}`;
}
