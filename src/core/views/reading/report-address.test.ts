// @module-tag links
import { expect, test } from 'vitest';
import { reportAddress } from './report-address.ts';

const note = { id: 'on-board', quote: 'It carried 120 passengers & more' };

test.each([
  [null, undefined],
  ['by post to the editor', undefined],
  [
    'desk@example.org',
    'mailto:desk@example.org?subject=Note%20on-board&body=%E2%80%9CIt%20carried%20120%20passengers%20%26%20more%E2%80%9D',
  ],
  ['https://example.org/form?site=a', 'https://example.org/form?site=a&note=on-board&words=It+carried+120+passengers+%26+more'],
])('an error is reported to %s', (address, href) => {
  expect(reportAddress(address, note)).toBe(href);
});
