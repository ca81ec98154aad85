import { select } from 'd3-selection';

export interface Tooltip {
  readonly show: (mark: SVGAElement) => void;
  /** Hides it after a moment, unless the pointer has moved into it or onto another mark. */
  readonly hideSoon: () => void;
  readonly hide: () => void;
}

/** Milliseconds to move the pointer from a mark into the tooltip, so that its words can be selected (WCAG 2.2, 1.4.13). */
const HIDE_DELAY = 200;
/** Between mark and tooltip, in CSS pixels. */
const GAP = 6;

/**
 * A tooltip for the marks of a figure, below or above the mark. It repeats the parts of the mark's accessible name, so it is
 * hidden from screen readers. Calls `onHide` whenever it is hidden.
 */
export function createTooltip(figure: HTMLElement, onHide: () => void): Tooltip {
  const tooltip = select(figure)
    .style('position', 'relative')
    .append('div')
    .attr('class', 'timeline-tooltip')
    .attr('aria-hidden', 'true')
    .style('position', 'absolute')
    .property('hidden', true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    tooltip.property('hidden', true);
    onHide();
  };
  const hideSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, HIDE_DELAY);
  };
  const show = (mark: SVGAElement) => {
    clearTimeout(timer);
    const lines = (mark.getAttribute('aria-label') ?? '').split('; ');
    tooltip.property('hidden', false).selectAll('p').data(lines).join('p').text(String);
    const { offsetWidth, offsetHeight } = tooltip.node()!;
    const outer = figure.getBoundingClientRect();
    const target = (mark.querySelector('.timeline-hit') ?? mark).getBoundingClientRect();
    const fitsBelow = target.bottom + GAP + offsetHeight <= innerHeight;
    const top = fitsBelow ? target.bottom + GAP : target.top - GAP - offsetHeight;
    const left = Math.max(0, Math.min(target.left - outer.left, outer.width - offsetWidth));
    tooltip.style('left', `${left}px`).style('top', `${top - outer.top}px`);
  };
  tooltip.on('pointerenter', () => clearTimeout(timer)).on('pointerleave', hideSoon);
  return { show, hideSoon, hide };
}
