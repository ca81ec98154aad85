// Checks seeds and dossier without building: `npm run check [-- --accept-counts] [-- --new-edition "what changed"]`.
import { parseArgs } from 'node:util';
import { shortHash } from '../src/core/content-hash.ts';
import { formatCounts, loadDossier } from '../src/integration/load-dossier.ts';
import { addEdition } from '../src/integration/new-edition.ts';

try {
  const { values } = parseArgs({ options: { 'accept-counts': { type: 'boolean' }, 'new-edition': { type: 'string' } } });
  const root = process.cwd();
  const { dossier, counts } = await loadDossier(root, { accept: values['accept-counts'] === true });
  console.log(formatCounts(counts));
  if (values['new-edition'] !== undefined) {
    const { date, hash } = await addEdition(root, dossier, values['new-edition']);
    console.log(`Added the edition of ${date} with content ${shortHash(hash)}.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
