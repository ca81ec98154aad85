// @module-tag mistakes
import { describe, expect, test } from 'vitest';
import { checkOptions, checkProjectFolder } from './preflight.ts';

const argv = (...words: readonly string[]) => ['node', '/project/node_modules/.bin/astro', ...words];

describe('options', () => {
  test.each([
    ['build', argv('build')],
    ['build', argv('build', '--outDir', 'site', '--verbose')],
    ['build', argv('build', '--outDir=site')],
    ['dev', argv('dev', '--port', '8080', '--host', '0.0.0.0', '--no-open')],
    ['preview', argv('preview', '--port=8080')],
    ['build', ['node', '/project/node_modules/.bin/vitest', 'run', '--project', 'unit']],
    ['sync', argv('check', '--watch')],
  ])('of astro %s that exist pass', (command, words) => {
    expect(() => checkOptions(words, command)).not.toThrow();
  });

  test.each([
    ['build', argv('build', '--outdir', 'site'), 'astro build has no option --outdir; it has --outDir, --root'],
    ['build', argv('build', '--out', 'seeds'), 'no option --out;'],
    ['build', argv('build', '-o', 'site'), 'no option -o;'],
    ['build', argv('build', '--mode', 'development'), 'no option --mode;'],
    ['build', argv('build', '--site', 'https://example.org'), 'set SITE_URL'],
    ['build', argv('build', '--base=/a/'), 'set SITE_URL'],
    ['build', argv('build', '--outDir'), '--outDir needs the name of a folder'],
    ['build', argv('build', '--outDir', '--verbose'), '--outDir needs the name of a folder'],
    ['dev', argv('dev', '--prot', '8080'), 'astro dev has no option --prot'],
  ])('of astro %s that do not exist are refused by name', { tags: 'planted' }, (command, words, message) => {
    expect(() => checkOptions(words, command)).toThrow(message);
  });
});

describe('the folder of the project', () => {
  test.each(['/home/a', '/home/with space/it’s', "/home/it's", '/home/café', '/home/مشروع', '/home/x[1]{2}(3)!&$*`'])(
    '%s can be built in',
    (root) => {
      expect(() => checkProjectFolder(root)).not.toThrow();
    },
  );

  test.each([
    ['/home/50%/a', '"%"'],
    ['/home/a#b', '"#"'],
    ['/home/a?b', '"?"'],
    ['/home/quo"te', '"\\""'],
    ['/home/a\\b', '"\\\\"'],
    ['/home/a\nb', '"\\n"'],
  ])('%s is refused with the character', { tags: 'planted' }, (root, character) => {
    expect(() => checkProjectFolder(root)).toThrow(`with ${character} in its name`);
  });
});
