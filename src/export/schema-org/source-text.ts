import type { NewsArticle, OpinionNewsArticle } from 'schema-dts';
import type { Dossier } from '../../core/dossier.ts';
import type { Reading } from '../../core/entities/reading.ts';
import { originOf } from '../printed-address.ts';

const day = 24 * 60 * 60 * 1000;

/** The text that a page of ours is based on: its headline where it has one, its outlet, its date where the day is known. */
export function sourceText({ title, title_by, outlet, published, voices }: Reading): NewsArticle | OpinionNewsArticle {
  const { earliest, latest, approximate, uncertain } = published;
  const isDay = earliest !== null && latest !== null && latest - earliest <= day && !approximate && !uncertain;
  return {
    '@type': voices.has('opinion') ? 'OpinionNewsArticle' : 'NewsArticle',
    ...(title_by === 'source' && { headline: title }),
    ...(isDay && { datePublished: published.edtf }),
    publisher: { '@type': 'Organization', name: outlet },
  };
}

/** The same with the page that it was copied from, where that may be named. */
export function storedText(reading: Reading, { sources }: Dossier): NewsArticle | OpinionNewsArticle {
  const address = originOf(reading, sources);
  return { ...sourceText(reading), ...(address !== undefined && { url: address }) };
}
