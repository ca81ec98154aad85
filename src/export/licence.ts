import type { Rights } from './data/data-file.ts';

/** The licence of what is ours: notes, tables, verdicts, the choice of places and dates. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What holds for a file beside the licence, in words. */
export const rightsWords: Readonly<Record<Rights, string>> = {
  ours: 'All of it is ours.',
  gazetteer:
    'Positions from GeoNames are GeoNames’ own (CC BY 4.0); each entry says where its position is from. The rest is ours.',
  quotations:
    'What is ours is licensed so. The words quoted from the source texts belong to their owners and are quoted, not licensed.',
};
