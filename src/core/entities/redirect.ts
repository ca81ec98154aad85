import { z } from 'zod';
import type { Targets } from '../checks/references.ts';
import { paths } from '../files.ts';
import { PageReference, readReference, type ReferenceKind } from '../markdown/prose.ts';
import type { Problems } from '../problems.ts';
import type { ReadContext } from '../read-context.ts';
import type { SourcePosition } from '../source-position.ts';
import { readTable } from '../yaml/tables.ts';
import { Id } from './id.ts';

const file = `${paths.dossier}redirects.yaml`;

/** A page that was published once, by the id that it had. */
const GonePage = PageReference.refine((address) => {
  const { id, fragment } = readReference(address) ?? {};
  return fragment === undefined && (id === undefined || Id.safeParse(id).success);
}, 'must be the id of a whole page, without "#"');

/** An id that was published once, and the page that replaces it, both as prose names them: `note:two-cities`. */
const Written = z.strictObject({ from: GonePage, to: PageReference });

/** A page that moved. */
export interface Redirect {
  readonly kind: ReferenceKind;
  /** The id that is gone. */
  readonly id: string;
  /** The page that is gone and the one to go to instead, as prose names them. */
  readonly from: string;
  readonly to: string;
  readonly where: SourcePosition;
}

/** Reads `redirects.yaml`. A dossier without the file has none. */
export function readRedirects({ files, references, problems }: ReadContext): readonly Redirect[] {
  if (!files.has(file)) return [];
  const table = readTable({ files, problems }, file, z.array(Written));
  const first = new Map<string, SourcePosition>();
  return (table?.value ?? []).map(({ from, to }, index) => {
    const where = table!.at(index, 'from');
    const earlier = first.get(from);
    if (earlier !== undefined) problems.report('duplicate-id', where, { id: from, first: earlier });
    else first.set(from, where);
    references.push({ ...readReference(to)!, where: table!.at(index, 'to') });
    const { kind, id } = readReference(from)!;
    return { kind, id, from, to, where };
  });
}

/** Reports every redirect away from a page that is still there. */
export function checkRedirects(redirects: readonly Redirect[], targets: Targets, problems: Problems): void {
  for (const { kind, id, where } of redirects)
    if (targets[kind].has(id)) problems.report('redirect-of-a-page', where, { kind, id });
}
