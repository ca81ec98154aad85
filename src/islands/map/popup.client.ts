import { phrases } from 'virtual:foothold/phrases/map';
import type { MapMention, MapPlace } from '../../core/views/map-places.ts';
import { createElement, fill } from '../browser.client.ts';

/** A number as the language of the page writes it. */
export const formatNumber = (value: number): string => value.toLocaleString(document.documentElement.lang);

/** Mentions grouped by reading and spelling, with each paragraph once. */
function groupMentions(mentions: readonly MapMention[]): readonly (readonly MapMention[])[] {
  const groups = new Map<string, Map<string, MapMention>>();
  for (const mention of mentions) {
    const key = JSON.stringify([mention.reading, mention.spelling]);
    const group = groups.get(key) ?? new Map<string, MapMention>();
    groups.set(key, group.set(mention.block, mention));
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

function mentionLine(group: readonly MapMention[]): HTMLElement {
  const { reading, spelling } = group[0]!;
  const links = group.flatMap(({ block, href }) => {
    const link = createElement('a', { href, textContent: block });
    link.setAttribute('aria-label', fill(phrases.block, { reading, block }));
    return [' ', link];
  });
  return createElement('li', {}, fill(phrases.mention, { reading, spelling }), ...links);
}

function title({ name, href, arabic }: MapPlace): HTMLElement {
  const line = createElement('p', { className: 'map-popup-name' }, createElement('a', { href, textContent: name }));
  if (arabic) line.append(' ', createElement('bdi', { lang: 'ar', dir: 'rtl', textContent: arabic.name }));
  if (arabic?.checked === false) line.append(createElement('span', { className: 'soft', textContent: phrases.transliteration }));
  return line;
}

/** Detail that a small map has no room for; the page of the place gives it too. */
const detail = (text: string): HTMLElement => createElement('span', { className: 'map-popup-detail', textContent: text });

/** The content of a place's popup, as nodes: no text is parsed as HTML. */
export function popupContent(place: MapPlace): HTMLElement {
  const { id, name, note, radius, reason, sites, mentions } = place;
  const content = createElement(
    'div',
    { className: 'map-popup', tabIndex: -1 },
    title(place),
    createElement('p', { className: 'map-popup-detail', textContent: note }),
  );
  content.dir = document.documentElement.dir;
  content.dataset['place'] = id;
  content.setAttribute('role', 'dialog');
  content.setAttribute('aria-label', name);
  if (radius !== undefined) {
    const estimate = fill(phrases.estimate, { km: formatNumber(radius / 1000) });
    content.append(createElement('p', { className: 'soft' }, estimate, detail(reason ?? '')));
  }
  if (mentions.length === 0) content.append(createElement('p', { className: 'soft', textContent: phrases.namedInNone }));
  else content.append(createElement('ul', {}, ...groupMentions(mentions).map(mentionLine)));
  for (const { name, href, why } of sites) {
    content.append(
      createElement(
        'p',
        { className: 'soft' },
        phrases.unlocated,
        createElement('a', { href, textContent: name }),
        '. ',
        detail(why),
      ),
    );
  }
  return content;
}
