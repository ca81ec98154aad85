import type { GovernmentOrganization, Organization, Person, Thing } from 'schema-dts';
import type { Actor } from '../../core/entities/actor.ts';
import type { Links } from '../../core/links.ts';
import { addressOf } from './graph.ts';

type Type = 'Person' | 'Organization' | 'GovernmentOrganization' | 'Thing';

/** Neutral: a group is an organisation and no more; an actor that is not a single body is a thing with a name. */
const types: Readonly<Record<Actor['kind'], Type>> = {
  person: 'Person',
  'armed-group': 'Organization',
  movement: 'Organization',
  publisher: 'Organization',
  government: 'GovernmentOrganization',
  office: 'GovernmentOrganization',
  state: 'Thing',
  source: 'Thing',
  people: 'Thing',
};

/** Who is who: the name, what we say of it, its other spellings. */
export function actorThing(
  { id, name, kind, about, spellings, aliases, arabic }: Actor,
  links: Links,
): Person | Organization | GovernmentOrganization | Thing {
  const names = [...new Set([...spellings, ...aliases, ...(arabic === undefined ? [] : [arabic.name])])].filter(
    (other) => other !== name,
  );
  return {
    '@type': types[kind],
    name,
    ...(names.length > 0 && { alternateName: names }),
    description: about,
    url: addressOf(links, links.actor(id)),
  };
}
