import type { Heading, RootContent } from 'mdast';
import { FrontMatter } from './front-matter.ts';
import { checkFootnotes, raw, type Footnotes, type Page } from './footnotes.ts';
import { readGfm, whereOf } from './gfm.ts';
import { Id } from './id.ts';
import { noteKinds, type NoteKind } from './kind.ts';
import { readHeading, wordIn, type NoteHeading } from './note-heading.ts';
import { whereAt, type Problems, type Where } from './problems.ts';
import { textFault } from './text-fault.ts';
import { readYaml, type Entry } from './yaml.ts';

/** A note as its editor wrote it, before its quotation is looked for. */
export interface WrittenNote extends NoteHeading {
  readonly kind: NoteKind;
  /** The passage's words: the raw lines behind `> `, joined by a space, never read as Markdown. */
  readonly quote: string;
  readonly body: readonly RootContent[];
  /** Where the note stands; `at` gives a word of its heading, where that has it. */
  readonly where: Where;
  readonly at: (word: string) => Where;
  readonly quoteWhere: Where;
}

/** A reading file: what is known of the text, and the notes on it. */
export interface Commentary {
  readonly front: Entry<FrontMatter>;
  readonly notes: readonly WrittenNote[];
  readonly footnotes: Footnotes;
}

const marker = /^ {0,3}> ?/;
const rawQuote = (source: string) =>
  source
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(marker, ''))
    .join(' ');

function readNote(page: Page, heading: Heading, rest: readonly RootContent[], problems: Problems): WrittenNote | undefined {
  const words = raw(page, heading);
  const where = whereOf(page.file, heading);
  const at = (word: string) => ({ ...where, column: where.column + wordIn(words, word) });
  const head = readHeading(words);
  const [quoted, ...body] = rest;
  const form = (says: string, place = where) => {
    problems.report('note-form', place, { says });
  };
  if (typeof head === 'string') {
    problems.doubt('note');
    form(head, at(''));
    return undefined;
  }
  // A note that turns out to have a fault is left out; a link to it is then no second fault.
  problems.doubt('note', head.id);
  const id = Id.safeParse(head.id);
  const kind = noteKinds.find((known) => known === head.kind);
  if (!id.success) problems.report('wrong-shape', at(`#${head.id}`), { path: head.id, says: id.error.issues[0]!.message });
  if (kind === undefined) problems.report('unknown-kind', at(`.${head.kind}`), { kind: head.kind, kinds: noteKinds });
  if (quoted?.type !== 'blockquote') form('The note has no quoted passage under its heading.');
  else if (body.length === 0) form('The note says nothing about its passage.');
  if (kind === undefined || quoted?.type !== 'blockquote' || body.length === 0) return undefined;
  const quote = raw(page, quoted);
  const start = whereOf(page.file, quoted);
  const quoteWhere = { ...start, column: start.column + marker.exec(quote)![0].length };
  return { ...head, kind, quote: rawQuote(quote), body, where, at, quoteWhere };
}

/** Reads one reading file. Every fault of form is reported; notes that have one are left out. */
export function readCommentary(file: string, text: string, problems: Problems): Commentary | undefined {
  // A mark of byte order would shift every offset by one.
  const page = { file, source: text.replace(/^\uFEFF/, '') };
  const fault = textFault(page.source);
  if (fault !== undefined) problems.report('text-encoding', whereAt(file, page.source, fault.offset), { what: fault.what });
  const tree = readGfm(page.source, (offset) => whereAt(file, page.source, offset), problems);
  const [first, ...content] = tree.children;
  if (first?.type !== 'yaml') {
    problems.doubt('note');
    // Of a text that cannot be read nothing is left.
    if (first !== undefined || page.source.trim() === '')
      problems.report('note-form', { file, line: 1, column: 1 }, { says: 'The file does not begin with front matter.' });
    return undefined;
  }
  const front = readYaml(first.value, FrontMatter, { file, linesBefore: first.position!.start.line }, problems);
  const footnotes = new Map<string, { content: readonly RootContent[]; where: Where }>();
  const groups: { heading: Heading; rest: RootContent[] }[] = [];
  for (const node of content) {
    const where = whereOf(file, node);
    if (node.type === 'footnoteDefinition') {
      const earlier = footnotes.get(node.identifier);
      if (earlier === undefined) footnotes.set(node.identifier, { content: node.children, where });
      else problems.report('duplicate-id', where, { id: node.identifier, first: earlier.where });
    } else if (node.type === 'heading' && node.depth === 2) groups.push({ heading: node, rest: [] });
    else if (node.type === 'heading')
      problems.report('note-form', where, { says: `A heading of level ${node.depth} begins no note; two marks (##) do.` });
    else if (groups.length > 0) groups.at(-1)!.rest.push(node);
    else problems.report('note-form', where, { says: 'This stands before the first note.' });
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
