import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { siteOf } from '../../harness/built-site.ts';
import { tagOf } from '../../harness/hast.ts';
import { type Check, onEachPage, planted, soundPage } from '../check.ts';

/** What a template leaves behind when a value is missing, and what a machine leaves behind of itself. */
const traces = /\[object \w+\]|\bundefined\b|\bNaN\b|\{\{|\$\{|\blocalhost\b|file:\/\/|\/node_modules\//;
/** Prose may say these of itself; attributes and code may not. */
const inProse = /\[object \w+\]|^\s*(undefined|null|NaN|true|false)\s*$|\$\{|file:\/\/|\/node_modules\//;

function tracesIn(tree: Root): readonly string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'comment') found.push(`a comment: ${node.value.slice(0, 40)}`);
    if (node.type === 'text' && inProse.test(node.value)) found.push(`the text "${node.value.trim().slice(0, 60)}"`);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties)) {
      if (traces.test(String(value))) found.push(`${name} of ${tagOf(node)} holds "${traces.exec(String(value))![0]}"`);
    }
  });
  return found;
}

export const leavings: Check = {
  name: 'nothing is left of templates, comments or the machine',
  find: onEachPage(({ tree }) => tracesIn(tree)),
  planted: {
    'a missing value in the text': planted({ main: '<h1>A</h1><p>undefined</p>' }),
    'a missing value in an address': planted({ main: '<h1><a href="/places/undefined/">A</a></h1>' }),
    'an object as text': planted({ main: '<h1>A [object Object]</h1>' }),
    'a number that is none': planted({ main: '<h1>A</h1><svg><path d="M0 NaN"/></svg>' }),
    'an address of this machine': planted({ main: '<h1><a href="http://localhost:4321/">A</a></h1>' }),
    'a comment': planted({ main: '<!-- later --><h1>A</h1>' }),
  },
};

export const ownAddress: Check = {
  name: 'a page names its own address where the site has one, and no other',
  find: onEachPage(({ path, elements }, { origin, base, pages }) => {
    const canonical = elements.filter(
      (element) => element.tagName === 'link' && String(element.properties['rel']) === 'canonical',
    );
    // A page that stands in frames is no page of its own: it names the one that it is taken from.
    const own = path.replace(/^\/embed\//, '/');
    const wanted = origin === undefined || path === '/404.html' ? [] : [origin + base.slice(0, -1) + own];
    const named = canonical.map((element) => String(element.properties['href']));
    // A page that has moved is not listed, and names the one that stands for it.
    const isListed = !elements.some((element) => String(element.properties['name']) === 'robots');
    const isPage = pages.some((page) => String(named) === `${origin}${base.slice(0, -1)}${page.path}`);
    if (!isListed && isPage) return [];
    return String(named) === String(wanted)
      ? []
      : [`names ${named.join(', ') || 'none'} instead of ${wanted.join(', ') || 'none'}`];
  }),
  planted: {
    'an address where none is known': planted({ footer: '<footer></footer><link rel="canonical" href="http://localhost/">' }),
    'no address where one is known': siteOf({ '/index.html': soundPage() }, '/', 'https://host.example'),
    'the address of another page, where it is listed': siteOf(
      {
        '/index.html': soundPage({ footer: '<footer></footer><link rel="canonical" href="https://host.example/">' }),
        '/map/index.html': soundPage({ footer: '<footer></footer><link rel="canonical" href="https://host.example/">' }),
      },
      '/',
      'https://host.example',
    ),
    'an address without the base': siteOf(
      { '/map/index.html': soundPage({ footer: '<footer></footer><link rel="canonical" href="https://host.example/map/">' }) },
      '/some/base/',
      'https://host.example',
    ),
  },
};
