/**
 * Steps between words and notes. Without a script every one of them is a link; with it a page does not move while words and note
 * are in view, the keyboard goes on in the note, and `j` and `k` lead from note to note.
 */
import { currentFragment } from '../browser.client.ts';

const notes = [...document.querySelectorAll<HTMLElement>('.note[data-ref]')];
const noteOf = (id: string) => notes.find((note) => note.dataset['ref'] === id);
/** What marks where the words of a note or of an event begin. */
const spotOf = (id: string) => document.querySelector<HTMLElement>(`.spot[id="${CSS.escape(id)}"]`);
const isSheet = () => getComputedStyle(document.querySelector('.say')!).position === 'fixed';

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const bar = document.querySelector('.bar')!.getBoundingClientRect().bottom;
  return top >= bar && bottom <= innerHeight;
}

/** Keeps the page where it is while an address is followed: what is fixed is nothing to scroll to. */
function hold(spot: HTMLElement): void {
  spot.classList.add('stay');
  requestAnimationFrame(() => requestAnimationFrame(() => spot.classList.remove('stay')));
}

/** After the address has changed: the note is in view too, where it stands beside the text. */
function bringNote(id: string): void {
  const note = noteOf(id);
  if (note && !isSheet()) note.scrollIntoView({ block: 'nearest' });
}

const focusNote = (id: string) => {
  const note = noteOf(id);
  if (!note) return;
  note.tabIndex = -1;
  note.focus({ preventScroll: true });
};

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  const id = link?.hash.slice(1) ?? '';
  const spot = spotOf(id);
  if (!link || !spot || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const words = spot.closest('.marked') ?? spot.parentElement!;
  if (isInView(words)) hold(spot);
  // Activated by keyboard or screen reader, to which light alone says nothing.
  const byKey = event.detail === 0 && link.matches('.marked, .way a');
  requestAnimationFrame(() => {
    bringNote(id);
    if (byKey) focusNote(id);
  });
});

/** The note that is lit, or the last one above the reading line: where `j` and `k` begin. */
function here(): number {
  const lit = notes.findIndex((note) => note.dataset['ref'] === currentFragment());
  if (lit >= 0) return lit;
  const line = innerHeight / 4;
  const above = notes.filter((note) => (spotOf(note.dataset['ref']!)?.getBoundingClientRect().top ?? Infinity) < line);
  return above.length - 1 + 0.5;
}

function step(by: 1 | -1): void {
  const from = here();
  const note = notes[by > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1];
  const id = note?.dataset['ref'];
  const spot = id === undefined ? null : spotOf(id);
  if (id === undefined || !spot) return;
  if (isInView(spot.parentElement!)) hold(spot);
  location.hash = id;
  requestAnimationFrame(() => {
    bringNote(id);
    focusNote(id);
  });
}

document.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const isField =
    target instanceof Element && target.closest('input:not([type=radio]), select, textarea, [contenteditable]') !== null;
  if (altKey || ctrlKey || metaKey || isField) return;
  if (key === 'j') step(1);
  if (key === 'k') step(-1);
  const id = currentFragment();
  if (key === 'Escape' && noteOf(id) && document.querySelector('[popover]:popover-open') === null) {
    const words = spotOf(id)?.closest<HTMLElement>('.marked');
    location.hash = 'page_text';
    words?.focus({ preventScroll: true });
  }
});

// Said only where it is true.
for (const help of document.querySelectorAll<HTMLElement>('[data-keys]')) help.dataset['keys'] = 'on';
