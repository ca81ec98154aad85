// @module-tag parts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addPublishedIds, publishedIdsFile } from '../src/core/checks/published-ids.ts';
import { root } from '../src/integration/environment.ts';
import { loadDossier } from '../src/integration/load-dossier.ts';

test('every id of the dossier is in the list of published ones; "npm run check -- --accept-counts" adds what is new', async () => {
  const committed = readFileSync(join(root, publishedIdsFile), 'utf8');
  expect(committed).toBe(addPublishedIds((await loadDossier(root)).dossier, committed));
});
