// @module-tag handed-on
import { en } from '../i18n/en/index.ts';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { createLinks } from '../core/links.ts';
import { printLink } from './print-link.ts';

const links = createLinks('/base/', 'https://host.example');

test('a site without an address has no link from paper', () => {
  expect(printLink('/', createLinks('/', undefined), en)).toBeUndefined();
});

test('the link has the whole address, in words and as the alternative text of the code', () => {
  const link = printLink(links.claim('how-many'), links, en);
  expect(link?.address).toBe('https://host.example/base/differences/how-many/');
  expect(link?.code.alt).toBe('QR code of https://host.example/base/differences/how-many/');
});

test('the code has a square for each dark module, and four light modules round it', () => {
  const { code, address } = printLink(links.map, links, en)!;
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const drawn = [...code.svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`);
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x + 4} ${y + 4}`] : [])));
  expect(drawn).toEqual(dark);
  expect(code.svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`);
});
