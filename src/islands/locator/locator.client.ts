/**
 * The paragraph that is being read: the one that crosses a line a third down the window. Its places and dates are marked, and the
 * first of its dates is brought into view where the list has more than its box shows.
 */
const locator = document.querySelector<HTMLElement>('[data-island=locator]');
const refs = (element: Element) =>
  [...element.querySelectorAll<HTMLElement>('[data-ref]')].flatMap((part) => part.dataset['ref']!.split(' '));

/** Moves the box round an entry, and nothing else: the page stays where the reader has it. */
function reveal(entry: Element): void {
  const boxes = [entry.closest('ol')!, locator!];
  const box = boxes.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1);
  if (box === undefined) return;
  const [own, around] = [entry.getBoundingClientRect(), box.getBoundingClientRect()];
  if (own.top < around.top || own.bottom > around.bottom) box.scrollTop += own.top - around.top - box.clientHeight / 3;
}

function follow(paragraph: Element): void {
  const here = new Set(refs(paragraph));
  for (const entry of locator!.querySelectorAll<HTMLElement | SVGElement>('[data-ref]'))
    entry.classList.toggle('is-here', here.has(entry.dataset['ref']!));
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
  for (const paragraph of document.querySelectorAll('.para')) observer.observe(paragraph);
}

export {};
