import type { Page } from '../../harness/built-site.ts';
import { textOf } from '../../harness/hast.ts';
import { type Check, onEachPage, planted } from '../check.ts';

const headingsOf = ({ elements }: Page) =>
  elements
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map((element) => ({ level: Number(element.tagName[1]), words: textOf(element).replace(/\s+/g, ' ').trim() }));

export const oneHeading: Check = {
  name: 'every page has one main heading',
  find: onEachPage((page) => {
    const mains = headingsOf(page).filter(({ level }) => level === 1);
    return mains.length === 1 ? [] : [`${mains.length} <h1>`];
  }),
  planted: {
    'no <h1>': planted({ main: '<h2>A page</h2>' }),
    'two <h1>': planted({ main: '<h1>One</h1><h1>Two</h1>' }),
  },
};

export const headingOrder: Check = {
  name: 'headings go down one level at a time and have words',
  find: onEachPage((page) => {
    const headings = headingsOf(page);
    return headings.flatMap(({ level, words }, index) => {
      const before = headings[index - 1]?.level ?? 0;
      if (words === '') return [`an empty <h${level}>`];
      return level > before + 1
        ? [`"${words.slice(0, 40)}" is an <h${level}> after ${before === 0 ? 'nothing' : `an <h${before}>`}`]
        : [];
    });
  }),
  planted: {
    'a level left out': planted({ main: '<h1>One</h1><h3>Three</h3>' }),
    'a first heading that is not the first': planted({ main: '<h2>Two</h2><h1>One</h1>' }),
    'an empty heading': planted({ main: '<h1>One</h1><h2> </h2>' }),
  },
};
