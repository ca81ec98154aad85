import '../missing-fragment/missing-fragment.client.ts';

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
  const part = document.querySelector<HTMLDetailsElement>(`.note#${CSS.escape(id)} details`);
  if (part === null) return;
  part.open = true;
  // Where no script does this the style sheet does, and would keep it open whatever the reader wants.
  part.dataset['opened'] = '';
}

function choose(id: string): void {
  light(id);
  document.dispatchEvent(new CustomEvent('foothold:select', { detail: { id } }));
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  // A link in a drawing has no `hash` of its own.
  const id = link?.getAttribute('href')?.slice(1) ?? '';
  if (id === '' || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
  const target = document.getElementById(id);
  if (!target?.closest('.locator')) return;
  const { top, bottom } = target.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) return;
  // The locator is in view: going there would only move the page away from the words being read.
  event.preventDefault();
  choose(id);
  // No pointer was used: a light alone tells whoever uses the keyboard, or listens, nothing.
  if (event.detail === 0) target.focus();
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
