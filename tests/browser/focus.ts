import type { Page } from 'playwright-core';

/** Where the focus came to rest. */
export interface Stop {
  /** The place of the element among all of its page. */
  readonly index: number;
  readonly name: string;
  /** The id that a mark, marker or note goes by; empty where there is none. */
  readonly ref: string;
  /** What keeps a reader from seeing where the focus is; empty where nothing does. */
  readonly fault: string;
}

/** Where the focus is; undefined where no element has it. */
export const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | SVGElement | null;
    if (element === null || element === document.body) return undefined;
    const parts = [element, ...element.querySelectorAll('*')];
    // WCAG 2.2, 2.4.11: not wholly hidden. Of a bar of years a part is in the window, and seldom its middle.
    const isHit = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.closest('a') === element);
    };
    const isSeen = parts
      .flatMap((part) => (part instanceof SVGElement ? [part.getBoundingClientRect()] : [...part.getClientRects()]))
      .some((box) => {
        const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
        const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
        if (right <= left || bottom <= top) return false;
        const shares = [0.5, 0.1, 0.9];
        return shares.some((x) => shares.some((y) => isHit(left + x * (right - left), top + y * (bottom - top))));
      });
    // Of a drawing, the ring is drawn round a part; elsewhere round the element.
    const hasRing = parts.some((part) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(part);
      const isFramed = part.matches('.timeline-hit') && stroke !== 'none' && parseFloat(strokeWidth) >= 2;
      return isFramed || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1);
    });
    return {
      index: [...document.querySelectorAll('body *')].indexOf(element),
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}`,
      ref:
        element.closest<HTMLElement>('.note')?.dataset['ref'] ??
        element.closest('.marked')?.getAttribute('href')?.slice(1) ??
        element.dataset['ref'] ??
        '',
      fault: [...(isSeen ? [] : ['cannot be seen']), ...(hasRing ? [] : ['has no ring'])].join(', '),
    };
  });

/** Presses a key again and again, until the focus stays, leaves the page or comes to where it began; where it was on the way. */
export async function press(page: Page, key: string): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let last = (await stop(page))?.index; ;) {
    await page.keyboard.press(key);
    let next = await stop(page);
    // A map may still be moving to where the focus is: it has some frames for that, however long each takes.
    for (let patience = 20; next !== undefined && next.fault !== '' && patience > 0; patience--) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      next = await stop(page);
    }
    if (next === undefined || next.index === last || next.index === stops[0]?.index) return stops;
    stops.push(next);
    last = next.index;
  }
}

/** What cannot be seen of the stops of a walk. */
export const unseen = (stops: readonly Stop[]): readonly string[] =>
  stops.filter(({ fault }) => fault !== '').map(({ name, fault }) => `${name} ${fault}`);
