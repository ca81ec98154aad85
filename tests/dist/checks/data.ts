import { type BuiltSite, siteOf } from '../../harness/built-site.ts';
import { type Check, soundPage } from '../check.ts';
import { faultOf } from './links.ts';

/** Every string in a JSON value. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* strings(part);
}

const isAddress = (text: string, base: string) =>
  text.startsWith(base) && /^\/([\w.~%-]+\/)*([\w.~%-]+)?(#[\w.~%-]*)?$/.test(text);

/** Addresses that scripts will use: in `data-` attributes of pages and in JSON files, each with where it stands. */
function addresses(site: BuiltSite): readonly { readonly where: string; readonly address: string }[] {
  const inPages = site.pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ properties }) =>
      Object.entries(properties)
        .filter(([name]) => name.startsWith('data'))
        .map(([, value]) => ({ where: path, address: String(value) })),
    ),
  );
  const inFiles = [...site.files]
    .filter((file) => /\.(json|geojson|jsonld)$/.test(file))
    .flatMap((file) => [...strings(JSON.parse(site.read(file).toString('utf8')))].map((address) => ({ where: file, address })));
  return [...inPages, ...inFiles].filter(({ address }) => isAddress(address, site.base));
}

export const data: Check = {
  name: 'every address that a script is given lands',
  find: (site) => {
    const [start] = site.pages;
    const wrong = addresses(site).flatMap(({ where, address }) => {
      const words = start === undefined ? undefined : faultOf(address, start, site);
      return words === undefined ? [] : [`${where}: ${address} ${words}`];
    });
    return [...new Set(wrong)];
  },
  planted: {
    'data that is not there': siteOf({
      '/index.html': soundPage({ main: '<h1>A</h1><div data-places="/map/places.json"></div>' }),
    }),
    'a page that is not there, in data': siteOf({ '/index.html': soundPage(), '/a.json': '{"places":[{"href":"/places/b/"}]}' }),
    'a fragment that is not there, in data': siteOf({ '/index.html': soundPage(), '/a.json': '["/#b"]' }),
  },
};
