import type { Element } from 'hast';
import { property } from '../../harness/hast.ts';
import { type Check, onEachPage, planted } from '../check.ts';

const nameOf = (nav: Element) => property(nav, 'ariaLabel') ?? property(nav, 'ariaLabelledBy');

export const landmarks: Check = {
  name: 'every page has one header, one main part, one footer, and navigation with names of its own',
  find: onEachPage(({ elements }) => {
    const body = elements.find(({ tagName }) => tagName === 'body')!;
    const count = (tag: string) => body.children.filter((child) => child.type === 'element' && child.tagName === tag).length;
    const wrong = ['header', 'main', 'footer']
      .filter((tag) => count(tag) !== 1)
      .map((tag) => `${count(tag)} <${tag}> in the body`);
    const mains = elements.filter(({ tagName }) => tagName === 'main').length;
    const names = elements.filter(({ tagName }) => tagName === 'nav').map(nameOf);
    if (mains > count('main')) wrong.push('a <main> in another element');
    if (names.includes(undefined)) wrong.push('a <nav> without a name');
    return new Set(names).size === names.length ? wrong : [...wrong, 'two <nav> of one name'];
  }),
  planted: {
    'no header': planted({ header: '<nav aria-label="Main"></nav>' }),
    'no footer': planted({ footer: '' }),
    'a main part in another': planted({ main: '<main><h1>A page</h1></main>' }),
    'a nameless navigation': planted({ header: '<header><nav></nav></header>' }),
    'two navigations of one name': planted({ footer: '<footer><nav aria-label="Main"></nav></footer>' }),
  },
};
