import '../arrival/arrival.client.ts';

/**
 * One selection for text, map and timeline: choosing a place, an event or a note lights everything that carries its id in
 * `data-ref`. Fragments do the same without a script; this does it without a jump, and tells other islands by the event
 * `foothold:select`.
 */
// Every id of ours is plain letters; a fragment that is anything else names nothing here.
const chosen = () => (/^#[\w-]+/.exec(location.hash)?.[0] ?? '').slice(1);
const carriers = (id: string) => document.querySelectorAll(`[data-ref~="${CSS.escape(id)}"]`);

function light(id: string): void {
  for (const element of document.querySelectorAll('.lit')) element.classList.remove('lit');
  if (id === '') return;
  for (const element of carriers(id)) element.classList.add('lit');
  document.querySelector(`.note#${CSS.escape(id)} details`)?.setAttribute('open', '');
}

function choose(id: string): void {
  light(id);
  document.dispatchEvent(new CustomEvent('foothold:select', { detail: { id } }));
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  // A link in a drawing has no `hash` of its own.
  const id = link?.getAttribute('href')?.slice(1) ?? '';
  if (id === '' || event.defaultPrevented || event.metaKey || event.ctrlKey || carriers(id).length === 0) return;
  // The locator stays in view: going there would only move the page away from the words being read.
  if (document.getElementById(id)?.closest('.locator') === null) return;
  event.preventDefault();
  choose(id);
  try {
    history.pushState(null, '', `#${id}`);
  } catch {
    // A frame may be forbidden to change its address. The choice holds all the same.
  }
});

document.addEventListener('foothold:select', (event) => light((event as CustomEvent<{ id: string }>).detail.id));
for (const name of ['hashchange', 'popstate']) addEventListener(name, () => choose(chosen()));
if (location.hash) choose(chosen());

// On paper nothing can be opened: every closed part is, and is closed again afterwards.
const closed = new Set<HTMLDetailsElement>();
addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('.note details:not([open])')) {
    part.open = true;
    closed.add(part);
  }
});
addEventListener('afterprint', () => {
  for (const part of closed) part.open = false;
  closed.clear();
});
