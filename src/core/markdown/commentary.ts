import type { Heading, RootContent } from 'mdast';
import { FrontMatter } from '../entities/front-matter.ts';
import { Id } from '../entities/id.ts';
import { type NoteKind, noteKinds } from '../entities/note-kind.ts';
import type { Problems } from '../problems.ts';
import { type SourcePosition, sourcePositions } from '../source-position.ts';
import { findInvalidCharacter } from '../text/encoding.ts';
import { type YamlEntry, readYaml } from '../yaml/yaml.ts';
import { checkFootnotes, type Footnotes, type CommentaryFile, sourceOf } from './footnotes.ts';
import { type NoteHeading, parseNoteHeading, offsetInBraces } from './note-heading.ts';
import { parseProse, positionOf } from './parse.ts';

/** A note as its editor wrote it, before its quotation is looked for. */
export interface NoteDraft extends NoteHeading {
  readonly kind: NoteKind;
  /** The passage's words: the raw lines behind `> `, joined by a space, never read as Markdown. */
  readonly quote: string;
  readonly body: readonly RootContent[];
  /** The position of the note; `at` gives that of a word in its heading, if the heading has it. */
  readonly where: SourcePosition;
  readonly at: (word: string) => SourcePosition;
  readonly quoteWhere: SourcePosition;
}

/** A reading file: what is known of the text, and the notes on it. */
export interface Commentary {
  readonly front: YamlEntry<FrontMatter>;
  readonly notes: readonly NoteDraft[];
  readonly footnotes: Footnotes;
}

const marker = /^ {0,3}> ?/;
const rawQuote = (source: string) =>
  source
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(marker, ''))
    .join(' ');

function readNote(
  page: CommentaryFile,
  heading: Heading,
  rest: readonly RootContent[],
  problems: Problems,
): NoteDraft | undefined {
  const words = sourceOf(page, heading);
  const where = positionOf(page.file, heading);
  const at = (word: string) => ({ ...where, column: where.column + offsetInBraces(words, word) });
  const head = parseNoteHeading(words);
  const [quoted, ...body] = rest;
  const form = (detail: string, place = where) => {
    problems.report('note-form', place, { detail });
  };
  if (typeof head === 'string') {
    problems.markUnreadable('note');
    form(head, at(''));
    return undefined;
  }
  // A note that turns out to have a fault is left out; a link to it is then no second fault.
  problems.markUnreadable('note', head.id);
  const id = Id.safeParse(head.id);
  const kind = noteKinds.find((known) => known === head.kind);
  if (!id.success)
    problems.report('wrong-shape', at(`#${head.id}`), { path: `The id "${head.id}"`, detail: id.error.issues[0]!.message });
  if (kind === undefined) problems.report('unknown-kind', at(`.${head.kind}`), { kind: head.kind, kinds: noteKinds });
  if (quoted?.type !== 'blockquote') form('The note has no quoted passage under its heading.');
  else if (body.length === 0) form('The note has no commentary after its passage.');
  if (kind === undefined || quoted?.type !== 'blockquote' || body.length === 0) return undefined;
  const quote = sourceOf(page, quoted);
  const start = positionOf(page.file, quoted);
  const quoteWhere = { ...start, column: start.column + marker.exec(quote)![0].length };
  return { ...head, kind, quote: rawQuote(quote), body, where, at, quoteWhere };
}

/** Reads one reading file. Every fault of form is reported; notes that have one are left out. */
export function readCommentary(file: string, text: string, problems: Problems): Commentary | undefined {
  // A mark of byte order would shift every offset by one.
  const source = text.replace(/^\uFEFF/, '');
  const page: CommentaryFile = { file, source, positions: sourcePositions(file, source) };
  const fault = findInvalidCharacter(page.source);
  if (fault !== undefined) problems.report('text-encoding', page.positions(fault.offset), { what: fault.what });
  const tree = parseProse(page.source, page.positions, problems);
  const [first, ...content] = tree.children;
  if (first?.type !== 'yaml') {
    problems.markUnreadable('note');
    // Of a text that cannot be read nothing is left.
    if (first !== undefined || page.source.trim() === '')
      problems.report('note-form', { file, line: 1, column: 1 }, { detail: 'The file does not begin with front matter.' });
    return undefined;
  }
  const front = readYaml(first.value, FrontMatter, { file, linesBefore: first.position!.start.line }, problems);
  const footnotes = new Map<string, { content: readonly RootContent[]; where: SourcePosition }>();
  const groups: { heading: Heading; rest: RootContent[] }[] = [];
  for (const node of content) {
    const where = positionOf(file, node);
    if (node.type === 'footnoteDefinition') {
      const earlier = footnotes.get(node.identifier);
      if (earlier === undefined) footnotes.set(node.identifier, { content: node.children, where });
      else problems.report('duplicate-id', where, { id: node.identifier, first: earlier.where });
    } else if (node.type === 'heading' && node.depth === 2) groups.push({ heading: node, rest: [] });
    else if (node.type === 'heading')
      problems.report('note-form', where, {
        detail: `A level-${node.depth} heading does not begin a note; a level-2 heading (##) does.`,
      });
    else if (groups.length > 0) groups.at(-1)!.rest.push(node);
    else problems.report('note-form', where, { detail: 'This text comes before the first note.' });
  }
  const notes = groups.flatMap(({ heading, rest }) => readNote(page, heading, rest, problems) ?? []);
  checkFootnotes(
    page,
    groups.flatMap(({ rest: [quoted, ...body] }) => (quoted?.type === 'blockquote' ? body : [])),
    footnotes,
    problems,
  );
  return front === undefined ? undefined : { front, notes, footnotes };
}
