/** A line about what a link leads to, shown while the pointer or the focus is on it. It is the description of the page itself. */
import { createElement } from '../browser.client.ts';

const lines = new Map<string, Promise<string>>();
const box = createElement('p', { className: 'preview', id: 'preview', popover: 'manual', role: 'tooltip' });
document.body.append(box);

/** The description of a page. Only its tag is parsed: the styles of a whole page would be held against the policy of this one. */
async function describe(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) return '';
  const [tag = ''] = /<meta name="description"[^>]*? content="[^"]*"/.exec(await response.text()) ?? [];
  const page = new DOMParser().parseFromString(`${tag}>`, 'text/html');
  return page.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
}

/** A page that cannot be fetched has no line. */
function lineOf(address: string): Promise<string> {
  const known = lines.get(address) ?? describe(address).catch(() => '');
  lines.set(address, known);
  return known;
}

let current: HTMLAnchorElement | undefined;

export function hidePreview(): void {
  current?.removeAttribute('aria-describedby');
  current = undefined;
  box.hidePopover();
}

/** Shows the line below the link, if the link is still meant when the line is there. */
export async function showPreview(link: HTMLAnchorElement): Promise<void> {
  if (current === link) return;
  hidePreview();
  current = link;
  const line = await lineOf(link.href);
  if (current !== link || line === '') return;
  box.textContent = line;
  box.showPopover();
  const { left, bottom, top } = link.getClientRects()[0]!;
  const below = bottom + 4;
  box.style.top = `${below + box.offsetHeight < innerHeight ? below : top - box.offsetHeight - 4}px`;
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8))}px`;
  link.setAttribute('aria-describedby', box.id);
}
