import { request as plainly } from 'node:http';
import { request as securely } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What came back. */
export interface Answer {
  readonly status: number;
  /** By lower-case name; one sent twice holds both, joined by a comma. */
  readonly headers: ReadonlyMap<string, string>;
  /** The body unpacked, as UTF-8. */
  readonly text: () => string;
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'gzip') return gunzipSync(body);
  return encoding === 'br' ? brotliDecompressSync(body) : body;
}

/**
 * Asks a server on this machine for a path, as it stands, as `example.org`. Its certificate is not looked at: it is one made for
 * a trial. Rejects where nobody answers.
 */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  isSecure = true,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, headers: { host: 'example.org', ...headers }, agent: false };
    const sent = isSecure ? securely({ ...options, rejectUnauthorized: false }) : plainly(options);
    sent.once('error', reject);
    sent.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const found = Object.entries(response.headers).map(
          ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const,
        );
        const body = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: new Map(found),
          text: () => unpacked(body, response.headers['content-encoding']).toString('utf8'),
        });
      });
    });
    sent.end();
  });
}
