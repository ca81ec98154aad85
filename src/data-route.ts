import type { APIRoute } from 'astro';
import { dossier, links } from './site.ts';
import type { DataFile } from './export/data/data-file.ts';
import { release } from './export/data/release.ts';

/**
 * The files of the data release that end in an extension, as static paths. A route has to name its extension itself: Astro
 * would ask for a slash behind any other.
 */
export const pathsOf = (extension: string) =>
  release(dossier, links)
    .filter(({ path }) => path.endsWith(`.${extension}`))
    .map((file) => ({ params: { name: file.path.slice(0, -extension.length - 1) }, props: { file } }));

/** Answers with one file of the release. */
export const answer: APIRoute<{ readonly file: DataFile } & Record<string, unknown>> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'content-type': file.mediaType } });
