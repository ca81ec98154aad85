/**
 * Follows the paragraph being read, the one that crosses a line a third down the window: says which it is, lights its places on the
 * ruler and in the locator, and marks its dates. The list of dates scrolls to the first of them.
 */
const where = document.querySelector<HTMLElement>('[data-where]');
const entries = document.querySelectorAll<HTMLElement | SVGElement>(':is(.ruler, .locator) [data-ref]');

/** Scrolls the list or the locator, whichever overflows. `scrollIntoView` would scroll the page as well. */
function reveal(date: Element): void {
  const boxes = [date.closest('ol')!, date.closest('.locator')!];
  const box = boxes.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1);
  if (box === undefined || !date.checkVisibility()) return;
  const [inner, outer] = [date.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - box.clientHeight / 3;
}

function follow(paragraph: HTMLElement): void {
  const refs = new Set(paragraph.dataset['refs']?.split(' '));
  for (const entry of entries) entry.classList.toggle('is-here', refs.has(entry.dataset['ref']!));
  if (where) {
    where.dataset['now'] = '';
    where.textContent = where.dataset['where']!.replace('{number}', paragraph.id.slice(1));
  }
  const date = document.querySelector('.locator li.is-here');
  if (date) reveal(date);
}

const observer = new IntersectionObserver(
  (changes) => {
    for (const { isIntersecting, target } of changes) if (isIntersecting) follow(target as HTMLElement);
  },
  { rootMargin: '-33% 0px -66% 0px' },
);
for (const paragraph of document.querySelectorAll('.paragraphs .block')) observer.observe(paragraph);

export {};
