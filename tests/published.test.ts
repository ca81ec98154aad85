import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDossier } from '../scripts/dossier.ts';
import { root } from '../scripts/environment.ts';
import { addPublished, publishedFile } from '../src/core/published.ts';

test('every id of the dossier is in the list of published ones; "npm run check -- --accept-counts" adds what is new', async () => {
  const committed = readFileSync(join(root, publishedFile), 'utf8');
  expect(committed).toBe(addPublished((await loadDossier(root)).dossier, committed));
});
