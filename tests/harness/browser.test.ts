// @module-tag parts
import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { onPath } from './browser.ts';

const path = ['/opt/bin', '', '/usr/bin'].join(delimiter);

test.each([
  [['/usr/bin/chromium', '/opt/bin/google-chrome'], '/usr/bin/chromium'],
  [['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
  [['/opt/bin/chromium', '/usr/bin/chromium'], '/opt/bin/chromium'],
  [['/usr/bin/firefox'], undefined],
])('of %j the browser is %s', (there, found) => {
  expect(onPath(path, (file) => there.includes(file))).toBe(found);
});
