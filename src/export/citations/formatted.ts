import { formatLongDate } from '../../core/entities/date.ts';
import type { CitableWork } from './work.ts';

/** Quotation marks inside quotation marks. */
const nested = (title: string) => title.replaceAll('“', '‘').replaceAll('”', '’');

/** A reference in one sentence after another, for people: author, title, what it is, where it is, date, address. */
export function formatted({ author, title, what, container, date, address }: CitableWork): string {
  const parts = [author, `“${nested(title)}”, ${what}`, `In ${container}`, formatLongDate(date)];
  return `${parts.join('. ')}.${address === undefined ? '' : ` ${address}`}`;
}
