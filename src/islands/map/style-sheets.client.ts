import leaflet from 'leaflet/dist/leaflet.css?url';
import ours from '../../styles/leaflet-map.css?url';

/** Adds a style sheet to the page and waits for it. Rejects where it does not come. */
function add(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} did not come`)));
    document.head.append(link);
  });
}

let added: Promise<unknown> | undefined;

/** Leaflet's style sheet, and ours after it, each once a page: neither is wanted before a map is seen. */
export const styleSheets = (): Promise<unknown> => (added ??= Promise.all([leaflet, ours].map(add)));
