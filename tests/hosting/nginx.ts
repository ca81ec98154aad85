import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './https.ts';

/** The programs of a trial, absolute paths. */
export interface Tools {
  readonly nginx: string;
  readonly openssl: string;
}

const modules = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';

/** A program's path; undefined where it is not installed. Debian keeps servers where a plain user does not look. */
const program = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin'].map((folder) => join(folder, name)).find((path) => existsSync(path));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** The configuration with the ports, folder and certificate of a trial in it. Throws where a line to be replaced is gone. */
export function forTrial(text: string, site: string, ports: Ports, keys: string): string {
  const changes: readonly (readonly [pattern: RegExp, by: string])[] = [
    [/listen 80;\n\s*listen \[::\]:80;/, `listen 127.0.0.1:${ports.plain};`],
    [/listen 443 ssl http2;\n\s*listen \[::\]:443 ssl http2;/, `listen 127.0.0.1:${ports.secure} ssl http2;`],
    [/ssl_certificate \S+;/, `ssl_certificate ${keys}/certificate.pem;`],
    [/ssl_certificate_key \S+;/, `ssl_certificate_key ${keys}/key.pem;`],
    [/root \S+;/, `root ${site};`],
  ];
  return changes.reduce((changed, [pattern, by]) => {
    if (!pattern.test(changed)) throw new Error(`docs/hosting/nginx.conf has no line like ${String(pattern)}`);
    return changed.replace(pattern, by);
  }, text);
}

/** The main file around it: no daemon, one worker, everything it writes in the trial's own folder. */
const main = (folder: string, brotli: boolean) => `${brotli ? `load_module ${modules};\n` : ''}daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  include ${folder}/site.conf;
}
`;

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** Ports of this machine that a trial answers at. */
export interface Ports {
  readonly plain: number;
  readonly secure: number;
}

/** Where nginx and openssl lie; undefined where one of them is not installed. */
export function tools(): Tools | undefined {
  const [nginx, openssl] = [program('nginx'), program('openssl')];
  return nginx === undefined || openssl === undefined ? undefined : { nginx, openssl };
}

/** Whether nginx's module for brotli is installed where Debian puts it. */
export const hasBrotli = () => existsSync(modules);

/**
 * Starts nginx with a site's configuration over a built site, lets `look` ask it, and ends it. With `brotli` its module is
 * loaded. Throws with nginx's own words where it refuses the file.
 */
export async function trial<T>(
  { nginx, openssl }: Tools,
  text: string,
  site: string,
  brotli: boolean,
  look: (ports: Ports) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  const ports = { plain: await freePort(), secure: await freePort() };
  try {
    const made = spawnSync(openssl, [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=example.org',
      '-keyout',
      join(folder, 'key.pem'),
      '-out',
      join(folder, 'certificate.pem'),
    ]);
    if (made.status !== 0) throw new Error(`openssl made no certificate: ${String(made.stderr)}`);
    writeFileSync(join(folder, 'site.conf'), forTrial(text, site, ports, folder));
    // Started as root, nginx would serve as a user that may not read here.
    const user = process.getuid?.() === 0 ? 'user root;\n' : '';
    writeFileSync(join(folder, 'nginx.conf'), main(folder, brotli).replace('daemon off;', `${user}daemon off;`));
    const child = spawn(nginx, ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
      stdio: 'inherit',
    });
    try {
      for (let tries = 0; ; tries++) {
        if (child.exitCode !== null)
          throw new Error(`nginx refuses the file:\n${readFileSync(join(folder, 'error.log'), 'utf8')}`);
        const up = await ask(ports.secure, '/').then(
          () => true,
          () => false,
        );
        if (up) break;
        if (tries > 10_000) throw new Error('nginx does not answer');
        await wait(50);
      }
      return await look(ports);
    } finally {
      await stop(child);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
