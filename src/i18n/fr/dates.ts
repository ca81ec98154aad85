import type { dates as English } from '../en/dates.ts';
import type { Precision } from '../formats.ts';
import { type Rich, rich } from '../rich.ts';

/** "le 16 mai", but "mai 2014" and "2014". */
const article = (date: Rich, precision: Precision): Rich => (precision === 'day' ? rich`le ${date}` : date);
const until = (date: Rich, precision: Precision): Rich => (precision === 'day' ? rich`au ${date}` : rich`à ${date}`);

export const dates: typeof English = {
  unknown: 'date inconnue',
  approximate: (date, precision) => rich`vers ${article(date, precision)}`,
  uncertain: (date) => rich`${date} (incertain)`,
  by: (date, precision) => rich`jusqu’${until(date, precision)}, début inconnu`,
  since: (date, precision) => rich`depuis ${article(date, precision)}`,
  fromTo: (from, to, [first, last]) =>
    first === 'day' ? rich`du ${from} ${until(to, last)}` : rich`de ${from} ${until(to, last)}`,
};
