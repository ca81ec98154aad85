/** The paragraph that is being read: the one that crosses a line a third down the window. Its places and dates are marked. */
const locator = document.querySelector<HTMLElement>('[data-island=locator]');
const refs = (element: Element) =>
  [...element.querySelectorAll<HTMLElement>('[data-ref]')].flatMap((part) => part.dataset['ref']!.split(' '));

function follow(paragraph: Element): void {
  const here = new Set(refs(paragraph));
  for (const entry of locator!.querySelectorAll<HTMLElement | SVGElement>('[data-ref]'))
    entry.classList.toggle('is-here', here.has(entry.dataset['ref']!));
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
