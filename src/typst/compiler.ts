import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

type Compiler = typeof NodeCompiler;
const load = createRequire(import.meta.url);

/**
 * The compiler that sets pages and cards. It comes as a binary for each system, in a package of its own: where that is missing,
 * or is of another version than asks for it, an Error says so in one sentence, and its cause has what was tried.
 */
export function typst(require: (name: string) => unknown = load): Compiler {
  try {
    return (require('@myriaddreamin/typst-ts-node-compiler') as { readonly NodeCompiler: Compiler }).NodeCompiler;
  } catch (cause) {
    throw new Error(
      `PDFs and cards cannot be made: the Typst compiler has no binary that loads on ${process.platform} ${process.arch}. ` +
        'Remove node_modules and run "npm start" again; the README names the systems it runs on.',
      { cause },
    );
  }
}
