import { defineConfig } from 'astro/config';

// The one setting from outside: where the site will stand. Unset, it works locally and leaves out what needs an address.
const address = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;
const base = address?.pathname.replace(/\/*$/, '/') ?? '/';

export default defineConfig({
  ...(address === undefined ? {} : { site: address.origin }),
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    // Nothing is inlined into a page: the policy allows no script and no font that is not a file of its own.
    build: { assetsInlineLimit: 0 },
  },
});
