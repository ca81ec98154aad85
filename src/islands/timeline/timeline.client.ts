import { startFilter } from './filter.client.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
if (form) startFilter(form);

/** Loads D3 when a figure is scrolled into view. Should that fail, the figure stays a drawing with links. */
const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    import('./enhance.client.ts')
      .then(({ enhanceTimeline }) => enhanceTimeline(target as HTMLElement))
      .catch((error: unknown) => {
        // eslint-disable-next-line no-console -- the drawing needs no script; a developer looks for the reason in the console.
        console.warn('The timeline is not interactive; the drawing stays:', error);
      });
  }
});
for (const figure of document.querySelectorAll('[data-figure="timeline"]')) observer.observe(figure);
