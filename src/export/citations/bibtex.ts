import type { CitableWork } from './work.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** TeX makes one sign of two dashes, quotation marks or commas, and of a mark with a backquote: an empty group keeps them apart. */
const joined = /([-'`,])(?=\1)|[!?](?=`)/g;

const escape = (text: string) => text.replace(/[\\~^{}&%$#_<>|]/g, (mark) => escapes[mark]!).replace(joined, '$&{}');
/** Inner braces keep capitals and names as they are written. */
const whole = (text: string) => `{{${escape(text)}}}`;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A reference as one BibTeX entry of type `misc`, which every style knows. Text is UTF-8. */
export function bibtex({ key, author, title, what, container, date, address }: CitableWork): string {
  const [year, month] = date.split('-');
  const fields: readonly (readonly [string, string])[] = [
    ['author', whole(author)],
    ['title', whole(title)],
    ['howpublished', whole(container)],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1]!],
    ['note', whole(capital(what))],
    ...(address === undefined ? [] : [['url', `{${address}}`] as const]),
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}
