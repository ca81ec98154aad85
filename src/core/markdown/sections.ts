import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** A part of a Markdown text that can be parsed alone: offsets in UTF-16 code units, and the number of lines before it. */
interface Section {
  readonly start: number;
  readonly end: number;
  readonly linesBefore: number;
  /** Labels of the footnotes that it defines, in lower case. */
  readonly defines: ReadonlySet<string>;
}

/** A line that begins HTML, which may contain what looks like a heading or a footnote; it is refused everywhere. */
const html = /^ {0,3}<(?!https?:)[a-z/!?]/im;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const definition = /^ {0,3}\[\^([^\]\s]+)\]:/;

/**
 * Cuts a text before each heading of level two that follows a blank line, outside fenced code: nothing that Markdown can begin
 * before such a line continues after it. A text with HTML is left whole.
 */
function sectionsOf(text: string): readonly Section[] {
  const isWhole = html.test(text);
  const sections: Section[] = [];
  let [start, linesBefore, line] = [0, 0, 0];
  let defines = new Set<string>();
  let open: string | undefined;
  let isAfterBlank = false;
  const end = (at: number) => {
    sections.push({ start, end: at, linesBefore, defines });
    [start, linesBefore, defines] = [at, line, new Set()];
  };
  for (const { 0: words, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (isAfterBlank && open === undefined && words.startsWith('## ') && !isWhole) end(index);
    const label = open === undefined ? definition.exec(words)?.[1] : undefined;
    if (label !== undefined) defines.add(label.toLowerCase());
    const mark = fence.exec(words)?.[1];
    if (open === undefined) open = mark;
    else if (mark?.startsWith(open) && words.trim() === mark) open = undefined;
    isAfterBlank = words.trim() === '';
    line += 1;
  }
  end(text.length);
  return sections;
}

/** Moves every position of a tree by some characters and lines. */
function shift(tree: Root, characters: number, lines: number): void {
  visit(tree, ({ position }) => {
    for (const point of position === undefined ? [] : [position.start, position.end]) {
      point.line += lines;
      if (point.offset !== undefined) point.offset += characters;
    }
  });
}

/**
 * Parses a Markdown text section by section, with the same tree as `parse` gives for the whole: a parser whose time grows with the
 * square of a text's length then takes a time that grows with the number of sections. A reference to a footnote is one only where
 * the footnote is defined, so each section is parsed with a stand-in for those that it mentions and others define.
 */
export function parseInSections(text: string, parse: (text: string) => Root): Root {
  const sections = sectionsOf(text);
  if (sections.length === 1) return parse(text);
  const defined = new Set(sections.flatMap(({ defines }) => [...defines]));
  const children = sections.flatMap(({ start, end, linesBefore, defines }) => {
    const own = text.slice(start, end);
    const mentioned = new Set([...own.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, label]) => label!.toLowerCase()));
    const missing = [...mentioned].filter((label) => defined.has(label) && !defines.has(label));
    const standIns = missing.map((label) => `[^${label}]: -`);
    // Before a section, where no code left open can swallow them; but the first may begin with front matter.
    const before = start === 0 ? '' : standIns.map((standIn) => `${standIn}\n\n`).join('');
    const after = start === 0 ? standIns.map((standIn) => `\n\n${standIn}`).join('') : '';
    const inside = ({ position }: RootContent) => {
      const offset = position!.start.offset! - before.length;
      return offset >= 0 && offset < own.length;
    };
    const kept = parse(before + own + after).children.filter(inside);
    shift({ type: 'root', children: kept }, start - before.length, linesBefore - (start === 0 ? 0 : 2 * standIns.length));
    return kept;
  });
  return { type: 'root', children };
}
