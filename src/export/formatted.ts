import type { Work } from './work.ts';

const dated = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A reference in one sentence after another, for people: author, title, what it is, where it is, date, address. */
export function formatted({ author, title, what, container, date, address }: Work): string {
  const parts = [author, `“${title}”, ${what}`, `In ${container}`, dated.format(new Date(date))];
  return `${parts.join('. ')}.${address === undefined ? '' : ` ${address}`}`;
}
