import { select } from 'd3';
import { nextFocus } from './roving-focus.ts';
import { createTooltip } from './tooltip.client.ts';

type Link = SVGAElement;

const idOf = (element: Element) => (element as HTMLElement | SVGElement).dataset['ref'] ?? '';
const rowOf = (link: Link) =>
  link.closest<SVGElement>('[data-row]')?.dataset['row'] ?? (link.dataset['rows'] ?? '').split(' ')[0]!;

/** Marks an event everywhere, or nowhere where the id is empty: its marks and its entry in the list. */
function choose(id: string): void {
  const wanted = (element: Element) => id !== '' && (idOf(element) === id || (element as HTMLElement).dataset['event'] === id);
  for (const element of document.querySelectorAll('.timeline-event, li[data-event]'))
    element.classList.toggle('is-chosen', wanted(element));
}

/** Lets the arrow keys lead through one drawing, of which only one mark at a time is a stop for the tabulator. */
function walkThrough(svg: SVGSVGElement): void {
  const links = select(svg).selectAll<Link, unknown>('a[data-ref]');
  const vertical = svg.classList.contains('is-vertical');
  const rows = [...svg.querySelectorAll<SVGElement>('[data-row]')].map((row) => row.dataset['row']);
  const shown = () => links.nodes().filter((link) => link.style.display !== 'none');
  const stopAt = (stop: Link | undefined) => links.attr('tabindex', (_, i, all) => (all[i] === stop ? 0 : -1));
  const keepStop = () => {
    if (!shown().some((link) => link.getAttribute('tabindex') === '0')) stopAt(shown()[0]);
  };

  svg.setAttribute('aria-label', `${svg.getAttribute('aria-label') ?? ''}. Arrow keys lead from mark to mark.`);
  svg.setAttribute('aria-keyshortcuts', 'ArrowUp ArrowDown ArrowLeft ArrowRight');
  links.on('focus.walk', (event: FocusEvent) => stopAt(event.currentTarget as Link));
  links.on('keydown.walk', (event: KeyboardEvent) => {
    const all = shown();
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = all.map((link) => {
      const { left, top } = link.querySelector('.timeline-mark')!.getBoundingClientRect();
      return { row: rows.indexOf(rowOf(link)), at: vertical ? top : left };
    });
    const next = nextFocus(stops, all.indexOf(event.currentTarget as Link), event.key, vertical);
    if (next === undefined) return;
    event.preventDefault();
    all[next]!.focus();
  });
  document.addEventListener('foothold:filter', keepStop);
  keepStop();
}

/** Dresses a finished figure: hover and focus show an event and light it in the list, arrow keys lead through it. */
export function enhanceTimeline(figure: HTMLElement): void {
  const links = select(figure).selectAll<Link, unknown>('a[data-ref]');
  if (links.empty()) return;
  const panel = createTooltip(figure, () => choose(''));
  const show = (event: Event) => {
    const link = event.currentTarget as Link;
    choose(idOf(link));
    panel.show(link);
  };
  // The bar of some years is longer than the window, and what the browser brings into view of it may be all but its name.
  const bring = (link: Link) => {
    if (link !== document.activeElement || !link.matches(':focus-visible')) return;
    link.querySelector('.timeline-hit')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    panel.show(link);
  };
  links
    .on('pointerenter', (event: PointerEvent) => event.pointerType !== 'touch' && show(event))
    .on('focus', (event: FocusEvent) => {
      show(event);
      requestAnimationFrame(() => bring(event.target as Link));
    })
    .on('pointerleave blur', () => panel.leave());
  select(document).on('keydown.timeline', (event: KeyboardEvent) => event.key === 'Escape' && panel.hide());
  document.addEventListener('foothold:filter', () => panel.hide());
  for (const svg of figure.querySelectorAll<SVGSVGElement>('svg.timeline')) walkThrough(svg);
  select(document)
    .selectAll<HTMLElement, unknown>('li[data-event]')
    .on('pointerenter.timeline focusin.timeline', (event: Event) =>
      choose((event.currentTarget as HTMLElement).dataset['event']!),
    )
    .on('pointerleave.timeline focusout.timeline', () => choose(''));
}
