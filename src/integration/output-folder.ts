import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const name = (kind: 'next' | 'old') => `${kind}-${process.pid}`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes from `workshop` what builds that no longer run have left there. */
export function removeStaleFolders(workshop: string): void {
  if (!existsSync(workshop)) return;
  for (const entry of readdirSync(workshop)) {
    const pid = /^(?:next|old)-(\d+)$/.exec(entry)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(workshop, entry), { recursive: true, force: true });
  }
}

/** A fresh, empty folder of this process in `workshop`; its path. */
export function createStagingFolder(workshop: string): string {
  removeStaleFolders(workshop);
  const folder = join(workshop, name('next'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Puts `next` in the place of `target` by renaming, so that there is no moment with half a site, and removes what stood
 * there. Both must lie on one disk. Where the second rename fails, the first is taken back and the error thrown.
 */
export function replaceFolder(next: string, target: string): void {
  const old = join(dirname(next), name('old'));
  rmSync(old, { recursive: true, force: true });
  const had = existsSync(target);
  if (had) renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    if (had) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
