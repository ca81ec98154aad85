import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../export/data/data-file.ts';
import { release } from '../export/data/release.ts';
import { dossier, links } from '../site.ts';
import { dataPattern } from './data-extensions.ts';

export const getStaticPaths = (({ routePattern }) =>
  release(dossier, links).flatMap((file) => {
    const name = /^(.*)\.([a-z]+)$/.exec(file.path);
    return name !== null && dataPattern(name[2]!) === routePattern ? [{ params: { name: name[1] }, props: { file } }] : [];
  })) satisfies GetStaticPaths;

/** One file of the data release. */
export const GET: APIRoute<{ readonly file: DataFile } & Record<string, unknown>> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'content-type': file.mediaType } });
