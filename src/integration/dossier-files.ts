import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, paths } from '../core/files.ts';

/** Reads seeds and dossier below `root` into memory, as UTF-8; bytes that are not UTF-8 become U+FFFD and are refused later. */
export async function readFiles(root: string): Promise<Files> {
  const names = await Promise.all(
    [paths.seeds, paths.dossier].map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true }).catch(() => []);
      return entries.map((entry) => folder + entry.replaceAll('\\', '/'));
    }),
  );
  const wanted = names
    .flat()
    .filter((name) => /\.(txt|md|yaml)$/.test(name))
    .sort();
  return new Map(await Promise.all(wanted.map(async (name) => [name, await readFile(join(root, name), 'utf8')] as const)));
}
