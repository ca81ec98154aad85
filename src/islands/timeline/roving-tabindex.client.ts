import { phrases } from 'virtual:foothold/phrases/timeline';
import { fill } from '../browser.client.ts';
import { select } from 'd3-selection';
import { nextMark } from './next-mark.ts';

const rowOf = (mark: SVGAElement) =>
  mark.closest<SVGElement>('[data-row]')?.dataset['row'] ?? (mark.dataset['rows'] ?? '').split(' ')[0]!;

/**
 * Makes the marks of one drawing a single tab stop, among which the arrow keys move the focus (WAI-ARIA Authoring Practices:
 * roving tabindex). Returns a function to be called when marks were hidden or shown: one that is shown must be the tab stop.
 */
export function addRovingTabindex(svg: SVGSVGElement): () => void {
  const drawing = select(svg);
  const marks = drawing.selectAll<SVGAElement, unknown>('a[data-ref]');
  const isVertical = drawing.classed('is-vertical');
  const rows = drawing
    .selectAll<SVGElement, unknown>('[data-row]')
    .nodes()
    .map(({ dataset }) => dataset['row']);
  const shown = () => marks.nodes().filter(({ style }) => style.display !== 'none');
  const setTabStop = (stop: SVGAElement | undefined) => marks.attr('tabindex', (_, index, all) => (all[index] === stop ? 0 : -1));

  drawing
    .attr('aria-label', fill(phrases.keys, { name: svg.getAttribute('aria-label') ?? '' }))
    .attr('aria-keyshortcuts', 'ArrowUp ArrowDown ArrowLeft ArrowRight');
  marks
    .on('focus.roving', (event: FocusEvent) => setTabStop(event.currentTarget as SVGAElement))
    .on('keydown.roving', (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const candidates = shown();
      const positions = candidates.map((mark) => {
        const { left, top } = mark.querySelector('.timeline-mark')!.getBoundingClientRect();
        return { row: rows.indexOf(rowOf(mark)), at: isVertical ? top : left };
      });
      const next = nextMark(positions, candidates.indexOf(event.currentTarget as SVGAElement), event.key, isVertical);
      if (next === undefined) return;
      event.preventDefault();
      candidates[next]!.focus();
    });

  const update = () => {
    const candidates = shown();
    if (!candidates.some((mark) => mark.getAttribute('tabindex') === '0')) setTabStop(candidates[0]);
  };
  update();
  return update;
}
