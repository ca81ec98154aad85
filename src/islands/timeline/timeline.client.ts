import { startFilter } from './filter.client.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
if (form) startFilter(form);

/** D3 comes only for a figure that is seen. Should it not come, the figure stays what it was: a drawing full of links. */
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    import('./enhance.client.ts')
      .then(({ enhanceTimeline: dress }) => dress(target as HTMLElement))
      // eslint-disable-next-line no-console -- the figure is whole without it; whoever looks for the reason finds it there.
      .catch((error: unknown) => console.warn('The figure stays a drawing:', error));
  }
});
for (const figure of document.querySelectorAll('[data-figure="timeline"]')) seen.observe(figure);
