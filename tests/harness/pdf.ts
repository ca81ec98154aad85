import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';

/** A part of a tagged document: its role (`P`, `TH`, `Note` …), its own alternative text, and what is in it. */
export interface Part {
  readonly role: string;
  readonly alt: string | undefined;
  readonly of: readonly (Part | string)[];
}

/** What a PDF says of itself, read with another program than the one that made it. */
export interface Pdf {
  readonly pages: number;
  readonly language: string;
  readonly title: string;
  readonly marked: boolean;
  /** Its bookmarks, those of the second level indented by a tab. */
  readonly bookmarks: readonly string[];
  /** The parts of each page, artifacts such as running heads left out. */
  readonly parts: readonly Part[];
  /** All text of each page in the order of drawing, heads and feet too. */
  readonly texts: readonly string[];
  /** Pairs of words that are set over each other, page by page. */
  readonly overlaid: readonly string[];
  /** Names of the faces that draw its text, and whether each is embedded. */
  readonly faces: ReadonlyMap<string, boolean>;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** The text of each marked piece of a page, and of the page; a line's end is a space, except behind a hyphen. */
async function pieces(page: PDFPageProxy): Promise<{ readonly marked: ReadonlyMap<string, string>; readonly whole: string }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let whole = '';
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { id?: string | null }).id ?? undefined);
      continue;
    }
    const id = open.findLast((each) => each !== undefined);
    // Nothing is hyphenated: a hyphen at a line's end stood in the word.
    const end = item.hasEOL && !/\S-$/.test(whole + item.str) ? ' ' : '';
    whole += item.str + end;
    if (id !== undefined) marked.set(id, (marked.get(id) ?? '') + item.str + end);
  }
  return { marked, whole };
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Where each piece of text of a page stands, in points from its lower left corner; ascenders and descenders left out. */
async function boxesOf(page: PDFPageProxy): Promise<readonly Box[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size, left, bottom] = item.transform as number[] as [number, number, number, number, number, number];
    return [{ text: item.str, left, right: left + item.width, bottom, top: bottom + Math.abs(size) * 0.5 }];
  });
}

/** Pieces of text that cover more than a letter of each other. */
function overlaidOf(boxes: readonly Box[]): readonly string[] {
  const meet = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 && Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > 1.5;
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      // Lettering with a halo is drawn twice.
      .filter((other) => other.text !== box.text && meet(box, other))
      .map((other) => `${box.text} | ${other.text}`),
  );
}

function partOf(node: Node, marked: ReadonlyMap<string, string>): Part | string {
  if (node.type === 'content') return marked.get(node.id ?? '') ?? '';
  return { role: node.role ?? node.type ?? '', alt: node.alt, of: (node.children ?? []).map((child) => partOf(child, marked)) };
}

async function facesOf(page: PDFPageProxy, faces: Map<string, boolean>): Promise<void> {
  const { fnArray, argsArray } = await page.getOperatorList();
  for (const [index, args] of (argsArray as readonly (readonly unknown[] | null)[]).entries()) {
    const loaded = args?.[0];
    if (fnArray[index] !== OPS.setFont || typeof loaded !== 'string') continue;
    const { name, missingFile } = page.commonObjs.get(loaded) as { name: string; missingFile?: boolean };
    faces.set(name.replace(/^[A-Z]{6}\+/, ''), missingFile !== true);
  }
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
  }).promise;
  const { info } = (await document.getMetadata()) as { info: { Language?: string; Title?: string } };
  const outline = (await document.getOutline()) as unknown as readonly Bookmark[] | null;
  const [parts, texts, faces] = [[] as Part[], [] as string[], new Map<string, boolean>()];
  const overlaid: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { marked, whole } = await pieces(page);
    const tree = (await page.getStructTree()) as unknown as Node | null;
    parts.push(partOf(tree ?? {}, marked) as Part);
    texts.push(whole);
    overlaid.push(...overlaidOf(await boxesOf(page)));
    await facesOf(page, faces);
  }
  const marks = (await document.getMarkInfo()) as unknown as { readonly Marked?: boolean } | null;
  await document.destroy();
  return {
    pages: texts.length,
    language: info.Language ?? '',
    title: info.Title ?? '',
    marked: marks?.Marked === true,
    bookmarks: (outline ?? []).flatMap(({ title, items }) => [title, ...items.map((item) => `\t${item.title}`)]),
    parts,
    texts,
    overlaid,
    faces,
  };
}

/** Every part with one of the roles, in the order of reading. */
export const parts = (part: Part, ...roles: readonly string[]): readonly Part[] => [
  ...(roles.includes(part.role) ? [part] : []),
  ...part.of.flatMap((child) => (typeof child === 'string' ? [] : parts(child, ...roles))),
];

/** The text of a part without that of the parts in it whose role is named; white space as single spaces. */
export function textOf(part: Part, ...without: readonly string[]): string {
  const raw = (each: Part | string): string =>
    typeof each === 'string' ? each : without.includes(each.role) ? '' : each.of.map(raw).join('');
  return raw(part).replace(/\s+/g, ' ').trim();
}
