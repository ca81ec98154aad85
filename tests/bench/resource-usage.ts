import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Seconds of the processor that ended children of this process took, with their own children. Linux tells; undefined elsewhere.
 * The kernel counts in hundredths of a second.
 */
export function childCpuSeconds(): number | undefined {
  // The name of the program, in parentheses, may hold blanks; the fields are counted behind it.
  const fields = read('/proc/self/stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  const [user, system] = [Number(fields[13]), Number(fields[14])];
  return Number.isNaN(user + system) ? undefined : (user + system) / 100;
}

/** The processes below one, itself first. */
function tree(pid: number): readonly number[] {
  const threads = (() => {
    try {
      return readdirSync(`/proc/${pid}/task`);
    } catch {
      return [];
    }
  })();
  const children = threads.flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(tree)];
}

/** Bytes that a process and all below it hold in memory; pages that several share are counted for each. 0 where none can be told. */
export const residentMemory = (pid: number): number =>
  tree(pid).reduce((sum, one) => sum + Number(/^VmRSS:\s*(\d+) kB/m.exec(read(`/proc/${one}/status`))?.[1] ?? 0) * 1024, 0);
