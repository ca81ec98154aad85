import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { foothold } from './src/integration/index.ts';

export default defineConfig({
  // Reads the dossier, and takes address and base path from SITE_URL. Benchmarks build pages alone.
  integrations: [foothold({ pagesOnly: process.env.FOOTHOLD_PAGES_ONLY === '1' })],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    // For the breakpoints, which src/styles/breakpoints.css names once for all. Nothing else is rewritten.
    css: {
      transformer: 'lightningcss',
      lightningcss: { drafts: { customMedia: true }, exclude: Features.VendorPrefixes | Features.LightDark },
    },
    // Nothing is inlined into a page: the policy allows no script and no font that is not a file of its own.
    build: { assetsInlineLimit: 0 },
  },
});
