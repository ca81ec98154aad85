/**
 * Follows the paragraph being read, the one that crosses a line a third down the window: marks its places and dates in the
 * locator, and scrolls the first of the dates into view.
 */
const locator = document.querySelector<HTMLElement>('[data-island=locator]');
const refsOf = (paragraph: Element) =>
  [...paragraph.querySelectorAll<HTMLElement>('[data-ref]')].flatMap((element) => element.dataset['ref']!.split(' '));

/** Scrolls the list or the locator, whichever overflows. `scrollIntoView` would scroll the page as well. */
function reveal(entry: Element): void {
  const boxes = [entry.closest('ol')!, locator!];
  const box = boxes.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1);
  if (box === undefined) return;
  const [inner, outer] = [entry.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - box.clientHeight / 3;
}

function follow(paragraph: Element): void {
  const refs = new Set(refsOf(paragraph));
  for (const entry of locator!.querySelectorAll<HTMLElement | SVGElement>('[data-ref]'))
    entry.classList.toggle('is-here', refs.has(entry.dataset['ref']!));
  const date = locator!.querySelector('li.is-here');
  if (date !== null) reveal(date);
}

if (locator) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) follow(target);
    },
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const paragraph of document.querySelectorAll('.block')) observer.observe(paragraph);
}

export {};
