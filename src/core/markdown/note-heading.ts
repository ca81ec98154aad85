import type { BlockId } from '../entities/id.ts';

/** The heading of a note, taken apart; nothing in it is proved yet. */
export interface NoteHeading {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly paragraph: BlockId | undefined;
  /** `claim`, `event` and `confidence`, where the braces have them. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** `## Title {#id .kind p5 claim=x}` → its parts; a sentence where it has no such form. */
export function parseNoteHeading(raw: string): NoteHeading | string {
  const match = /^#+\s+(.*?)\s*\{([^{}]*)\}\s*$/.exec(raw);
  if (match === null) return 'The heading has no braces that hold one #id and one .kind.';
  if (match[1] === '') return 'The heading has no title before its braces.';
  const words = match[2]!.split(/\s+/).filter((word) => word !== '');
  const only = (pattern: RegExp) => words.filter((word) => pattern.test(word));
  const [ids, kinds, blocks, pairs] = [only(/^#/), only(/^\./), only(/^p\d+$/), only(/^(claim|event|confidence)=./)];
  const stray = words.find((word) => ![...ids, ...kinds, ...blocks, ...pairs].includes(word));
  if (stray !== undefined) return `"${stray}" in the braces is none of #id, .kind, p5, claim=, event= and confidence=.`;
  const names = pairs.map((pair) => pair.slice(0, pair.indexOf('=')));
  if (ids.length !== 1 || kinds.length !== 1 || blocks.length > 1 || new Set(names).size < names.length)
    return 'The braces must hold one #id and one .kind, and anything else at most once.';
  const attributes = new Map(pairs.map((pair, index) => [names[index]!, pair.slice(pair.indexOf('=') + 1)]));
  return {
    title: match[1]!,
    id: ids[0]!.slice(1),
    kind: kinds[0]!.slice(1),
    paragraph: blocks[0] as BlockId | undefined,
    attributes,
  };
}

/** The offset of a word in a heading's braces, in UTF-16 code units; of the braces where it is not there; else 0. */
export function offsetInBraces(raw: string, word: string): number {
  const braces = raw.lastIndexOf('{');
  if (braces < 0) return 0;
  const found = [...raw.slice(braces).matchAll(/[^\s{}]+/g)].find(([each]) => each === word);
  return braces + (found?.index ?? 0);
}
