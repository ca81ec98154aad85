import type { Properties } from 'hast';
import { find, html, svg } from 'property-information';

/** Converts the properties of a hast element to HTML or SVG attributes; lists are joined by commas or spaces as each requires. */
export function attributesOf(properties: Properties, space: 'html' | 'svg'): Record<string, string | number | true> {
  const schema = space === 'svg' ? svg : html;
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      if (value === undefined || value === null || value === false) return [];
      const info = find(schema, name);
      const text = Array.isArray(value) ? value.join(info.commaSeparated ? ',' : ' ') : value;
      return [[info.attribute, text] as const];
    }),
  );
}
