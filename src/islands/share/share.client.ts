import sheet from '../../styles/share.css?url';
import { textFragment } from './text-fragment.ts';

/** Sharing by hand: a paragraph's number and a button in each note open it; chosen words offer a link to exactly themselves. */
interface Shared {
  readonly link: string;
  readonly quote: string;
}

const article = document.querySelector<HTMLElement>('article[data-cite]');
const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/[#?].*$/, '');

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, words = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = words;
  return element;
};

const panel = make('div', 'share');
panel.popover = 'auto';
panel.role = 'dialog';
panel.ariaLabel = 'Share';
const status = make('p', 'share-status');
status.role = 'status';

async function copy(words: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    status.textContent = said;
  } catch {
    status.textContent = `Copying is not allowed here. ${words}`;
  }
}

function action(words: string, run: () => Promise<void>): HTMLButtonElement {
  const button = make('button', '', words);
  button.type = 'button';
  button.addEventListener('click', () => void run());
  return button;
}

/** Opens the panel below `anchor`; for the tabulator it stands behind `source`. */
function open({ link, quote }: Shared, source: HTMLElement, anchor = source.getBoundingClientRect()): void {
  const cited = `“${quote}” (${article!.dataset['cite']!}) ${link}`;
  status.textContent = '';
  panel.replaceChildren(
    action('Copy link', () => copy(link, 'Link copied.')),
    action('Copy with citation', () => copy(cited, 'Quotation, source and link copied.')),
  );
  if ('share' in navigator)
    panel.append(action('Share …', () => navigator.share({ url: link, text: `“${quote}”` }).catch(() => undefined)));
  panel.append(status);
  panel.showPopover({ source });
  panel.style.top = `${Math.min(anchor.bottom + 6, innerHeight - panel.offsetHeight - 8)}px`;
  panel.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - panel.offsetWidth - 8))}px`;
  panel.querySelector('button')?.focus();
}

function wirePermalink(link: HTMLAnchorElement): void {
  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const quote = link.parentElement?.querySelector('.source')?.textContent ?? '';
    open({ link: page + link.hash, quote }, link);
  });
}

function addToNote(note: HTMLElement): void {
  const button = make('button', 'share-note', 'Share');
  button.type = 'button';
  // Out of the flow at once: its sheet may come later, and nothing may move until then.
  button.style.position = 'absolute';
  button.ariaLabel = `Share note ${note.querySelector<HTMLElement>('h3 a')?.dataset['n'] ?? ''}`;
  button.ariaHasPopup = 'dialog';
  // The note's own page, for only a page has a card; the note beside its passage where it names none.
  const own = note.querySelector('details > p:last-child > a:only-child')?.getAttribute('href') ?? `#${note.id}`;
  button.addEventListener('click', () => {
    const quote = [...document.querySelectorAll(`.source [data-ref~="${note.id}"]`)].map((piece) => piece.textContent).join('');
    open({ link: new URL(own, page).href, quote }, button);
  });
  note.append(button);
}

/** The words chosen, where they lie in one paragraph of the source. */
function chosen(): { shared: Shared; box: DOMRect } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const common = range.commonAncestorContainer;
  const source = (common instanceof Element ? common : common.parentElement)?.closest('.source');
  const id = source?.closest('.para')?.id;
  if (!source || id === undefined) return undefined;
  const lead = document.createRange();
  lead.setStart(source, 0);
  lead.setEnd(range.startContainer, range.startOffset);
  const start = lead.toString().length;
  const quote = range.toString();
  return {
    shared: {
      link: page + textFragment(id, source.textContent, start, start + quote.length, document.body.textContent),
      quote: quote.trim(),
    },
    box: range.getBoundingClientRect(),
  };
}

if (article && 'popover' in HTMLElement.prototype) {
  // Its own sheet, for only the script makes what it dresses: the page paints without it.
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet }));
  document.body.append(panel);
  for (const link of article.querySelectorAll<HTMLAnchorElement>('.num')) wirePermalink(link);
  for (const note of article.querySelectorAll<HTMLElement>('.note')) addToNote(note);
  const offer = make('button', 'share-offer', 'Link to these words');
  offer.type = 'button';
  offer.hidden = true;
  document.body.append(offer);
  offer.addEventListener('click', () => {
    const words = chosen();
    if (words) open(words.shared, offer, words.box);
  });
  document.addEventListener('selectionchange', () => (offer.hidden = chosen() === undefined));
}
