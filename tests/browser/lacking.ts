import type { Page } from 'playwright-core';

/**
 * What a reader would miss on a page after something in it failed: paragraphs, notes, places and events that its file holds and
 * the page does not, or does not show; and figures of which none is shown. What lies in a `<details>` counts as shown.
 */
export const lacking = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const parts = '[data-block], .note, [data-note], li[data-event], h1, h2, main table, main li[id]';
    const file = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
    const said = [...document.querySelectorAll(parts)];
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const named = (element: Element) => `${element.tagName} ${element.id} ${element.textContent.trim().slice(0, 40)}`;
    for (const details of document.querySelectorAll('details')) details.open = true;
    // A script may add buttons to a part, and nothing else.
    const words = (element: Element | undefined) => {
      const copy = element?.cloneNode(true) as Element | undefined;
      for (const button of copy?.querySelectorAll('button') ?? []) button.remove();
      return copy?.textContent;
    };
    const gone = [...file.querySelectorAll(parts)].filter((element, index) => words(said[index]) !== words(element));
    const figures = [...file.querySelectorAll('main svg')];
    const shown = [...document.querySelectorAll('main svg, .live-map')].filter(isShown);
    return [
      ...gone.map((element) => `${named(element)} is gone`),
      ...said.filter((element) => !isShown(element)).map((element) => `${named(element)} is not shown`),
      ...(figures.length > 0 && shown.length === 0 ? ['no figure is shown'] : []),
    ];
  });
