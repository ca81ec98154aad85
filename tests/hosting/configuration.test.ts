// @module-tag trust
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/integration/environment.ts';
import { headersFor, parseHeaders } from '../../src/integration/headers.ts';
import { forTrial } from './nginx.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const rules = parseHeaders(read('public/_headers'));
const ours = ['/', '/_astro/a.js', '/data/events.csv']
  .flatMap((path) => [...headersFor(rules, path)])
  .filter(([name]) => name !== 'content-security-policy');

test.each(['docs/hosting/nginx.conf', 'docs/hosting/Caddyfile'])('%s sends the headers that public/_headers asks for', (file) => {
  const text = read(file);
  for (const [name, value] of ours) {
    expect(text.toLowerCase(), file).toContain(name);
    expect(text, name).toContain(`"${value}"`);
  }
  expect(text).toContain('"frame-ancestors \'none\'"');
});

test('a trial changes nothing of the nginx file but address, folder and certificate', () => {
  const text = read('docs/hosting/nginx.conf');
  const tried = forTrial(text, '/site', { plain: 1, secure: 2 }, '/keys');
  const lines = new Set(text.split('\n'));
  const changed = tried.split('\n').filter((line) => !lines.has(line));
  expect(changed.map((line) => line.trim().replace(/\s*#.*/, ''))).toEqual([
    'listen 127.0.0.1:1;',
    'listen 127.0.0.1:2 ssl http2;',
    'ssl_certificate /keys/certificate.pem;',
    'ssl_certificate_key /keys/key.pem;',
    'root /site;',
  ]);
});

test('a trial of a file without those lines is refused', { tags: 'planted' }, () => {
  expect(() => forTrial('server {}', '/site', { plain: 1, secure: 2 }, '/keys')).toThrow(/has no line like/);
});
