/** One element of XML: its name, its attributes, and what is in it, text or further elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly XmlElement[];
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for the inside of an element or an attribute. Characters that XML 1.0 has no place for become U+FFFD. */
const escape = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (mark) => marks[mark]!);

function written({ name, attributes = {}, content = '' }: XmlElement, indent: string): string {
  const start = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  if (content.length === 0) return `${indent}<${name}${start}/>`;
  if (typeof content === 'string') return `${indent}<${name}${start}>${escape(content)}</${name}>`;
  const inside = content.map((element) => written(element, `${indent}  `)).join('\n');
  return `${indent}<${name}${start}>\n${inside}\n${indent}</${name}>`;
}

/** A document of XML, UTF-8, one element a line. Names are ours and taken as they are. */
export const xml = (root: XmlElement): string => `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}\n`;
