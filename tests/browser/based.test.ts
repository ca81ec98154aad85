// @module-tag links
import { expect, inject, test } from 'vitest';
import { forEach, openContext, wide } from './session.ts';
import { visit } from './visit.ts';

const context = openContext({ viewport: wide });
const address = inject('addresses')[1]!;

// The links of every page below a base path are checked in its HTML; here, what its scripts ask for.
test('below a base path the scripts find their files', async () => {
  const late = await forEach(context(), ['', 'map/', 'timeline/?reading=ap', 'readings/ap/'], async (page, path) => {
    const { asked, complaints } = await visit(page, address + path);
    expect(complaints).toEqual([]);
    return asked.filter(({ first }) => !first).length;
  });
  expect(Math.max(...late)).toBeGreaterThan(0);
  expect(address).toMatch(/\/some\/base\/$/);
});
