import type { ElementContent, Root, RootContent } from 'hast';

const blocks = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'h2', 'h3', 'pre']);

/** Words in a row. A mark of evidence becomes its number in brackets: `[1]`. */
function wordsOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  if (node.properties['dataNumber'] !== undefined) return ` [${String(node.properties['dataNumber'])}]`;
  if (node.tagName === 'br') return '\n';
  return node.children.map(wordsOf).join('');
}

function blockOf(node: RootContent | ElementContent): readonly string[] {
  if (node.type !== 'element') return wordsOf(node).trim() === '' ? [] : [wordsOf(node).trim()];
  const items = node.children.filter((child) => child.type === 'element');
  if (node.tagName === 'ul') return [items.map((item) => `- ${wordsOf(item).trim()}`).join('\n')];
  if (node.tagName === 'ol') return [items.map((item, index) => `${index + 1}. ${wordsOf(item).trim()}`).join('\n')];
  if (node.tagName === 'table') {
    const rows = items.flatMap((part) => part.children.filter((row) => row.type === 'element'));
    return [rows.map((row) => row.children.flatMap((cell) => wordsOf(cell).trim() || []).join(' | ')).join('\n')];
  }
  if (node.tagName === 'blockquote') return node.children.flatMap(blockOf);
  return [wordsOf(node).trim()];
}

/** Prose of ours as plain text: blocks apart by an empty line, links by their words, marks of evidence as `[1]`. */
export function hastToText(nodes: readonly (RootContent | ElementContent)[] | Root): string {
  const list = 'type' in nodes ? nodes.children : nodes;
  const hasBlocks = list.some((node) => node.type === 'element' && blocks.has(node.tagName));
  return hasBlocks ? list.flatMap(blockOf).join('\n\n') : list.map(wordsOf).join('').trim();
}
