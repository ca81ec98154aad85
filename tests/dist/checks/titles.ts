import { type Page, siteOf } from '../../harness/built-site.ts';
import { property, textOf } from '../../harness/hast.ts';
import { type Check, onEachPage, planted, soundPage } from '../check.ts';

const titleOf = ({ elements }: Page) => {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title === undefined ? '' : textOf(title).trim();
};

export const titles: Check = {
  name: 'every page has a title of its own',
  find: ({ pages }) =>
    pages.flatMap((page) => {
      const title = titleOf(page);
      if (title === '') return [`${page.path}: no title`];
      const first = pages.find((other) => titleOf(other) === title)!;
      return first === page ? [] : [`${page.path}: "${title}" is the title of ${first.path} already`];
    }),
  planted: {
    'no title': planted({ head: '<meta charset="utf-8">' }),
    'an empty title': planted({ head: '<title> </title>' }),
    'the same title twice': siteOf({ '/index.html': soundPage(), '/map/index.html': soundPage() }),
  },
};

export const descriptions: Check = {
  name: 'every page says in one line what it is about',
  find: onEachPage(({ elements }) => {
    const meta = elements.find((element) => element.tagName === 'meta' && property(element, 'name') === 'description');
    return meta && property(meta, 'content')?.trim() ? [] : ['no description'];
  }),
  planted: {
    'no description': siteOf({ '/index.html': soundPage().replace(/<meta name="description"[^>]*>/, '') }),
    'an empty description': siteOf({ '/index.html': soundPage().replace('What it is about.', '') }),
  },
};
