import type { Heading, RootContent } from 'mdast';
import { FrontMatter } from './front-matter.ts';
import { checkProse, parseGfm, whereOf } from './gfm.ts';
import type { BlockId } from './id.ts';
import { noteKinds, type NoteKind } from './kind.ts';
import type { Problems, Where } from './problems.ts';
import { readYaml, type Entry } from './table.ts';

/** A footnote's text as written, by its label. */
export type Footnotes = ReadonlyMap<string, { readonly content: readonly RootContent[]; readonly where: Where }>;

/** A note as its editor wrote it, before its quotation is looked for. */
export interface WrittenNote {
  readonly id: string;
  readonly kind: NoteKind;
  readonly title: string;
  /** The passage's words: the raw lines behind `> `, joined by a space, never read as Markdown. */
  readonly quote: string;
  readonly paragraph: BlockId | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  readonly body: readonly RootContent[];
  readonly where: Where;
  readonly quoteWhere: Where;
}

/** A reading file: what is known of the text, and the notes on it. */
export interface Commentary {
  readonly front: Entry<FrontMatter>;
  readonly notes: readonly WrittenNote[];
  readonly footnotes: Footnotes;
}

/** `## Title {#id .kind p5 claim=x}` → its parts; undefined where the braces are missing or hold anything else. */
export function readHeading(
  raw: string,
): { title: string; id: string; kind: string; paragraph: BlockId | undefined; attributes: Map<string, string> } | undefined {
  const match = /^#+\s+(.*?)\s*\{([^{}]*)\}\s*$/.exec(raw);
  if (match === null) return undefined;
  const words = match[2]!.split(/\s+/).filter((word) => word !== '');
  const only = (pattern: RegExp) => words.filter((word) => pattern.test(word));
  const [ids, kinds, blocks, pairs] = [only(/^#/), only(/^\./), only(/^p\d+$/), only(/^[a-z]+=/)];
  if (ids.length !== 1 || kinds.length > 1 || blocks.length > 1) return undefined;
  if (ids.length + kinds.length + blocks.length + pairs.length !== words.length) return undefined;
  const attributes = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  return {
    title: match[1]!,
    id: ids[0]!.slice(1),
    kind: kinds[0]?.slice(1) ?? '',
    paragraph: blocks[0] as BlockId | undefined,
    attributes,
  };
}

const rawQuote = (source: string) =>
  source
    .split(/\r?\n/)
    .map((line) => line.replace(/^ {0,3}> ?/, ''))
    .join(' ');

function readNote(
  file: string,
  source: string,
  heading: Heading,
  rest: readonly RootContent[],
  problems: Problems,
): WrittenNote | undefined {
  const raw = (node: RootContent) => source.slice(node.position!.start.offset, node.position!.end.offset);
  const where = whereOf(file, heading);
  const head = readHeading(raw(heading));
  const [quoted, ...body] = rest;
  const says =
    head === undefined
      ? 'The heading has no braces that hold one #id and one .kind.'
      : quoted?.type !== 'blockquote'
        ? 'The note has no quoted passage under its heading.'
        : body.length === 0
          ? 'The note says nothing about its passage.'
          : undefined;
  if (says !== undefined) problems.report('note-form', where, { says });
  if (head === undefined || quoted?.type !== 'blockquote' || body.length === 0) return undefined;
  const kind = noteKinds.find((known) => known === head.kind);
  if (kind === undefined) {
    problems.report('unknown-kind', where, { kind: head.kind, kinds: noteKinds });
    return undefined;
  }
  return { ...head, kind, quote: rawQuote(raw(quoted)), body, where, quoteWhere: whereOf(file, quoted) };
}

/** Reads one reading file. Every fault of form is reported; notes that have one are left out. */
export function readCommentary(file: string, source: string, problems: Problems): Commentary | undefined {
  const tree = parseGfm(source);
  checkProse(file, tree, problems);
  const [first, ...content] = tree.children;
  if (first?.type !== 'yaml') {
    problems.report('note-form', { file, line: 1, column: 1 }, { says: 'The file does not begin with front matter.' });
    return undefined;
  }
  const front = readYaml(first.value, FrontMatter, { file, linesBefore: first.position!.start.line }, problems);
  const footnotes = new Map<string, { content: readonly RootContent[]; where: Where }>();
  const groups: { heading: Heading; rest: RootContent[] }[] = [];
  for (const node of content) {
    if (node.type === 'footnoteDefinition')
      footnotes.set(node.identifier, { content: node.children, where: whereOf(file, node) });
    else if (node.type === 'heading' && node.depth === 2) groups.push({ heading: node, rest: [] });
    else if (groups.length > 0) groups.at(-1)!.rest.push(node);
    else problems.report('note-form', whereOf(file, node), { says: 'This stands before the first note.' });
  }
  const notes = groups.flatMap(({ heading, rest }) => readNote(file, source, heading, rest, problems) ?? []);
  return front === undefined ? undefined : { front, notes, footnotes };
}
