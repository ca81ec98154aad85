import leafletStyles from 'leaflet/dist/leaflet.css?url';
import mapStyles from '../../styles/figures/leaflet-map.css?url';
import { createElement } from '../browser.client.ts';

/** Adds a style sheet to the page. Rejects when it fails to load. */
const loadStyles = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const onerror = () => reject(new Error(`${href} failed to load`));
    document.head.append(createElement('link', { rel: 'stylesheet', href, onload: () => resolve(), onerror }));
  });

async function loadPlaces(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} failed to load: ${response.status}`);
  return response.json();
}

/** Loads everything that a live map needs, then replaces the drawing in `root`. Rejects, with the drawing in place, on any failure. */
async function startMap(root: HTMLElement): Promise<void> {
  const [{ createLiveMap }, places] = await Promise.all([
    import('./create-map.client.ts'),
    loadPlaces(root.dataset['places']!),
    loadStyles(leafletStyles),
    loadStyles(mapStyles),
  ]);
  await createLiveMap(root, places);
}

const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    startMap(target as HTMLElement).catch((error: unknown) => {
      // eslint-disable-next-line no-console -- the drawing needs no script; a developer looks for the reason in the console.
      console.warn('The live map did not start; the drawing stays:', error);
    });
  }
});
for (const root of document.querySelectorAll('[data-island=map]')) observer.observe(root);
