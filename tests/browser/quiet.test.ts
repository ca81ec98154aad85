import { describe, expect, test } from 'vitest';
import { at, forEach, narrow, openContext, paths, wide } from './session.ts';
import { visit, type Visit } from './visit.ts';

const origin = new URL(at('/')).origin;
const strangers = ({ asked }: Visit) =>
  asked.map(({ address }) => address).filter((address) => new URL(address).origin !== origin && !address.startsWith('data:'));

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('in a %s window, scrolled from top to bottom', (_, viewport) => {
  const context = openContext({ viewport });
  const visits = new Map<string, Visit>();
  const all = (find: (visit: Visit) => readonly string[]) =>
    [...visits].flatMap(([path, seen]) => find(seen).map((words) => `${path}: ${words}`));

  test('every page is visited', async () => {
    await forEach(paths, async (path) => visits.set(path, await visit(context(), at(path))));
    expect(visits.size).toBe(paths.length);
  });

  test('no page breaks its policy, fails or misses a file', () => {
    expect(all(({ complaints }) => complaints)).toEqual([]);
  });

  test('no page asks another host', () => {
    expect(all(strangers)).toEqual([]);
  });

  test('nothing on any page moves by itself', () => {
    expect(all(({ shifts }) => shifts)).toEqual([]);
  });
});

describe('a planted fault is noticed', () => {
  const context = openContext({ viewport: wide });
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`;

  /** A visit to a page that holds just this. */
  async function look(body: string, head = policy): Promise<Visit> {
    const address = at('/planted/');
    await context().route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><head>${head}</head>${body}` }),
    );
    try {
      return await visit(context(), address);
    } finally {
      await context().unroute(address);
    }
  }

  test.each([
    ['an inline script', '<script>document.title = "run"</script>', /script-src-elem inline/],
    ['a style attribute', '<p style="color: red">A</p>', /style-src-attr inline/],
    ['a picture from elsewhere', '<img src="https://host.example/a.png" alt="">', /img-src https:\/\/host\.example/],
  ])('%s', async (_, body, complaint) => {
    expect((await look(body)).complaints.join('\n')).toMatch(complaint);
  });

  test.each([
    ['an error on the console', '<script>console.error("planted")</script>', /the console says planted/],
    ['an exception', '<script>throw new Error("planted")</script>', /an exception: planted/],
    ['a file that is not there', '<img src="/nothing.png" alt="">', /nothing\.png came with 404/],
  ])('%s', async (_, body, complaint) => {
    expect((await look(body, '')).complaints.join('\n')).toMatch(complaint);
  });

  test('a request to another host', async () => {
    await context().route('https://host.example/**', (route) => route.fulfill({ body: '' }));
    expect(strangers(await look('<img src="https://host.example/a.png" alt="">', ''))).toEqual(['https://host.example/a.png']);
  });

  test('a page that moves by itself', async () => {
    const body = `<div id="a"></div><p>Text</p><script>setTimeout(() => (document.getElementById('a').style.height = '300px'), 10)</script>`;
    expect((await look(body, '')).shifts).not.toEqual([]);
  });
});
