import shareStyles from '../../styles/share.css?url';
import { phrases } from 'virtual:foothold/phrases/share';
import { createElement, fill } from '../browser.client.ts';
import { textFragment } from './text-fragment.ts';

/** Sharing a paragraph by its number, a note by its button, and selected words by a button that appears with them. */
interface Passage {
  readonly link: string;
  readonly quote: string;
}

const article = document.querySelector<HTMLElement>('article[data-cite]');
const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/[#?].*$/, '');
const panel = createElement('div', { className: 'share', popover: 'auto', role: 'dialog', ariaLabel: phrases.share });
const status = createElement('p', { className: 'share-status', role: 'status' });

async function copy(text: string, confirmation: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = confirmation;
  } catch {
    status.textContent = fill(phrases.refused, { text });
  }
}

const createButton = (textContent: string, onclick: () => unknown, className = ''): HTMLButtonElement =>
  createElement('button', { type: 'button', className, textContent, onclick: () => void onclick() });

/** Opens the panel below `anchor`. The popover API puts it after `source` in the tab order. */
function open({ link, quote }: Passage, source: HTMLElement, anchor = source.getBoundingClientRect()): void {
  const citation = `${fill(phrases.quoted, { quote })} (${article!.dataset['cite']!}) ${link}`;
  status.textContent = '';
  panel.replaceChildren(
    createButton(phrases.copyLink, () => copy(link, phrases.copied)),
    createButton(phrases.copyCitation, () => copy(citation, phrases.citationCopied)),
  );
  if ('share' in navigator)
    panel.append(
      createButton(phrases.shareMore, () =>
        navigator.share({ url: link, text: fill(phrases.quoted, { quote }) }).catch(() => undefined),
      ),
    );
  panel.append(status);
  panel.showPopover({ source });
  panel.style.top = `${Math.min(anchor.bottom + 6, innerHeight - panel.offsetHeight - 8)}px`;
  panel.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - panel.offsetWidth - 8))}px`;
  panel.querySelector('button')?.focus();
}

function addToParagraph(link: HTMLAnchorElement): void {
  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const quote = link.parentElement?.querySelector('.source')?.textContent ?? '';
    open({ link: page + link.hash, quote }, link);
  });
}

function addToNote(note: HTMLElement): void {
  const leads = note.querySelector('.leads')!;
  const id = note.dataset['ref']!;
  // The note's own page, since only a page has a card; the note itself where it has none.
  const url = leads.querySelector('a[data-own]')?.getAttribute('href') ?? `#${id}`;
  const share = () => {
    const pieces = [...document.querySelectorAll(`.source .marked[href="#${id}"]`)];
    open({ link: new URL(url, page).href, quote: pieces.map(({ textContent }) => textContent).join('') }, button);
  };
  const button = createButton(phrases.share, share, 'share-note');
  button.ariaLabel = fill(phrases.shareNote, { number: note.querySelector<HTMLElement>('h3 a')?.dataset['n'] ?? '' });
  button.ariaHasPopup = 'dialog';
  leads.append(button);
}

/** The whole text, by a button in the bar. */
function addToBar(tools: Element): void {
  const quote = document.querySelector('h1')!.textContent;
  const button = createButton(phrases.share, () => open({ link: page, quote }, button), 'share-page');
  button.ariaHasPopup = 'dialog';
  tools.append(button);
}

/** The selected words and their box, if they are within one paragraph of the source. */
function selectedWords(): { readonly passage: Passage; readonly box: DOMRect } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const common = range.commonAncestorContainer;
  const source = (common instanceof Element ? common : common.parentElement)?.closest('.source');
  const id = source?.closest('.block')?.id;
  if (!source || id === undefined) return undefined;
  const before = document.createRange();
  before.setStart(source, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const quote = range.toString();
  const fragment = textFragment(id, source.textContent, start, start + quote.length, document.body.textContent);
  return { passage: { link: page + fragment, quote: quote.trim() }, box: range.getBoundingClientRect() };
}

if (article && 'popover' in HTMLElement.prototype) {
  // Loaded by the script, since the page without it has nothing to style.
  document.head.append(createElement('link', { rel: 'stylesheet', href: shareStyles }));
  const offer = createButton(
    phrases.toWords,
    () => {
      const words = selectedWords();
      if (words) open(words.passage, offer, words.box);
    },
    'share-offer',
  );
  offer.hidden = true;
  document.body.append(panel, offer);
  for (const link of article.querySelectorAll<HTMLAnchorElement>('.number')) addToParagraph(link);
  for (const note of article.querySelectorAll<HTMLElement>('.note')) addToNote(note);
  addToBar(article.querySelector('.tools')!);
  document.addEventListener('selectionchange', () => (offer.hidden = selectedWords() === undefined));
}
