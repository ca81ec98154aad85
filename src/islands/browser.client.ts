/** Creates an HTML element with these properties and children. Strings become text nodes, never markup. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The decoded fragment of the address, without `#` and text directive; unchanged where its percent-encoding is malformed. */
export function currentFragment(): string {
  const fragment = location.hash.slice(1).replace(/:~:.*/s, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Puts values into a phrase of ours: `{count} of {all}`. */
export const fill = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** Changes the address without loading a page. */
export function updateAddress(url: string, method: 'pushState' | 'replaceState' = 'replaceState'): void {
  try {
    history[method](null, '', url);
  } catch {
    // Browsers refuse this in some frames, and when it is called too often. Every island works without it.
  }
}

const SELECT = 'foothold:select';

/** Tells every island of the page that a place, event or note was selected. */
export function dispatchSelection(id: string): void {
  document.dispatchEvent(new CustomEvent(SELECT, { detail: { id } }));
}

/** Calls `listener` with the id of whatever is selected, by whichever island. */
export function onSelection(listener: (id: string) => void): void {
  document.addEventListener(SELECT, (event) => listener((event as CustomEvent<{ readonly id: string }>).detail.id));
}
