import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How two folders differ: by name, sorted, with a slash between folders. */
export interface Difference {
  readonly file: string;
  readonly how: string;
}

/** Every file below a folder, sorted; none where the folder is not there. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Where two byte strings part, with the words there; undefined where they are equal. */
function parting(a: Buffer, b: Buffer): string | undefined {
  if (a.equals(b)) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const words = (bytes: Buffer) => JSON.stringify(bytes.subarray(Math.max(0, at - 20), at + 40).toString('latin1'));
  return `differs at byte ${at}: ${words(a)} against ${words(b)}`;
}

/** Compares two folders file by file, byte by byte. Returns the names of the files in either, and what differs. */
export function compareFolders(
  one: string,
  other: string,
): { readonly files: readonly string[]; readonly differences: readonly Difference[] } {
  const here = new Set(filesIn(one));
  const there = new Set(filesIn(other));
  const all = [...new Set([...here, ...there])].sort();
  const differences = all.flatMap((file) => {
    if (!here.has(file)) return [{ file, how: 'is in the second alone' }];
    if (!there.has(file)) return [{ file, how: 'is in the first alone' }];
    const how = parting(readFileSync(join(one, file)), readFileSync(join(other, file)));
    return how === undefined ? [] : [{ file, how }];
  });
  return { files: all, differences };
}
