import { select, selectAll } from 'd3-selection';
import { addRovingTabindex } from './roving-tabindex.client.ts';
import { createTooltip } from './tooltip.client.ts';

/** Marks one event as active, in drawings and list; none for an empty id. */
function setActive(id: string): void {
  selectAll<HTMLElement | SVGElement, unknown>('.timeline-event, li[data-event]').classed('is-active', function () {
    return id !== '' && (this.dataset['ref'] === id || this.dataset['event'] === id);
  });
}

/**
 * Adds interaction to a figure that the build drew: hover and focus show a mark's tooltip and its entry in the list, and the
 * other way round; arrow keys move from mark to mark.
 */
export function enhanceTimeline(figure: HTMLElement): void {
  const marks = select(figure).selectAll<SVGAElement, unknown>('a[data-ref]');
  if (marks.empty()) return;
  const tooltip = createTooltip(figure, () => setActive(''));
  const show = (mark: SVGAElement) => {
    setActive(mark.dataset['ref'] ?? '');
    tooltip.show(mark);
  };
  // A bar of several years is longer than the window, and the browser may scroll to a part of it that lacks the label.
  const revealLabel = (mark: SVGAElement) => {
    if (mark !== document.activeElement || !mark.matches(':focus-visible')) return;
    mark.querySelector('.timeline-hit')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    tooltip.show(mark);
  };
  marks
    .on('pointerenter', (event: PointerEvent) => {
      if (event.pointerType !== 'touch') show(event.currentTarget as SVGAElement);
    })
    .on('focus', (event: FocusEvent) => {
      const mark = event.currentTarget as SVGAElement;
      show(mark);
      requestAnimationFrame(() => revealLabel(mark));
    })
    .on('pointerleave blur', tooltip.hideSoon);

  const updateTabStops = select(figure).selectAll<SVGSVGElement, unknown>('svg.timeline').nodes().map(addRovingTabindex);
  select(document)
    .on('keydown.timeline', (event: KeyboardEvent) => {
      if (event.key === 'Escape') tooltip.hide();
    })
    .on('foothold:filter.timeline', () => {
      tooltip.hide();
      for (const update of updateTabStops) update();
    });
  selectAll<HTMLElement, unknown>('li[data-event]')
    .on('pointerenter.timeline focusin.timeline', (event: Event) =>
      setActive((event.currentTarget as HTMLElement).dataset['event']!),
    )
    .on('pointerleave.timeline focusout.timeline', () => setActive(''));
}
