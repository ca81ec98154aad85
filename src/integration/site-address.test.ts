// @module-tag links
import { describe, expect, test } from 'vitest';
import { parseSiteAddress, SiteAddressError } from './site-address.ts';

describe('an address', () => {
  test.each([
    [undefined, undefined, '/'],
    ['', undefined, '/'],
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/', 'https://example.org', '/'],
    ['https://example.org/libya', 'https://example.org', '/libya/'],
    ['HTTPS://Example.ORG/Libya/', 'https://example.org', '/Libya/'],
    ['http://localhost:8080/a/b/', 'http://localhost:8080', '/a/b/'],
    ['https://example.org/a/./b/../c', 'https://example.org', '/a/c/'],
    ['https://example.org/%C3%A9', 'https://example.org', '/%C3%A9/'],
    ['https://example.org/é', 'https://example.org', '/%C3%A9/'],
  ])('%s', (value, origin, base) => {
    expect(parseSiteAddress(value)).toEqual({ origin, base });
  });
});

describe('what is not an address is refused with the reason', () => {
  test.each([
    ['example.org', 'has no scheme'],
    ['//example.org/', 'has no scheme'],
    ['/libya/', 'has no scheme'],
    ['ftp://example.org/', 'is not an http or https address'],
    ['mailto:a@example.org', 'is not an http or https address'],
    ['https:example.org', 'is not an http or https address'],
    ['https:///path', 'is not an http or https address'],
    ['https://example.org/?a=b', 'has a query or a fragment'],
    ['https://example.org/#top', 'has a query or a fragment'],
    ['https://example.org//libya/', 'two slashes in a row'],
    ['https://example.org/a//b', 'two slashes in a row'],
    ['https://exa mple.org/', 'has a space in it'],
    [' https://example.org/', 'has a space in it'],
    ['https://user:secret@example.org/', 'has a user name in it'],
    ['https://[::1/', 'is not an address'],
    ['https://example.org:99999/', 'is not an address'],
  ])('%s', (value, reason) => {
    expect(() => parseSiteAddress(value)).toThrow(SiteAddressError);
    expect(() => parseSiteAddress(value)).toThrow(reason);
    expect(() => parseSiteAddress(value)).toThrow(`"${value}"`);
  });
});
