import type { Element } from 'hast';
import type { BuiltSite } from '../harness/built-site.ts';
import { elementsOf, property, textOf } from '../harness/hast.ts';

/** A seed as far as it is an article: its file's name, and its paragraphs in order, `p1` first. */
export interface Article {
  readonly seed: string;
  readonly blocks: readonly string[];
}

/** The first `count` paragraphs of a seed whose article has one paragraph a line; lines without text stand between them. */
export function articleOf(seed: string, text: string, count: number): Article {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return { seed, blocks: lines.slice(0, count) };
}

const times = (text: string, words: string) => text.split(words).length - 1;

/** A part of a page without the data that stands in script elements: nobody reads it, and it may name the page's title again. */
const withoutData = (element: Element): Element => ({
  ...element,
  children: element.children
    .filter((child) => child.type !== 'element' || child.tagName !== 'script')
    .map((child) => (child.type === 'element' ? withoutData(child) : child)),
});

/** What keeps one paragraph of an article from standing once and letter for letter among the elements marked as its own. */
function faults(own: readonly Element[], whole: string, wanted: string): readonly string[] {
  const [block, second] = own;
  if (block === undefined) return ['is not there'];
  if (second !== undefined) return [`is marked ${own.length} times`];
  const found = textOf(block);
  if (found !== wanted) {
    const at = [...wanted].findIndex((letter, index) => letter !== [...found][index]);
    return [
      `differs at letter ${at}: "${[...found].slice(at, at + 20).join('')}" for "${[...wanted].slice(at, at + 20).join('')}"`,
    ];
  }
  const copies = times(whole, wanted);
  return copies === 1 ? [] : [`stands ${copies} times on the page`];
}

/**
 * Where the visible text of the built articles departs from their seeds. An article is `[data-reading]` with its seed's name,
 * a paragraph in it `[data-block]` with its id; numbers of notes and paragraphs are drawn by style sheets and are no text.
 */
export function departures(site: BuiltSite, articles: readonly Article[]): readonly string[] {
  return articles.flatMap(({ seed, blocks }) => {
    const roots = site.pages.flatMap(({ elements }) => {
      const body = elements.find(({ tagName }) => tagName === 'body')!;
      return elements
        .filter((element) => property(element, 'dataReading') === seed)
        .map((root) => ({ root, whole: textOf(withoutData(body)) }));
    });
    const [only, second] = roots;
    if (only === undefined || second !== undefined) return [`${seed} is shown ${roots.length} times`];
    const marked = [...elementsOf(only.root)].filter((element) => property(element, 'dataBlock') !== undefined);
    return blocks.flatMap((wanted, index) => {
      const id = `p${index + 1}`;
      const own = marked.filter((element) => property(element, 'dataBlock') === id);
      return faults(own, only.whole, wanted).map((words) => `${seed} ${id} ${words}`);
    });
  });
}
