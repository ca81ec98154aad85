import type { BuiltSite } from '../harness/built-site.ts';

/** A file of the built data as text, by its path below `/data/`. */
export const dataText = (site: BuiltSite, path: string): string => site.read(`/data/${path}`).toString('utf8');

/** The same, read as JSON. */
export const dataJson = (site: BuiltSite, path: string): never => JSON.parse(dataText(site, path)) as never;

/** The paths of all data files below `/data/`, the page left out. */
export const dataPaths = (site: BuiltSite): readonly string[] =>
  [...site.files]
    .filter((file) => file.startsWith('/data/') && file !== '/data/index.html')
    .map((file) => file.slice('/data/'.length));
