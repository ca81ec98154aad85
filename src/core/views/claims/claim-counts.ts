import type { Phrases } from '../../../i18n/en/index.ts';
import type { Claim } from '../../entities/claim.ts';
import { type ComputedDate, parseDate, unknownDate } from '../../entities/date.ts';
import type { Bibliography, Source } from '../../entities/source.ts';
import type { Quotation } from '../../quotation/quotation.ts';

/** One count of a claim with its evidence. */
export interface ClaimCount {
  /** Who counted. */
  readonly label: string;
  readonly least: number;
  readonly most: number;
  /** "1,000 to 3,000", "up to 300" or "800". */
  readonly words: string;
  readonly date: ComputedDate;
  /** The slug of the reading that gives it; undefined for a count from outside the texts. */
  readonly reading: string | undefined;
  /** The quotation with its numbers, where exactly one of the claim's quotations from the reading has them. */
  readonly quotation: Quotation | undefined;
  readonly evidence: readonly Source[];
}

/** The counts of one area or group of people. */
export interface ClaimCountGroup {
  readonly scope: string;
  readonly counts: readonly ClaimCount[];
}

/** A range in words. A `least` of 0 means that only an upper bound is known. */
export function formatRange(least: number, most: number, { claims: { counts }, formats: { number } }: Phrases): string {
  if (least === most) return number(most);
  return least === 0 ? counts.upTo(number(most)) : counts.range(number(least), number(most));
}

/** The numbers in a text as digits, thousands with or without a comma: "1,000 or 300" → 1000 and 300. */
const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(',', '')));

/** The quotation that has all these numbers; undefined if none or several have them. */
export function quotationWith(numbers: readonly number[], quotations: readonly Quotation[]): Quotation | undefined {
  const [only, ...others] = quotations.filter(({ quote }) => numbers.every((wanted) => numbersIn(quote).includes(wanted)));
  return others.length === 0 ? only : undefined;
}

/** The sources with these ids. Throws a RangeError that names an unknown id. */
function evidenceOf(ids: readonly string[], sources: Bibliography): readonly Source[] {
  return ids.map((id) => {
    const source = sources.get(id);
    if (source === undefined) throw new RangeError(`no source has the id ${id}`);
    return source;
  });
}

/** The counts of a claim by scope, in the order of the dossier. An invalid date becomes an unknown one. */
export function claimCounts(
  { counts, says }: Pick<Claim, 'counts' | 'says'>,
  sources: Bibliography,
  phrases: Phrases,
): readonly ClaimCountGroup[] {
  const groups = Map.groupBy(counts, ({ scope }) => scope);
  return [...groups].map(([scope, members]) => ({
    scope: scope.charAt(0).toUpperCase() + scope.slice(1),
    counts: members.map(({ label, reading, least, most, date, evidence }): ClaimCount => {
      const parsed = parseDate(date, phrases);
      const own = reading === undefined ? [] : (says.get(reading) ?? []);
      return {
        label,
        least,
        most,
        words: formatRange(least, most, phrases),
        date: parsed.ok ? parsed.date : unknownDate,
        reading,
        quotation: quotationWith(
          [...new Set([least, most])].filter((end) => end > 0),
          own,
        ),
        evidence: evidenceOf(evidence, sources),
      };
    }),
  }));
}
