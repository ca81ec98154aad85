import { z } from 'zod';
import type { Dossier } from '../core/dossier.ts';
import type { Links } from '../core/links.ts';
import { ClaimRecord, claimRecord } from './claim-record.ts';
import { csv } from './csv.ts';
import { jsonText, type DataFile } from './data-file.ts';
import { schemaFile, schemaPath } from './json-schema.ts';
import { ReleaseHead, releaseHead } from './release-head.ts';
import type { Row, TableField } from './table-field.ts';

const title = 'Claims';
const Claims = ReleaseHead.extend({ claims: z.array(ClaimRecord) });

/** The column for what one reading says: `says_blasting_news`. */
const column = (slug: string): string => `says_${slug.replaceAll('-', '_')}`;

const fieldsOf = ({ readings }: Dossier): readonly TableField[] => [
  {
    name: 'id',
    type: 'string',
    description: 'Its id on the site: the page is /differences/<id>/.',
    required: true,
    unique: true,
  },
  { name: 'iri', type: 'string', description: 'Its name in linked data.', required: true, unique: true },
  { name: 'title', type: 'string', description: 'What it is about.', required: true },
  { name: 'question', type: 'string', description: 'The question that the texts answer.', required: true },
  ...[...readings.values()].map(({ slug, outlet }): TableField => ({
    name: column(slug),
    type: 'string',
    description: `What the text of ${outlet} says: paragraph, colon, its exact words; apart by a bar. Empty where it does not say.`,
  })),
  { name: 'independent', type: 'string', description: 'What independent evidence says.', required: true },
  { name: 'verdict', type: 'string', description: 'Our verdict, one sentence.', required: true },
  { name: 'confidence', type: 'string', description: 'A, B, C or U.', required: true },
  { name: 'certainty', type: 'string', description: 'In words, where one letter does not tell it all.' },
  { name: 'evidence', type: 'string', description: 'Ids of sources.csv, apart by a bar.' },
];

const row = (claim: ClaimRecord, readings: readonly string[]): Row => ({
  id: claim.id,
  iri: claim.iri,
  title: claim.title,
  question: claim.question,
  ...Object.fromEntries(
    readings.map((slug) => {
      const words = claim.says.filter(({ reading }) => reading === slug);
      return [column(slug), words.map(({ paragraph, quote }) => `${paragraph}: ${quote}`).join(' | ')];
    }),
  ),
  independent: claim.independent,
  verdict: claim.verdict,
  confidence: claim.confidence,
  certainty: claim.certainty,
  evidence: claim.evidence.join(' | '),
});

/** The points on which the texts can be compared, in the order of the dossier: as JSON, as a table, and the JSON's schema. */
export function claimFiles(dossier: Dossier, links: Links): readonly DataFile[] {
  const claims = [...dossier.differences.values()].map((difference) => claimRecord(difference, dossier, links));
  const json = { ...releaseHead(dossier, title, 'quotations'), claims } satisfies z.infer<typeof Claims>;
  const common = { title, rights: 'quotations', holds: ['claims', claims.length] } as const;
  const slugs = [...dossier.readings.keys()];
  const fields = fieldsOf(dossier);
  return [
    {
      ...common,
      path: 'claims.json',
      about:
        'Where the sources differ: what each text says in its own words, what evidence says, our verdict and how sure it is.',
      mediaType: 'application/json',
      text: jsonText(json),
      schema: schemaPath('claims.json'),
    },
    {
      ...common,
      path: 'claims.csv',
      about: 'The same as a table, one row a claim, one column a text; counts and distances are in the JSON alone.',
      mediaType: 'text/csv',
      text: csv(
        fields,
        claims.map((claim) => row(claim, slugs)),
      ),
      fields,
    },
    schemaFile('claims.json', title, Claims),
  ];
}
