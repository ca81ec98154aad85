import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What a file that holds an expected result says; undefined where there is none. With `UPDATE_GOLDEN=1` the file is first
 * written from what came out, which nobody may ask for where `CI` is set: a test must not write its own answer.
 */
export function golden(path: string, actual: string): string | undefined {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    if (process.env['CI']) throw new Error(`UPDATE_GOLDEN is for people; it may not write ${path} where CI is set`);
    writeFileSync(path, actual);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
