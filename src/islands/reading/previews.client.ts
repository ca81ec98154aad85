/** Previews of the pages of people, groups, places and events. What shows them comes with the first link that is touched. */
const selector = '.entity,.reports>a,.named>a';
const linkOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null);

if ('popover' in HTMLElement.prototype) {
  const load = () => import('./preview.client.ts');
  const show = (event: Event) => {
    const link = linkOf(event);
    if (link)
      void load().then(
        ({ showPreview }) => showPreview(link),
        () => undefined,
      );
  };
  const hide = (event: Event) => {
    if (linkOf(event))
      void load().then(
        ({ hidePreview }) => hidePreview(),
        () => undefined,
      );
  };
  document.addEventListener('pointerover', show);
  document.addEventListener('focusin', show);
  document.addEventListener('pointerout', hide);
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide(event);
  });
}

export {};
