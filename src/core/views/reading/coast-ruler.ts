import type { Dossier } from '../../dossier.ts';

/** A place on the ruler. */
export interface RulerPlace {
  readonly id: string;
  readonly name: string;
}

const onCoast: ReadonlySet<string> = new Set(['city', 'town', 'port']);

/** The towns and ports that have a row of the figure, from west to east: the coast in one line. */
export function coastRuler({ site, places }: Pick<Dossier, 'site' | 'places'>): readonly RulerPlace[] {
  return site.figure.rows
    .flatMap((row) => ('place' in row ? places.get(row.place)! : []))
    .filter(({ kind }) => onCoast.has(kind))
    .toSorted((a, b) => (a.position?.lon ?? 0) - (b.position?.lon ?? 0))
    .map(({ id, name }) => ({ id, name }));
}
