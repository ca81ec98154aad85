import { z } from 'zod';
import { Confidence } from '../core/confidence.ts';
import { crossingsOf } from '../core/crossing.ts';
import type { Difference } from '../core/differences.ts';
import type { Dossier } from '../core/dossier.ts';
import { Id } from '../core/id.ts';
import type { Links } from '../core/links.ts';
import { iriOf } from './iri.ts';
import { PassageRecord, passageRecord } from './passage-record.ts';
import { plain } from './plain.ts';

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

const distancesOf = (difference: Difference, { places }: Dossier): z.infer<typeof DistanceRecord>[] =>
  crossingsOf(difference, places).flatMap(({ to, crossings }) =>
    crossings.map(({ from, kilometres }) => ({ from: from.id, to: to.id, kilometres: Math.round(kilometres * 10) / 10 })),
  );

/** One claim as data. */
export function claimRecord(difference: Difference, dossier: Dossier, links: Links): ClaimRecord {
  const { id, title, question, says, verdict, confidence, certainty, counts, stated, evidence } = difference;
  return {
    id,
    iri: iriOf(links, links.difference(id)),
    title,
    question,
    says: [...says.values()].flat().map((words) => passageRecord(words, dossier.readings)),
    silent: [...dossier.readings.keys()].filter((slug) => !says.has(slug)),
    independent: plain(difference.independent),
    verdict,
    confidence,
    certainty: certainty ?? null,
    counts: counts.map((count) => ({ ...count, reading: count.reading ?? null })),
    distances: distancesOf(difference, dossier),
    stated: stated.map(({ reading, kilometres, words }) => ({ reading, kilometres, words })),
    evidence: evidence.map((source) => source.id),
  };
}
