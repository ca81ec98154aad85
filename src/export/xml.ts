import XMLBuilder from 'fast-xml-builder';

/** An element as `fast-xml-builder` takes it: attributes are named `@…`, text is `#text`, several elements of a name are a list. */
export interface XmlElement {
  readonly [name: string]: string | XmlElement | readonly XmlElement[];
}

const builder = new XMLBuilder({ attributeNamePrefix: '@', ignoreAttributes: false, format: true, suppressEmptyNode: true });

/** A value without the characters that XML 1.0 cannot contain: each becomes U+FFFD. */
function clean(value: XmlElement[string]): XmlElement[string] {
  if (typeof value === 'string') return value.toWellFormed().replace(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD');
  if (Array.isArray(value)) return value.map((each: XmlElement) => clean(each) as XmlElement);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, clean(part)]));
}

/** An XML document in UTF-8 with this root element. */
export const xml = (root: XmlElement): string => `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(clean(root))}`;
