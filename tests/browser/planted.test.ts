// @module-tag trust
import { describe, expect, test } from 'vitest';
import { injectAxe, violations } from './axe.ts';
import { at, forEach, openContext, samples, wide } from './session.ts';
import { openPage, visit, type Visit } from './visit.ts';

// What the tour of the pages must notice, each planted in a page of its own.
const context = openContext({ viewport: wide, colorScheme: 'dark' });
const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; img-src data:"><link rel="icon" href="data:,">`;

/** A visit to a page that holds just this. */
async function look(body: string, head = policy): Promise<Visit> {
  const page = await openPage(context());
  await page.route(at('/planted/'), (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><head>${head}</head>${body}` }),
  );
  await page.route('https://host.example/**', (route) => route.fulfill({ body: '' }));
  const seen = await visit(page, at('/planted/'));
  await page.close();
  return seen;
}

test('a page without a fault is passed', async () => {
  expect(await look('<p>Text</p>')).toMatchObject({ complaints: [], shifts: [] });
});

test.each([
  ['an inline script', policy, '<script>document.title = "run"</script>', /script-src-elem inline/],
  ['a style attribute', policy, '<p style="color: red">A</p>', /style-src-attr inline/],
  ['a picture from elsewhere', policy, '<img src="https://host.example/a.png" alt="">', /img-src https:\/\/host\.example/],
  ['an error on the console', '', '<script>console.error("planted")</script>', /the console says planted/],
  ['an exception', '', '<script>throw new Error("planted")</script>', /an exception: planted/],
  ['a file that is not there', '', '<img src="/nothing.png" alt="">', /nothing\.png came with 404/],
])('%s is noticed', { tags: 'planted' }, async (_, head, body, complaint) => {
  expect((await look(body, head)).complaints.join('\n')).toMatch(complaint);
});

test('on every kind of page, planted scripts do not run and the policy says so', { tags: 'planted' }, async () => {
  const plant = (html: string) =>
    html.replace('</main>', '<script>window.live = 1</script><img src="/nothing" alt="" onerror="window.live = 2"></main>');
  const found = await forEach(context(), samples, async (page, path) => {
    await page.route(at(path), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: plant(await response.text()) });
    });
    const { complaints } = await visit(page, at(path));
    await page.unroute(at(path));
    const live = await page.evaluate(() => 'live' in window);
    const told = ['script-src-elem inline', 'script-src-attr inline'].filter((kind) =>
      complaints.some((complaint) => complaint.includes(`the policy forbids ${kind}`)),
    );
    return { path, live, told: told.length };
  });
  expect(found).toEqual(samples.map((path) => ({ path, live: false, told: 2 })));
});

test('a script that a page without a policy runs is noticed', { tags: 'planted' }, async () => {
  const page = await openPage(context());
  await page.setContent('<script>window.live = 1</script>');
  expect(await page.evaluate(() => 'live' in window)).toBe(true);
  await page.close();
});

test('a request to another host is noticed', { tags: ['others', 'planted'] }, async () => {
  const { asked } = await look('<img src="https://host.example/a.png" alt="">', '');
  expect(asked.map(({ address }) => address)).toContain('https://host.example/a.png');
});

test('a page that moves by itself is noticed', { tags: 'planted' }, async () => {
  // What moves before the first picture of a page is no shift.
  const script = `requestAnimationFrame(() => requestAnimationFrame(() => (document.getElementById('a').style.height = '300px')))`;
  expect((await look(`<div id="a"></div><p>Text</p><script>${script}</script>`, '')).shifts).not.toEqual([]);
});

describe('axe notices', () => {
  const small = 'width: 8px; height: 8px; padding: 0';
  test.each([
    ['a picture without words', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', /^image-alt/],
    ['a field without a label', '<input>', /^label/],
    [
      'faint text in the dark',
      '<style>@media (prefers-color-scheme: dark) { p { color: #999; background: #888 } }</style><p>Text</p>',
      /^color-contrast/,
    ],
    [
      'small targets',
      `<button style="${small}" aria-label="A"></button><button style="${small}" aria-label="B"></button>`,
      /^target-size/,
    ],
  ])('%s', { tags: ['access', 'planted'] }, async (_, body, rule) => {
    const page = await openPage(context());
    await page.setContent(`<!doctype html><html lang="en"><title>A</title><main><h1>A</h1>${body}</main>`);
    await injectAxe(page);
    const found = await violations(page);
    expect(found.map(({ says }) => says).join('\n')).toMatch(new RegExp(rule, 'm'));
    await page.close();
  });
});
