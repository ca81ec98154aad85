import type { Links } from '../core/links.ts';
import { readReference } from '../core/markdown/prose.ts';
import { visibleBlocks } from '../core/views/visible-text.ts';
import type { Plan } from './plan.ts';

/** The target of a link: a label in the document itself, an address outside it, or none. */
export type Target = { readonly to: string } | { readonly url: string } | undefined;

/** The numbers and labels by which the parts of one document refer to each other. Labels are `kind-id`; numbers count from 1. */
export interface CrossReferences {
  /** The number of an event, a place, a claim or a source; undefined where the document does not hold it. */
  event(id: string): number | undefined;
  /** Only places with a position have a number: the others are on no map. */
  place(id: string): number | undefined;
  claim(id: string): number | undefined;
  source(id: string): number | undefined;
  /** The target on paper of a link in our prose: within the document if it has that entry, else the site's page. */
  resolve(address: string): Target;
}

const numbers = (items: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, index) => [id, index + 1]));

/** The cross-references of a document. Addresses of the site's own pages are given only where the site has one. */
export function crossReferences(plan: Plan, links: Links): CrossReferences {
  const events = numbers([...plan.events, ...plan.later]);
  const places = numbers(plan.places.filter(({ position }) => position !== undefined));
  const claims = numbers(plan.claims);
  const sources = numbers(plan.sources);
  const held = new Set([
    ...[...plan.events, ...plan.later].map(({ id }) => `event-${id}`),
    ...plan.places.map(({ id }) => `place-${id}`),
    ...plan.actors.map(({ id }) => `actor-${id}`),
    ...plan.claims.map(({ id }) => `claim-${id}`),
    ...plan.readings.flatMap((reading) => [
      `reading-${reading.slug}`,
      ...reading.notes.map(({ id }) => `note-${id}`),
      ...visibleBlocks(reading).map(({ block }) => `${reading.slug}-${block.id}`),
    ]),
  ]);
  const label = (address: string): string | undefined => {
    const reference = readReference(address);
    if (reference === undefined) return undefined;
    const { kind, id, fragment } = reference;
    const own = kind === 'reading' && fragment !== undefined ? [`${id}-${fragment}`] : [];
    // A paragraph that may not be shown is not there; its reading is.
    return [...own, `${kind}-${id}`].find((each) => held.has(each));
  };
  return {
    event: (id) => events.get(id),
    place: (id) => places.get(id),
    claim: (id) => claims.get(id),
    source: (id) => sources.get(id),
    resolve: (address) => {
      const to = label(address);
      if (to !== undefined) return { to };
      const path = links.resolve(address);
      const url = path === address ? address : links.absolute(path);
      return url === undefined ? undefined : { url };
    },
  };
}
