import type { Range } from '../core/segments.ts';

/** How many Unicode characters (code points) stand before a UTF-16 offset. Half of a pair counts as one. */
export function codePointsBefore(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}

/**
 * A range in code points: the W3C's Web Annotation model counts so (section 4.2.5), while JavaScript counts UTF-16 code
 * units. In a text without characters beyond U+FFFF the two are the same.
 */
export const inCodePoints = (text: string, { start, end }: Range): Range => ({
  start: codePointsBefore(text, start),
  end: codePointsBefore(text, end),
});
