// @module-tag links
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { evidencePublishers, notesOnClaim, notesOnEvent, noteSurroundings } from './notes.ts';

const note = (id: string) => sample.notes.get(id)!;

test('an event has the notes that name it', () => {
  const found = (id: string) => notesOnEvent(sample, id).map(({ id }) => id);
  expect([found('quay-opened'), found('ferry-arrived')]).toEqual([['which-quay'], []]);
});

test('a claim has the notes that it compares, each with its reading', () => {
  const found = (id: string) => notesOnClaim(sample, id).map(({ note, reading }) => [note.id, reading.short]);
  expect([found('how-many'), found('how-far')]).toEqual([[['on-board', 'Gazette']], []]);
});

test('publishers are named once each', () => {
  const { evidence } = note('on-board');
  expect(evidencePublishers({ evidence: [...evidence, ...evidence] })).toBe('The Courier, The Gazette');
  expect(evidencePublishers(note('which-quay'))).toBe('');
});

test('a note’s page has its claim and the places of its paragraph, each once', () => {
  const reading = sample.readings.get('post')!;
  const twice = { ...reading, places: [...reading.places, ...reading.places] };
  const dossier = { ...sample, readings: new Map([['post', twice]]) };
  const { shown, event, places, claim } = noteSurroundings(dossier, note('on-board'));
  expect([shown.block.id, event, places.map(({ id }) => id), claim?.id]).toEqual(['p2', undefined, ['tripoli'], 'how-many']);
});

test('a note’s event may have come later than the readings', () => {
  const { reading, event, places, claim } = noteSurroundings(sample, note('which-quay'));
  expect([reading.slug, event?.title, places, claim]).toEqual(['post', 'The quay opens', [], undefined]);
});
