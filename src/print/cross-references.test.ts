// @module-tag handed-on
import { describe, expect, test } from 'vitest';
import { sample } from '../../tests/harness/sample-dossier.ts';
import { createLinks } from '../core/links.ts';
import { readingPlan, wholePlan } from './plan.ts';
import { crossReferences } from './cross-references.ts';

const noteReading = (id: string) => sample.notes.get(id)?.reading;
const links = createLinks('/base/', 'https://host.example', { noteReading });
const nowhere = createLinks('/', undefined, { noteReading });
const whole = crossReferences(wholePlan(sample), links);
const letter = readingPlan(sample, sample.readings.get('letter')!);

test('events and what came later are numbered through', () => {
  expect(['ferry-arrived', 'post-published', 'quay-opened', 'none'].map((id) => whole.event(id))).toEqual([1, 2, 3, undefined]);
});

test('only places with a position are numbered', () => {
  expect(['tripoli', 'valletta', 'libya', 'quay'].map((id) => whole.place(id))).toEqual([1, 2, undefined, undefined]);
});

test('sources and comparisons are numbered from 1', () => {
  expect([whole.source('courier'), whole.source('gazette'), whole.claim('how-far')]).toEqual([1, 3, 2]);
});

describe('a link leads', () => {
  test.each([
    ['event:quay-opened', 'event-quay-opened'],
    ['place:quay', 'place-quay'],
    ['actor:harbour-office', 'actor-harbour-office'],
    ['claim:how-many', 'claim-how-many'],
    ['note:the-sea', 'note-the-sea'],
    ['reading:letter', 'reading-letter'],
    ['reading:letter#p2', 'letter-p2'],
  ])('from %s into the document where it holds that', (address, to) => {
    expect(whole.resolve(address)).toEqual({ to });
  });

  test('to its reading, from a paragraph that may not be shown', () => {
    const plan = wholePlan(sample);
    const [post, other] = plan.readings;
    const cut = crossReferences({ ...plan, readings: [{ ...post!, display: 'passages' }, other!] }, links);
    expect([cut.resolve('reading:post#p2'), cut.resolve('reading:post#p1')]).toEqual([{ to: 'post-p2' }, { to: 'reading-post' }]);
  });

  test('to the page of the site where the document does not hold it', () => {
    expect(crossReferences(letter, links).resolve('claim:how-many')).toEqual({
      url: 'https://host.example/base/differences/how-many/',
    });
  });

  test('nowhere where the site has no address', () => {
    expect(crossReferences(letter, nowhere).resolve('claim:how-many')).toBeUndefined();
  });

  test('to another site as it is', () => {
    expect(crossReferences(letter, nowhere).resolve('https://gazette.example/')).toEqual({ url: 'https://gazette.example/' });
  });
});
