// @module-tag handed-on
import { en } from '../i18n/en/index.ts';
import { expect, test } from 'vitest';
import { sample } from '../../tests/harness/sample-dossier.ts';
import { wholePlan } from './plan.ts';
import { printedSources } from './sources.ts';

test('a source is printed with its address only where that may be', () => {
  expect(
    printedSources(wholePlan(sample), en).map(({ publisher, date, via, address }) => [publisher, date, via, address]),
  ).toEqual([
    ['The Courier', 'date unknown', undefined, 'https://courier.example/ferry'],
    ['The Courier', 'date unknown', 'Copies of News', undefined],
    ['The Gazette', '8 May 2001', undefined, 'https://gazette.example/ferry'],
  ]);
});

test('a title is quoted, our own words for a page are not', () => {
  const [gazette] = wholePlan(sample).sources.slice(-1);
  const sources = [{ ...gazette!, title: 'Ferries', about: 'ships' }, { ...gazette!, about: 'ships' }, gazette!];
  expect(printedSources({ ...wholePlan(sample), sources }, en).map(({ what }) => what)).toEqual([
    '“Ferries”',
    'ships',
    undefined,
  ]);
});
