import { phrases } from 'virtual:foothold/phrases/missingFragment';
import { createElement, currentFragment, fill } from '../browser.client.ts';
import { closestId } from './closest-id.ts';

/** An id as it was meant where a sentence's end, a closing bracket or capitals came along with a shared address. */
const meant = (id: string): string => id.replace(/[\s.,;:!?'"’”»>)\]}]+$/, '').toLowerCase();

/** Tells the reader when the address names a part that is not on the page, and offers the most similar one. */
const message = createElement('p', { className: 'soft', role: 'status' });

function check(): void {
  const id = currentFragment();
  message.replaceChildren();
  message.remove();
  if (id === '' || document.getElementById(id) !== null) return;
  const clean = meant(id);
  if (clean !== id && document.getElementById(clean) !== null) {
    location.replace(`#${clean}`);
    return;
  }
  const main = document.querySelector('main');
  const heading = main?.querySelector('h1');
  (heading?.closest('.block') ?? heading)?.after(message);
  const ids = [...(main?.querySelectorAll('[id]') ?? [])].map((element) => element.id);
  const closest = closestId(id, ids);
  // Screen readers announce a live region when its content changes, not when it is inserted with content.
  requestAnimationFrame(() => {
    message.append(fill(phrases.missing, { id }));
    if (closest === undefined) return;
    message.append(createElement('a', { href: `#${closest}`, textContent: fill(phrases.nearest, { id: closest }) }), '.');
    message.scrollIntoView({ block: 'center' });
  });
}

addEventListener('hashchange', check);
if (location.hash) check();
