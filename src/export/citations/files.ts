import { z } from 'zod';
import type { Dossier } from '../../core/dossier.ts';
import type { Links } from '../../core/links.ts';
import { type DataFile, jsonText } from '../data/data-file.ts';
import { schemaFile, schemaPath } from '../data/json-schema.ts';
import { bibtex } from './bibtex.ts';
import { CslItem, cslItem } from './csl.ts';
import { claimWork, noteWork, readingWork, type CitableWork } from './work.ts';

const title = 'References';

/** Every page that has a reference: readings, notes and comparisons, in the order of the dossier. */
export const works = (dossier: Dossier, links: Links): readonly CitableWork[] => [
  ...[...dossier.readings.values()].map((reading) => readingWork(reading, dossier, links)),
  ...[...dossier.notes.values()].map((note) => noteWork(note, dossier, links)),
  ...[...dossier.claims.values()].map((claim) => claimWork(claim, dossier, links)),
];

/** References to every reading, note and comparison, for reference managers. */
export function citationFiles(dossier: Dossier, links: Links): readonly DataFile[] {
  const all = works(dossier, links);
  const common = { title, rights: 'quotations', holds: ['references', all.length] } as const;
  const about = 'How to cite every reading, note and comparison';
  return [
    {
      ...common,
      path: 'citations.bib',
      about: `${about}, as BibTeX.`,
      mediaType: 'application/x-bibtex',
      text: all.map(bibtex).join('\n'),
    },
    {
      ...common,
      path: 'citations.json',
      about: `${about}, as CSL-JSON.`,
      mediaType: 'application/vnd.citationstyles.csl+json',
      text: jsonText(all.map(cslItem)),
      schema: schemaPath('citations.json'),
    },
    schemaFile('citations.json', title, z.array(CslItem)),
  ];
}
