/**
 * One selection for text, map and timeline: selecting a place, an event or a note highlights every element that has its id in
 * `data-ref`. Without a script `:target` rules do the same. With it, a locator entry in view is selected without scrolling, and
 * the other islands take part by the event `foothold:select`.
 */
import '../missing-fragment/missing-fragment.client.ts';
import { currentFragment, dispatchSelection, onSelection, updateAddress } from '../browser.client.ts';

function highlight(id: string): void {
  for (const element of document.querySelectorAll('.is-highlighted')) element.classList.remove('is-highlighted');
  if (id === '') return;
  const name = CSS.escape(id);
  for (const element of document.querySelectorAll(`[data-ref~="${name}"]`)) element.classList.add('is-highlighted');
  const details = document.querySelector<HTMLDetailsElement>(`.note#${name} details`);
  if (details === null) return;
  details.open = true;
  // Turns off the `:target` rule that opens it where there is no script, and that would keep the reader from closing it.
  details.dataset['opened'] = '';
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  // A link in SVG has no `hash`.
  const id = link?.getAttribute('href')?.slice(1) ?? '';
  if (id === '' || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
  const target = document.getElementById(id);
  if (!target?.closest('.locator')) return;
  const { top, bottom } = target.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) return;
  // The entry is in view: following the link would only scroll away from the passage being read.
  event.preventDefault();
  dispatchSelection(id);
  // Activated by keyboard or screen reader, to which a highlight alone says nothing.
  if (event.detail === 0) target.focus();
  updateAddress(`#${id}`, 'pushState');
});

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
