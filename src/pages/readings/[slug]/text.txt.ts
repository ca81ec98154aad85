import type { APIRoute, GetStaticPaths } from 'astro';
import type { Reading } from '../../../core/entities/reading.ts';
import { plainTextReading } from '../../../export/plain-text.ts';
import { dossier, links } from '../../../site.ts';

export const getStaticPaths = (() =>
  [...dossier.readings.values()].map((reading) => ({
    params: { slug: reading.slug },
    props: { reading },
  }))) satisfies GetStaticPaths;

interface Props {
  readonly reading: Reading;
}

/** A reading and its notes as plain text. */
export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { reading } }) =>
  new Response(plainTextReading(reading, dossier, links), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
