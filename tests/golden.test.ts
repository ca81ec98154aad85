// @module-tag passages
// The paragraphs and notes that each real seed must give, in tests/golden/. After an edit of the notes that is meant:
// UPDATE_GOLDEN=1 npx vitest run tests/golden.test.ts
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDossier } from '../src/core/dossier.ts';
import type { Reading } from '../src/core/entities/reading.ts';
import elsewhere from '../src/figures/basemap/elsewhere.json';
import { outlinesOf } from '../src/figures/basemap/outlines.ts';
import region from '../src/figures/basemap/region.json';
import { readFiles } from '../src/integration/dossier-files.ts';
import { root } from '../src/integration/environment.ts';
import { golden } from './harness/golden.ts';

const folder = join(import.meta.dirname, 'golden');
const { readings } = readDossier(await readFiles(root), outlinesOf(elsewhere, region));

/** JSON with a line for each entry of a list, so that a change shows as the lines it touches. */
const inLines = (value: Readonly<Record<string, string | readonly object[]>>): string =>
  `{\n${Object.entries(value)
    .map(([key, part]) =>
      typeof part === 'string'
        ? `  "${key}": ${JSON.stringify(part)}`
        : `  "${key}": [\n${part.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`,
    )
    .join(',\n')}\n}\n`;

const summary = ({ seedName, seed, blocks, notes }: Reading): string =>
  inLines({
    seed: seedName,
    sha256: seed.sha256,
    // Readers' comments are told by their place alone: their words are not ours to repeat.
    blocks: blocks.map(({ id, role, start, end, text }) =>
      role.startsWith('comment') ? { id, role, start, end } : { id, role, start, end, begins: text.slice(0, 40) },
    ),
    notes: notes.map(({ id, kind, passage }) => ({ id, kind, block: passage.block, start: passage.start, end: passage.end })),
  });

test.each([...readings])('the reading %s has the paragraphs and notes that it had', (slug, reading) => {
  const actual = summary(reading);
  expect(actual).toBe(golden(join(folder, `${slug}.json`), actual));
});

test('every reading has its file, and every file its reading', () => {
  expect(readdirSync(folder).sort()).toEqual([...readings.keys()].map((slug) => `${slug}.json`).sort());
});

test('an expected result is never written where CI is set', () => {
  const before = { ...process.env };
  try {
    Object.assign(process.env, { UPDATE_GOLDEN: '1', CI: 'true' });
    expect(() => golden(join(folder, 'never.json'), '')).toThrow('UPDATE_GOLDEN');
  } finally {
    process.env = before;
  }
});
