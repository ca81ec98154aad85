import type { Properties } from 'hast';
import { find, html, svg } from 'property-information';

/** The attributes of a hast element under the names that HTML or SVG gives them; lists are joined as their kind asks. */
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
