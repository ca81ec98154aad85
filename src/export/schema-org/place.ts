import type { City, Country, Place as PlaceThing } from 'schema-dts';
import type { Dossier } from '../../core/dossier.ts';
import type { Place } from '../../core/entities/place.ts';
import type { Links } from '../../core/links.ts';
import { addressOf } from './graph.ts';

const types: Readonly<Partial<Record<Place['kind'], 'City' | 'Country'>>> = {
  city: 'City',
  town: 'City',
  country: 'Country',
};

/** The same place in GeoNames and Wikidata. */
const sameAs = ({ geonames, wikidata }: Place): readonly string[] => [
  ...(geonames === undefined ? [] : [`https://www.geonames.org/${geonames}`]),
  ...(wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`]),
];

/** A place named in passing: enough to tell which one is meant. */
export function placeNamed(place: Place): PlaceThing {
  const [same] = sameAs(place).toReversed();
  return { '@type': 'Place', name: place.name, ...(same !== undefined && { sameAs: same }) };
}

function geo({ position }: Place) {
  if (position === undefined) return {};
  const point = { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon } as const;
  return {
    geo:
      position.radius === undefined
        ? point
        : ({ '@type': 'GeoCircle', geoMidpoint: point, geoRadius: String(position.radius) } as const),
  };
}

/** A place with everything that its page says: names, position as a point or a circle, where it lies, other registers. */
export function placeThing(place: Place, { places }: Dossier, links: Links): PlaceThing | City | Country {
  const { id, name, kind, spellings, aliases, arabic, about, within } = place;
  const names = [...new Set([...spellings, ...aliases, ...(arabic === undefined ? [] : [arabic.name])])].filter(
    (other) => other !== name,
  );
  const whole = within === undefined ? undefined : places.get(within);
  const same = sameAs(place);
  return {
    '@type': types[kind] ?? 'Place',
    name,
    ...(names.length > 0 && { alternateName: names }),
    description: about,
    url: addressOf(links, links.place(id)),
    ...geo(place),
    ...(whole !== undefined && { containedInPlace: placeNamed(whole) }),
    ...(same.length > 0 && { sameAs: same }),
  };
}
