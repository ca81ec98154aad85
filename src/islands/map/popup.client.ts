import type { MapMention, MapPlace } from '../../core/views/map-places.ts';
import { createElement } from './elements.client.ts';

/** The paragraphs that name a place, by reading and spelling, each once. */
function groups(mentions: readonly MapMention[]): readonly (readonly MapMention[])[] {
  const found = new Map<string, Map<string, MapMention>>();
  for (const mention of mentions) {
    const key = JSON.stringify([mention.reading, mention.spelling]);
    const group = found.get(key) ?? new Map<string, MapMention>();
    found.set(key, group.set(mention.block, mention));
  }
  return [...found.values()].map((group) => [...group.values()]);
}

function mentionLine(group: readonly MapMention[]): HTMLElement {
  const { reading, spelling } = group[0]!;
  const links = group.flatMap(({ block, href }) => {
    const link = createElement('a', { href, textContent: block });
    link.setAttribute('aria-label', `${reading}, ${block}`);
    return [' ', link];
  });
  return createElement('li', {}, `${reading}, “${spelling}”:`, ...links);
}

function title({ name, href, arabic }: MapPlace): HTMLElement {
  const line = createElement('p', { className: 'map-card-name' }, createElement('a', { href, textContent: name }));
  if (arabic) line.append(' ', createElement('bdi', { lang: 'ar', dir: 'rtl', textContent: arabic.name }));
  if (arabic?.checked === false)
    line.append(createElement('span', { className: 'soft', textContent: ' (our transliteration, unchecked)' }));
  return line;
}

/** Words that a small map leaves to the place's own page. */
const more = (words: string): HTMLElement => createElement('span', { className: 'map-card-more', textContent: words });

/** What the map tells of a place, for a popup: nodes only, every word of it text. */
export function popupContent(place: MapPlace): HTMLElement {
  const { id, name, note, radius, reason, sites, mentions } = place;
  const card = createElement(
    'div',
    { className: 'map-card', tabIndex: -1 },
    title(place),
    createElement('p', { className: 'map-card-more', textContent: note }),
  );
  card.dataset['place'] = id;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', name);
  if (radius !== undefined) {
    const circle = `By our estimate within ${(radius / 1000).toLocaleString('en-GB')} km. `;
    card.append(createElement('p', { className: 'soft' }, circle, more(reason ?? '')));
  }
  if (mentions.length === 0) card.append(createElement('p', { className: 'soft', textContent: 'Named in no text.' }));
  else card.append(createElement('ul', {}, ...groups(mentions).map(mentionLine)));
  for (const { name, href, why } of sites) {
    card.append(
      createElement(
        'p',
        { className: 'soft' },
        'In it, not located: ',
        createElement('a', { href, textContent: name }),
        '. ',
        more(why),
      ),
    );
  }
  return card;
}
