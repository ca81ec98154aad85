import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { paths, type Files } from '../core/files.ts';

/** What the dossier is made of, and what could not be read of it. */
export interface DossierFiles {
  readonly files: Files;
  /** Entries that have the name of a file of the dossier and are none, by path, each with the reason. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Which files are read, by their path from the project's root: `*.txt` of the seeds, `*.md` and `*.yaml` of the dossier. */
const isPart = (path: string): boolean =>
  (path.startsWith(paths.seeds) && path.endsWith('.txt')) || (path.startsWith(paths.dossier) && /\.(md|yaml)$/.test(path));

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  ENOENT: 'is a link to nothing',
  ELOOP: 'is a link to itself',
};
const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? `cannot be read (${code || String(error)})`;
};

/**
 * Reads seeds and dossier below `root` into memory as UTF-8, with subfolders, sorted by path. Links are followed. Hidden files
 * and folders (`.places.yaml`, an editor's `.#notes.md`) are not part of it. Bytes that are not UTF-8 become U+FFFD and are
 * refused by the checks.
 */
export async function readDossierFiles(root: string): Promise<DossierFiles> {
  const files = new Map<string, string>();
  const unreadable = new Map<string, string>();

  async function readEntry(path: string, parents: readonly string[]): Promise<void> {
    try {
      const info = await stat(join(root, path));
      if (info.isDirectory()) {
        if (isPart(path)) unreadable.set(path, 'is a folder');
        await readFolder(`${path}/`, parents);
      } else if (isPart(path)) {
        if (info.isFile()) files.set(path, await readFile(join(root, path), 'utf8'));
        else unreadable.set(path, 'is not a regular file');
      }
    } catch (error) {
      if (isPart(path)) unreadable.set(path, reasonOf(error));
    }
  }

  async function readFolder(folder: string, parents: readonly string[]): Promise<void> {
    const real = await realpath(join(root, folder));
    // A link to a folder above would be followed without end.
    if (parents.includes(real)) return;
    const names = await readdir(real);
    const visible = names.filter((name) => !name.startsWith('.'));
    await Promise.all(visible.map((name) => readEntry(folder + name, [...parents, real])));
  }

  for (const folder of [paths.seeds, paths.dossier]) {
    try {
      await readFolder(folder, []);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') unreadable.set(folder, reasonOf(error));
    }
  }
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), unreadable };
}

/** The text of a file below `root`; undefined where there is none. Any other failure is thrown. */
export const readOptional = (root: string, path: string): Promise<string | undefined> =>
  readFile(join(root, path), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });

/** The files of the dossier alone, for those who need not know what could not be read. */
export const readFiles = async (root: string): Promise<Files> => (await readDossierFiles(root)).files;
