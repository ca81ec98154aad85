import { z } from 'zod';
import type { Targets } from '../checks/references.ts';
import { type Files, paths } from '../files.ts';
import { PageReference, readReference, type Reference, type ReferenceKind } from '../markdown/prose.ts';
import type { Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';
import { readTable } from '../yaml/tables.ts';

const file = `${paths.dossier}redirects.yaml`;

/** An id that was published once, and the page that stands for it now, both as prose names them: `note:two-cities`. */
const Written = z.strictObject({ from: PageReference, to: PageReference });

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

/** Reads `redirects.yaml`; where each leads is added to `references`. A dossier without the file has none. */
export function readRedirects(files: Files, references: Reference[], problems: Problems): readonly Redirect[] {
  if (!files.has(file)) return [];
  const table = readTable(files, file, z.array(Written), problems);
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
