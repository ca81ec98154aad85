// Sets the printed documents alone: `node scripts/print.ts [folder]`, into .build/print where none is named.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../src/integration/environment.ts';
import { print, printedLine } from '../src/integration/pdfs.ts';

const started = performance.now();
const folder = process.argv[2] ?? join(root, '.build/print');
console.log(printedLine(await print(folder), performance.now() - started));
