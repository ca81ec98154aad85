/** Where the site will live, as `SITE_URL` says. */
export interface SiteAddress {
  /** Scheme and host (`https://example.org`); undefined where no address is set. */
  readonly origin: string | undefined;
  /** The path below which the site lives, with a slash at both ends; `/` where no address is set. */
  readonly base: string;
}

/** Thrown where `SITE_URL` is not an address that a site can have. */
export class SiteAddressError extends Error {
  override readonly name = 'SiteAddressError';
  constructor(value: string, reason: string) {
    super(`SITE_URL is "${value}", ${reason}. Write the full address of the site, such as https://example.org/libya/.`);
  }
}

/**
 * Parses `SITE_URL`, the only setting that says where the site will live; unset or empty means that it has no address yet. The
 * address gets a slash at its end, and a lower-case host, whatever was written. Throws a SiteAddressError that says what is
 * wrong with any other value.
 */
export function parseSiteAddress(value: string | undefined): SiteAddress {
  if (value === undefined || value === '') return { origin: undefined, base: '/' };
  const refuse = (reason: string): never => {
    throw new SiteAddressError(value, reason);
  };
  if (/\s/.test(value)) refuse('which has a space in it');
  if (!/^[a-z][a-z0-9+.-]*:/i.test(value)) refuse('which has no scheme (https://)');
  if (!/^https?:\/\/[^/]/i.test(value)) refuse('which is not an http or https address');
  if (value.includes('?') || value.includes('#')) refuse('which has a query or a fragment');
  const url = URL.canParse(value) ? new URL(value) : refuse('which is not an address');
  if (url.username !== '' || url.password !== '') refuse('which has a user name in it');
  if (url.pathname.includes('//')) refuse('which has two slashes in a row in its path');
  return { origin: url.origin, base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}
