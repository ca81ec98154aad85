import { property } from '../../harness/hast.ts';
import { type Check, onEachPage, planted } from '../check.ts';

export const uniqueIds: Check = {
  name: 'no id stands twice on a page',
  find: onEachPage(({ elements }) => {
    const seen = new Set<string>();
    return elements.flatMap((element) => {
      const id = property(element, 'id');
      if (id === undefined) return [];
      if (id === '' || /\s/.test(id)) return [`"${id}" is no id`];
      if (seen.has(id)) return [`the id "${id}" stands twice`];
      seen.add(id);
      return [];
    });
  }),
  planted: {
    'an id twice': planted({ main: '<h1 id="a">A</h1><svg><g id="a"></g></svg>' }),
    'an id with a space': planted({ main: '<h1 id="a b">A</h1>' }),
  },
};

const pointers = [
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaDetails',
  'ariaOwns',
  'htmlFor',
  'list',
  'form',
  'headers',
];

export const pointed: Check = {
  name: 'whatever an attribute names by its id is on the page',
  find: onEachPage(({ elements }) => {
    const ids = new Set(elements.map((element) => property(element, 'id')));
    return elements.flatMap((element) =>
      pointers.flatMap((name) =>
        (property(element, name) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && !ids.has(id))
          .map((id) => `${name.toLowerCase()}="${id}" on <${element.tagName}> names nothing`),
      ),
    );
  }),
  planted: {
    'a label of nothing': planted({ main: '<h1>A</h1><svg role="img" aria-labelledby="nothing"></svg>' }),
    'a form field without its field': planted({ main: '<h1>A</h1><label for="nothing">Place</label>' }),
  },
};
