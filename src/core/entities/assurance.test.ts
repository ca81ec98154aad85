// @module-tag parts
import { expect, test } from 'vitest';
import { Assurance, type PromiseRecord, promiseStatus, sumOfChecks } from './assurance.ts';

const kept: PromiseRecord = {
  id: 'text',
  promise: 'Text is shown.',
  tried: 'All of it.',
  command: 'npm test',
  checks: 3,
  held: 3,
  planted: 2,
  caught: 2,
  failures: [],
};

test.each([
  ['everything held', {}, 'kept'],
  ['one check did not hold', { held: 2 }, 'broken'],
  ['a fault went unnoticed', { caught: 1 }, 'broken'],
  ['a failure is reported although the counts agree', { failures: ['A part did not run.'] }, 'broken'],
  ['nothing was tried', { checks: 0, held: 0, planted: 0, caught: 0 }, 'untried'],
  ['faults were planted and nothing else was tried', { checks: 0, held: 0 }, 'untried'],
])('where %s, the promise has that status', (_, change, expected) => {
  expect(promiseStatus({ ...kept, ...change })).toBe(expected);
});

test('promises are summed', () => {
  expect(sumOfChecks([kept, { ...kept, checks: 5, held: 4, caught: 1 }])).toEqual({ checks: 8, held: 7, planted: 4, caught: 3 });
  expect(sumOfChecks([])).toEqual({ checks: 0, held: 0, planted: 0, caught: 0 });
});

const whole = { date: '2026-11-22', hash: 'a'.repeat(64), pages: 3, promises: [kept] };

test.each([
  ['a hash cut short', { hash: 'abc' }],
  ['a day that does not exist', { date: '2026-02-30' }],
  ['a count below nothing', { promises: [{ ...kept, held: -1 }] }],
  ['a field of no meaning', { note: 'x' }],
])('a record with %s is refused', { tags: 'planted' }, (_, change) => {
  expect(Assurance.safeParse(whole).success).toBe(true);
  expect(Assurance.safeParse({ ...whole, ...change }).success).toBe(false);
});
