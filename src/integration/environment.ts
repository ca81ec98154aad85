import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, an absolute path. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * What every process of ours is started with: no telemetry, no servers left running behind one's back, and UTC, so that no
 * date depends on the machine. `SITE_URL` passes through: it alone says at which address and below which path the site stands.
 */
export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  TZ: 'UTC',
};

/**
 * The path below which the site stands, with a slash at both ends: `/` where `SITE_URL` is unset or empty. Throws a
 * TypeError where it is no absolute address.
 */
export function basePath(siteUrl: string | undefined): string {
  if (siteUrl === undefined || siteUrl === '') return '/';
  const { pathname } = new URL(siteUrl);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
