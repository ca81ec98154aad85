import { property, tagOf } from '../../harness/hast.ts';
import { addressesOf } from '../addresses.ts';
import { type Check, onEachPage, planted } from '../check.ts';

const isElsewhere = (address: string) => /^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address.trim());

export const ownFiles: Check = {
  name: 'a page fetches nothing from another host',
  find: onEachPage(({ elements }) =>
    elements
      .flatMap(addressesOf)
      .filter(({ use, address }) => use === 'resource' && isElsewhere(address) && !address.startsWith('data:image/'))
      .map(({ element, address }) => `<${element.tagName}> fetches ${address.slice(0, 80)}`),
  ),
  planted: {
    'a picture from elsewhere': planted({ main: '<h1>A</h1><img src="https://host.example/a.png" alt="">' }),
    'a script from elsewhere': planted({ main: '<h1>A</h1><script type="module" src="//host.example/a.js"></script>' }),
    'a style sheet from elsewhere': planted({
      footer: '<footer></footer><link rel="stylesheet" href="https://host.example/a.css">',
    }),
    'a font from elsewhere': planted({ main: '<h1>A</h1><style>@font-face { src: url(https://host.example/a.woff2) }</style>' }),
    'an import in a style': planted({ main: '<h1>A</h1><style>@import "https://host.example/a.css";</style>' }),
    'a picture in a set': planted({
      main: '<h1>A</h1><img src="/a.png" srcset="/a.png 1x, https://host.example/b.png 2x" alt="">',
    }),
    'a frame': planted({ main: '<h1>A</h1><iframe src="https://host.example/" title="B"></iframe>' }),
    'a picture in a drawing': planted({ main: '<h1>A</h1><svg><image href="https://host.example/a.png"/></svg>' }),
    'an early connection': planted({ footer: '<footer></footer><link rel="preconnect" href="https://host.example">' }),
    'data that is no picture': planted({ main: '<h1>A</h1><iframe src="data:text/html,B" title="B"></iframe>' }),
  },
};

export const outsideLinks: Check = {
  name: 'a link to another site is a plain link that says so',
  find: onEachPage(({ elements }, { origin }) =>
    elements
      .flatMap(addressesOf)
      .filter(({ use, address }) => use === 'link' && isElsewhere(address))
      .filter(({ address }) => origin === undefined || !address.startsWith(`${origin}/`))
      .flatMap(({ element, address }) => {
        const rel = property(element, 'rel') ?? '';
        if (address.startsWith('mailto:')) return [];
        if (element.tagName !== 'a') return [`${tagOf(element)} leads to another site and is no <a>`];
        if (!/^https?:\/\//.test(address)) return [`${tagOf(element)} is neither http nor https`];
        if (property(element, 'target') !== undefined) return [`${tagOf(element)} opens where the reader did not ask`];
        return rel.split(' ').includes('external') ? [] : [`${tagOf(element)} lacks rel="external"`];
      }),
  ),
  planted: {
    'a link that does not say so': planted({ main: '<h1><a href="https://host.example/">A</a></h1>' }),
    'a form that sends elsewhere': planted({ main: '<h1>A</h1><form action="https://host.example/"></form>' }),
    'a link of another scheme': planted({ main: '<h1><a href="ftp://host.example/" rel="external">A</a></h1>' }),
    'a link that opens a window': planted({
      main: '<h1><a href="https://host.example/" rel="external" target="_blank">A</a></h1>',
    }),
    'an address of ours where none is known': planted({
      footer: '<footer></footer><link rel="canonical" href="https://host.example/">',
    }),
  },
};
