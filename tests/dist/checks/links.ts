import { type BuiltSite, type Page, siteOf } from '../../harness/built-site.ts';
import { property } from '../../harness/hast.ts';
import { addressesOf } from '../addresses.ts';
import { type Check, soundPage } from '../check.ts';

/** Stands for the site's own host where it was built for no address. */
const nowhere = 'http://site.invalid';

const idCache = new WeakMap<Page, ReadonlySet<string>>();
function idsOf(page: Page): ReadonlySet<string> {
  const known = idCache.get(page);
  if (known !== undefined) return known;
  const ids = new Set(page.elements.flatMap((element) => property(element, 'id') ?? []));
  idCache.set(page, ids);
  return ids;
}

/** The fragments that begin most like the one asked for, for the message. */
function nearest(ids: ReadonlySet<string>, fragment: string): string {
  const shared = (id: string) => [...id].findIndex((letter, index) => letter !== fragment[index]);
  const near = [...ids].sort((a, b) => shared(b) - shared(a)).slice(0, 5);
  return near.length === 0 ? 'the page has none' : `the page has ${near.join(', ')} …`;
}

/** What is wrong with one address on a page, in words; undefined where it lands, or leads to another site. */
export function faultOf(address: string, from: Page, site: BuiltSite): string | undefined {
  const origin = site.origin ?? nowhere;
  let url: URL;
  try {
    url = new URL(address, origin + site.base.slice(0, -1) + from.path);
  } catch {
    return 'is no address';
  }
  if (url.origin !== origin || address.startsWith('data:')) return undefined;
  if (!url.pathname.startsWith(site.base)) return `leads out of ${site.base}`;
  const path = decodeURI(url.pathname.slice(site.base.length - 1));
  const page = site.pages.find((candidate) => candidate.path === path);
  if (page === undefined) {
    if (site.files.has(`${path}/index.html`)) return 'wants a slash at its end';
    return site.files.has(path) ? undefined : 'leads to nothing';
  }
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  if (fragment === '' || idsOf(page).has(fragment)) return undefined;
  return `names no element of ${page.path}; ${nearest(idsOf(page), fragment)}`;
}

const other = (from: string, base?: string) =>
  siteOf(
    {
      '/index.html': soundPage({ header: '<header></header>', main: from }),
      '/map/index.html': soundPage({ header: '<header></header>' }),
    },
    base,
  );

/** Faults of all pages, each once, with the page where it was met first. */
function find(site: BuiltSite): readonly string[] {
  const pagesOf = new Map<string, Set<string>>();
  for (const page of site.pages) {
    for (const { address } of page.elements.flatMap(addressesOf)) {
      const wrong = faultOf(address, page, site);
      if (wrong === undefined) continue;
      const words = `${address} ${wrong}`;
      pagesOf.set(words, (pagesOf.get(words) ?? new Set()).add(page.path));
    }
  }
  return [...pagesOf].map(
    ([words, [first, ...more]]) => `${first}${more.length > 0 ? ` and ${more.length} more` : ''}: ${words}`,
  );
}

export const links: Check = {
  name: 'every link and fragment lands, every file is there',
  find,
  planted: {
    'a page that is not there': other('<h1><a href="/maps/">A</a></h1>'),
    'a relative link that is not there': other('<h1><a href="maps/">A</a></h1>'),
    'a fragment that is not there': other('<h1><a href="#nothing">A</a></h1>'),
    'a fragment that is not on the other page': other('<h1><a href="/map/#nothing">A</a></h1>'),
    'a page without its slash': other('<h1><a href="/map">A</a></h1>'),
    'a picture that is not there': other('<h1>A</h1><img src="/a.png" alt="">'),
    'a file in a style': other('<h1>A</h1><style>@font-face { src: url("/a.woff2") }</style>'),
    'a gradient that is not there': other('<h1>A</h1><svg><rect fill="url(#nothing)"/></svg>'),
    'a link without the base': other('<h1><a href="/map/">A</a></h1>', '/some/base/'),
    'no address at all': other('<h1><a href="http://">A</a></h1>'),
  },
};
