import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Thrown where a build may not write; its message says where and why. */
export class OutputFolderError extends Error {
  override readonly name = 'OutputFolderError';
}

/** Files that every built site has; together they tell one from any other folder. */
const siteFiles = ['index.html', '404.html', 'data/manifest.json'];

const isSite = (folder: string): boolean => siteFiles.every((file) => existsSync(join(folder, file)));

/** What a build leaves beside its output folder while it runs: the new site, or the one being replaced. */
const besideOf = (target: string, kind: 'next' | 'old', pid = process.pid): string =>
  join(dirname(target), `.${basename(target)}.${kind}-${pid}`);

/** Staging folders and replaced sites beside `target`, each with the id of the process that made it. */
function besides(target: string): readonly { readonly path: string; readonly kind: 'next' | 'old'; readonly pid: number }[] {
  const parent = dirname(target);
  if (!existsSync(parent)) return [];
  const prefix = `.${basename(target)}.`;
  return readdirSync(parent).flatMap((entry) => {
    const match = entry.startsWith(prefix) ? /^(next|old)-(\d+)$/.exec(entry.slice(prefix.length)) : null;
    return match === null ? [] : [{ path: join(parent, entry), kind: match[1] as 'next' | 'old', pid: Number(match[2]) }];
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Puts right what builds that were killed left beside `target`: a site that was moved away and never replaced comes back,
 * everything else of theirs is removed. A build that is still running is left alone.
 */
export function recoverOutput(target: string): void {
  for (const { path, kind, pid } of besides(target)) {
    if (isRunning(pid) && pid !== process.pid) continue;
    if (kind === 'old' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

/**
 * The folder that a build for `folder` replaces, an absolute path; a symbolic link is followed. Throws an OutputFolderError
 * unless it is missing, empty or a built site, and where it holds the project at `root`.
 */
export function resolveOutput(folder: string, root: string): string {
  const path = resolve(folder);
  const shown = relative(root, path) || '.';
  const link = lstatSync(path, { throwIfNoEntry: false });
  if (link === undefined) return path;
  if (link.isSymbolicLink() && !existsSync(path))
    throw new OutputFolderError(`The output folder ${shown} is a link to nothing. Remove the link, or name another folder.`);
  const target = realpathSync(path);
  if (!statSync(target).isDirectory())
    throw new OutputFolderError(`The output folder ${shown} is a file. Name a folder that is missing, empty or a built site.`);
  const holdsProject = !relative(target, realpathSync(root)).startsWith('..');
  if (holdsProject || (readdirSync(target).length > 0 && !isSite(target)))
    throw new OutputFolderError(
      `The output folder ${shown} holds something other than a built site, and a build would replace it. ` +
        'Name a folder that is missing, empty or a built site.',
    );
  return target;
}

/** Makes an empty folder beside `target`, on the same disk, for the new site; returns its path. */
export function createStagingFolder(target: string): string {
  recoverOutput(target);
  const folder = besideOf(target, 'next');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Moves `staging` into the place of `target` by two renames and removes what was there. Where the second rename fails the first
 * is undone and the error thrown; where the process is killed between the two, `recoverOutput` undoes it.
 */
export function replaceOutput(staging: string, target: string): void {
  const old = besideOf(target, 'old');
  rmSync(old, { recursive: true, force: true });
  const had = existsSync(target);
  if (had) renameSync(target, old);
  try {
    renameSync(staging, target);
  } catch (error) {
    if (had) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
