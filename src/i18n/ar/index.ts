import { about } from './about.ts';
import { claims } from './claims.ts';
import { data } from './data.ts';
import { dates } from './dates.ts';
import { entries } from './entries.ts';
import { formats } from './formats.ts';
import { map } from './map.ts';
import { paper } from './paper.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { timeline } from './timeline.ts';
import type { Phrases } from '../en/index.ts';

export const ar: Phrases = {
  language: 'ar',
  direction: 'rtl',
  formats,
  about,
  claims,
  data,
  dates,
  entries,
  map,
  paper,
  reading,
  search,
  site,
  timeline,
};
