// @module-tag handed-on
import { en } from '../i18n/en/index.ts';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { createLinks } from '../core/links.ts';
import { wayTo } from './way.ts';

const links = createLinks('/base/', 'https://host.example', () => undefined);

test('a site without an address has no way from paper', () => {
  expect(
    wayTo(
      '/',
      createLinks('/', undefined, () => undefined),
      en,
    ),
  ).toBeUndefined();
});

test('the way names the whole address, in letters and for those who do not see the code', () => {
  const way = wayTo(links.claim('how-many'), links, en);
  expect(way?.address).toBe('https://host.example/base/differences/how-many/');
  expect(way?.code.alt).toBe('QR code of https://host.example/base/differences/how-many/');
});

test('the code has a square for each dark module, and four light modules round it', () => {
  const { code, address } = wayTo(links.map, links, en)!;
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const drawn = [...code.svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`);
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x + 4} ${y + 4}`] : [])));
  expect(drawn).toEqual(dark);
  expect(code.svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`);
});
