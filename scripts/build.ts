// `astro build` for those who call it as a script: `node scripts/build.ts [--out <folder>]`.
import { parseArgs } from 'node:util';
import { run, toolPath } from '../src/integration/run-tool.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
process.exitCode = await run(toolPath('astro', 'astro'), ['build', '--outDir', values.out]);
