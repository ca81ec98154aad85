// The site while it is written: `node scripts/dev.ts`, with any option of `astro dev`. A saved seed or dossier file shows at once.
import { run, toolPath } from '../src/integration/run-tool.ts';

process.exitCode = await run(toolPath('astro', 'astro'), ['dev', ...process.argv.slice(2)]);
