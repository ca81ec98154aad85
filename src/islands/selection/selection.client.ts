/**
 * One selection for text, map and timeline: selecting a place, an event or a note highlights every element that has its id in
 * `data-ref`. Without a script `:target` rules do the same. The other islands take part by the event `foothold:select`.
 */
import '../missing-fragment/missing-fragment.client.ts';
import { currentFragment, dispatchSelection, onSelection } from '../browser.client.ts';

function highlight(id: string): void {
  for (const element of document.querySelectorAll('.is-highlighted')) element.classList.remove('is-highlighted');
  if (id === '') return;
  const name = CSS.escape(id);
  for (const element of document.querySelectorAll(`[data-ref~="${name}"]`)) element.classList.add('is-highlighted');
}

onSelection(highlight);
for (const type of ['hashchange', 'popstate']) addEventListener(type, () => dispatchSelection(currentFragment()));
if (location.hash) dispatchSelection(currentFragment());

// Print every note in full, then restore the page.
const closed = new Set<HTMLDetailsElement>();
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.note details:not([open])')) {
    details.open = true;
    closed.add(details);
  }
});
addEventListener('afterprint', () => {
  for (const details of closed) details.open = false;
  closed.clear();
});
