import { z } from 'zod';

const count = z.int().nonnegative();

/** What the checks showed of one promise. */
export const PromiseRecord = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** In a sentence, as a reader would say it. */
  promise: z.string().min(1),
  /** What was tried, in words. */
  tried: z.string().min(1),
  /** What this cannot show, in words. */
  unseen: z.string().min(1).optional(),
  /** A command that tries it again. */
  command: z.string().min(1),
  checks: count,
  held: count,
  /** Faults planted to see whether the checks can fail, and those that they noticed. */
  planted: count,
  caught: count,
  /** Each check that did not hold and each fault that went unnoticed, in words. */
  failures: z.array(z.string().min(1)),
});
export type PromiseRecord = z.infer<typeof PromiseRecord>;

/** What all checks showed, and of which seeds and dossier. */
export const Assurance = z.strictObject({
  date: z.iso.date(),
  /** The content hash of what was checked. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  pages: count,
  promises: z.array(PromiseRecord),
});
export type Assurance = z.infer<typeof Assurance>;

/** The status of a promise: `untried` where no check of it was run, which is not the same as kept. */
export type PromiseStatus = 'kept' | 'broken' | 'untried';

/** The status of a promise after its checks. A planted fault that was not caught breaks it too: such checks would pass anything. */
export function promiseStatus({ checks, held, planted, caught, failures }: PromiseRecord): PromiseStatus {
  if (held < checks || caught < planted || failures.length > 0) return 'broken';
  return checks === 0 ? 'untried' : 'kept';
}

/** The sum of all promises. */
export function sumOfChecks(promises: readonly PromiseRecord[]): Pick<PromiseRecord, 'checks' | 'held' | 'planted' | 'caught'> {
  const sum = (field: 'checks' | 'held' | 'planted' | 'caught') => promises.reduce((all, kept) => all + kept[field], 0);
  return { checks: sum('checks'), held: sum('held'), planted: sum('planted'), caught: sum('caught') };
}
