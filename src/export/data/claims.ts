import { z } from 'zod';
import type { Dossier } from '../../core/dossier.ts';
import type { Claim } from '../../core/entities/claim.ts';
import { Confidence } from '../../core/entities/confidence.ts';
import { Id } from '../../core/entities/id.ts';
import type { Links } from '../../core/links.ts';
import { claimDistances } from '../../core/views/claims/claim-distances.ts';
import { hastToText } from '../hast-text.ts';
import { iriOf } from '../iri.ts';
import { csv, type Row, type TableField } from './csv.ts';
import { type DataFile, jsonText } from './data-file.ts';
import { schemaFile, schemaPath } from './json-schema.ts';
import { PassageRecord, passageRecord } from './passage-record.ts';
import { ReleaseHead, releaseHead } from './release-head.ts';

const CountRecord = z.strictObject({
  label: z.string().min(1).describe('Whose count it is.'),
  reading: Id.nullable().describe('The reading that gives it; null for evidence from outside the texts.'),
  least: z.number().nonnegative(),
  most: z.number().nonnegative(),
  scope: z.string().min(1).describe('What or where is counted.'),
  date: z.string().min(1).describe('EDTF.'),
  evidence: z.array(Id),
});

const DistanceRecord = z.strictObject({
  from: Id,
  to: Id,
  kilometres: z.number().positive().describe('Great-circle distance, to a tenth.'),
});

const StatedRecord = z.strictObject({
  reading: Id,
  kilometres: z.number().positive(),
  words: z.string().min(1).describe('The words that state it.'),
});

/** One point on which the texts can be compared, as it is published. */
export const ClaimRecord = z.strictObject({
  id: Id.describe('Its id on the site: the page is /differences/<id>/.'),
  iri: z.url().describe('Its name in linked data: an address where the site has one, else urn:uuid.'),
  title: z.string().min(1),
  question: z.string().min(1).describe('The question that the texts answer.'),
  says: z.array(PassageRecord).describe('What the texts say, in their words.'),
  silent: z.array(Id).describe('The readings that do not say. Silence is not an error.'),
  independent: z.string().min(1).describe('What independent evidence says.'),
  verdict: z.string().min(1),
  confidence: Confidence.describe('How sure we are of the verdict.'),
  certainty: z.string().nullable().describe('In words, where one letter does not tell it all.'),
  counts: z.array(CountRecord),
  distances: z.array(DistanceRecord).describe('As computed.'),
  stated: z.array(StatedRecord).describe('Distances as the texts state them.'),
  evidence: z.array(Id).describe('Ids of sources.json.'),
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;

const distancesOf = (claim: Claim, { places }: Dossier): z.infer<typeof DistanceRecord>[] =>
  claimDistances(claim, places).flatMap(({ to, distances }) =>
    distances.map(({ from, kilometres }) => ({ from: from.id, to: to.id, kilometres: Math.round(kilometres * 10) / 10 })),
  );

/** One claim as data. */
export function claimRecord(claim: Claim, dossier: Dossier, links: Links): ClaimRecord {
  const { id, title, question, says, verdict, confidence, certainty, counts, stated, evidence } = claim;
  return {
    id,
    iri: iriOf(links, links.claim(id)),
    title,
    question,
    says: [...says.values()].flat().map((words) => passageRecord(words, dossier.readings)),
    silent: [...dossier.readings.keys()].filter((slug) => !says.has(slug)),
    independent: hastToText(claim.independent),
    verdict,
    confidence,
    certainty: certainty ?? null,
    counts: counts.map((count) => ({ ...count, reading: count.reading ?? null })),
    distances: distancesOf(claim, dossier),
    stated: stated.map(({ reading, kilometres, words }) => ({ reading, kilometres, words })),
    evidence: evidence.map((source) => source.id),
  };
}

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
  const claims = [...dossier.claims.values()].map((claim) => claimRecord(claim, dossier, links));
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
