import { property, tagOf, textOf } from '../../harness/hast.ts';
import { type Check, onEachPage, planted } from '../check.ts';

const policyOf = (html: string) => `<meta http-equiv="content-security-policy" content="${html}"><title>A</title>`;

/** Directives without which the policy would not keep its promise, and words that would undo it. */
const needed = [/(^|; )default-src 'none'/, /(^|; )script-src 'self'(;|$)/, /(^|; )base-uri 'none'/];
const undoing = /unsafe-|\*|https?:|\bblob:/;

export const policyFirst: Check = {
  name: 'the head of every page begins with a policy that trusts its own files alone',
  find: onEachPage(({ elements }) => {
    const head = elements.find(({ tagName }) => tagName === 'head')!;
    const first = head.children.find((child) => child.type === 'element');
    if (first === undefined || property(first, 'httpEquiv')?.toLowerCase() !== 'content-security-policy') {
      return [`the head begins with ${first === undefined ? 'nothing' : tagOf(first)}`];
    }
    const policy = property(first, 'content') ?? '';
    if (needed.some((pattern) => !pattern.test(policy))) return [`the policy lacks a directive: "${policy}"`];
    return undoing.test(policy) ? [`the policy allows ${undoing.exec(policy)![0]}`] : [];
  }),
  planted: {
    'no policy': planted({ head: '<title>A</title>' }),
    'a title before the policy': planted({ head: `<title>A</title>${policyOf("default-src 'none'")}` }),
    'a placeholder left': planted({ head: policyOf('') }),
    'a policy that allows inline scripts': planted({
      head: policyOf("default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; base-uri 'none'"),
    }),
    'a policy that allows a host': planted({
      head: policyOf("default-src 'none'; script-src 'self'; img-src https://host.example; base-uri 'none'"),
    }),
  },
};

export const nothingInline: Check = {
  name: 'no element carries a handler, a style attribute or an address that runs',
  find: onEachPage(({ elements }) =>
    elements.flatMap((element) =>
      Object.entries(element.properties)
        .filter(([name, value]) => /^on/i.test(name) || name === 'style' || /^\s*(javascript|vbscript):/i.test(String(value)))
        .map(([name]) => `${name.toLowerCase()} on ${tagOf(element)}`),
    ),
  ),
  planted: {
    'a handler': planted({ main: '<h1 onclick="a()">A</h1>' }),
    'a handler in a drawing': planted({ main: '<h1>A</h1><svg onload="a()"></svg>' }),
    'a style attribute': planted({ main: '<h1 style="color: red">A</h1>' }),
    'a style attribute in a drawing': planted({ main: '<h1>A</h1><svg><g style="fill: red"></g></svg>' }),
    'an address that runs': planted({ main: '<h1><a href=" JavaScript:a()">A</a></h1>' }),
  },
};

const isData = /^(application\/(ld\+)?json|speculationrules)$/;

export const scriptsLast: Check = {
  name: 'scripts are modules in files and stand behind the text',
  find: onEachPage(({ elements }) => {
    const text = elements.findLastIndex((element) => element.tagName === 'h1' || property(element, 'dataBlock') !== undefined);
    return elements.flatMap((element, index) => {
      if (element.tagName !== 'script' || isData.test(property(element, 'type') ?? '')) return [];
      if (property(element, 'src') === undefined) return [`an inline script: ${textOf(element).slice(0, 40)}`];
      if (property(element, 'type') !== 'module') return [`${tagOf(element)} is no module and holds up the page`];
      return index < text ? [`${tagOf(element)} stands before the text`] : [];
    });
  }),
  planted: {
    'an inline script': planted({ main: '<h1>A</h1><script type="module">a()</script>' }),
    'a script that holds up the page': planted({ main: '<h1>A</h1><script src="/a.js"></script>' }),
    'a script before the text': planted({ main: '<script type="module" src="/a.js"></script><h1>A</h1>' }),
    'a script between paragraphs': planted({
      main: '<h1>A</h1><p data-block="p1">One</p><script type="module" src="/a.js"></script><p data-block="p2">Two</p>',
    }),
  },
};
