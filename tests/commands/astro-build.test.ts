// @module-tag seeds
// `astro build` as a user calls it: what it refuses, and what of the shell it must not depend on.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/integration/environment.ts';
import { runAstro } from '../harness/build-project.ts';
import { compareFolders } from '../harness/compare-folders.ts';
import { copyProject } from '../harness/copy-project.ts';

const temporary = mkdtempSync(join(tmpdir(), 'astro-build-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** A copy of the project with the small sample dossier, in a folder of that name. */
function sampleProject(name: string): string {
  const project = join(temporary, name);
  copyProject(root, project, ['seeds', 'src/dossier']);
  cpSync(join(root, 'tests/broken/base'), project, { recursive: true });
  return project;
}

const stack = /^\s+at .*:\d+:\d+/m;

describe('the whole site', () => {
  let project = '';
  beforeAll(() => {
    project = sampleProject('plain');
    const { status, output } = runAstro(project, ['build']);
    expect(status, output).toBe(0);
  });

  test('has pages, data, cards, PDFs, offline copies and its final policy, and nothing is left beside it', () => {
    const files = [
      'index.html',
      'data/manifest.json',
      'cards/site.png',
      'briefing.pdf',
      'readings/post/offline.html',
      '_headers',
    ];
    for (const file of files) expect(readFileSync(join(project, 'dist', file)).length, file).toBeGreaterThan(0);
    expect(readFileSync(join(project, 'dist/_headers'), 'utf8')).not.toContain('{policy}');
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toContain("default-src 'none'");
    expect(readdirSync(project).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });

  test('is the same whatever the shell, an .env file or the name of the folder say', () => {
    const other = sampleProject("it's “another” project, café مشروع");
    writeFileSync(
      join(other, '.env'),
      'SITE=https://a.example\nBASE_URL=/a/\nSITE_URL=https://a.example/a/\nNODE_ENV=development\n',
    );
    const environment = {
      SITE: 'https://b.example',
      BASE_URL: '/b/',
      MODE: 'development',
      NODE_ENV: 'development',
      ASSETS_PREFIX: 'https://c.example',
      PROD: '',
      DEV: '1',
      SSR: '',
      TZ: 'Pacific/Kiritimati',
    };
    const { status, output } = runAstro(other, ['build'], environment);
    expect(status, output).toBe(0);
    const { files, differences } = compareFolders(join(project, 'dist'), join(other, 'dist'));
    expect(files.length).toBeGreaterThan(50);
    expect(differences).toEqual([]);
  });
});

describe('a build that cannot begin says so in a sentence and leaves everything as it was', () => {
  let project = '';
  beforeAll(() => {
    project = sampleProject('refusing');
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist/notes.txt'), 'Not a site.');
    symlinkSync(join(project, 'nowhere'), join(project, 'link'));
  });

  test.each<readonly [what: string, options: readonly string[], environment: NodeJS.ProcessEnv, message: string]>([
    ['an output folder with other files', [], {}, 'The output folder dist holds something other than a built site'],
    ['an output folder of seeds', ['--outDir', 'seeds'], {}, 'The output folder seeds holds something other than a built site'],
    ['an output folder above the project', ['--outDir', '..'], {}, 'holds something other than a built site'],
    ['an output folder that is a dangling link', ['--outDir', 'link'], {}, 'The output folder link is a link to nothing'],
    ['an output folder that is a file', ['--outDir', 'package.json'], {}, 'The output folder package.json is a file'],
    ['a mistyped option', ['--outdir', 'site'], {}, 'astro build has no option --outdir'],
    ['an option for the address', ['--base', '/a/'], {}, 'set SITE_URL to the full address'],
    [
      'an address without a scheme',
      ['--outDir', 'site'],
      { SITE_URL: 'example.org' },
      'SITE_URL is "example.org", which has no scheme',
    ],
    ['an address of another kind', ['--outDir', 'site'], { SITE_URL: 'ftp://example.org' }, 'is not an http or https address'],
  ])('%s', (_, options, environment, message) => {
    const { status, output } = runAstro(project, ['build', ...options], environment);
    expect(output).toContain(message);
    expect(output).not.toMatch(stack);
    expect(status).toBe(1);
    expect(readFileSync(join(project, 'dist/notes.txt'), 'utf8')).toBe('Not a site.');
    expect(readdirSync(join(project, 'seeds'))).toContain('one.txt');
    expect(readdirSync(project)).not.toContain('site');
  });

  test('entries that have the name of a file of the dossier and cannot be read', () => {
    const broken = sampleProject('broken');
    rmSync(join(broken, 'src/dossier/places.yaml'));
    mkdirSync(join(broken, 'src/dossier/places.yaml'));
    symlinkSync(join(broken, 'nowhere'), join(broken, 'seeds/gone.txt'));
    symlinkSync('editor@machine.123', join(broken, 'src/dossier/.#events.yaml'));
    const { status, output } = runAstro(broken, ['build']);
    expect(output).toContain('src/dossier/places.yaml:1:1: This dossier file is a folder.');
    expect(output).toContain('seeds/gone.txt:1:1: This dossier file is a link to nothing.');
    expect(output).not.toContain('.#events.yaml');
    expect(output).not.toMatch(stack);
    expect(status).toBe(1);
  });

  test('a project in a folder that Vite cannot build in', () => {
    const { status, output } = runAstro(sampleProject('50% #1'), ['build']);
    expect(output).toContain('no site can be built below a folder with "%" in its name');
    expect(output).not.toMatch(stack);
    expect(status).toBe(1);
  });
});
