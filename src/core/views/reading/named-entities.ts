import type { Dossier } from '../../dossier.ts';
import type { Reading } from '../../entities/reading.ts';
import type { Passage } from '../../quotation/anchor.ts';

/** A place or an actor, as much as a link to its page needs. */
export interface NamedEntity {
  readonly is: 'place' | 'actor';
  readonly id: string;
  readonly name: string;
}

type Names = Pick<Dossier, 'places' | 'actors'>;

const isWithin = (mention: Passage, { block, start, end }: Passage) =>
  mention.block === block && mention.start < end && mention.end > start;

/** The places and actors that a passage of a reading names, each once, places first. */
export function mentionsIn({ places, actors }: Names, reading: Reading, passage: Passage): readonly NamedEntity[] {
  const ids = (mentions: Reading['places']) => [
    ...new Set(mentions.filter((mention) => isWithin(mention, passage)).map(({ id }) => id)),
  ];
  return [
    ...ids(reading.places).map((id) => ({ is: 'place' as const, id, name: places.get(id)!.name })),
    ...ids(reading.actors).map((id) => ({ is: 'actor' as const, id, name: actors.get(id)!.name })),
  ];
}

/** The actor of this name or alias; undefined where the dossier has none: a text's outlet need not be one. */
export const actorNamed = ({ actors }: Pick<Dossier, 'actors'>, name: string): NamedEntity | undefined => {
  const actor = [...actors.values()].find((actor) => actor.name === name || actor.aliases.includes(name));
  return actor && { is: 'actor', id: actor.id, name: actor.name };
};
