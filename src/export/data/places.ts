import { z } from 'zod';
import type { Dossier } from '../../core/dossier.ts';
import { Confidence } from '../../core/entities/confidence.ts';
import { Id } from '../../core/entities/id.ts';
import { type Place, PlaceEntry } from '../../core/entities/place.ts';
import type { Links } from '../../core/links.ts';
import { placeBacklinks } from '../../core/views/backlinks.ts';
import { iriOf } from '../iri.ts';
import { licence, rightsWords } from '../licence.ts';
import { countryCode } from './country-code.ts';
import { type DataFile, jsonText } from './data-file.ts';
import { schemaFile, schemaPath } from './json-schema.ts';

const Certainty = z.enum(['certain', 'less-certain', 'uncertain']);
const Name = z.strictObject({
  toponym: z.string().min(1),
  lang: z.string().min(2).describe('und: a form for searching, of whatever language.'),
  certainty: Certainty.optional().describe('less-certain: an Arabic form of ours that nobody has checked.'),
  citations: z
    .array(z.strictObject({ label: z.string().min(1), '@id': z.url() }))
    .optional()
    .describe('The readings that spell it so.'),
});
const Point = z.strictObject({
  type: z.literal('Point'),
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).describe('Longitude and latitude, WGS 84.'),
  certainty: Certainty.describe('less-certain: somewhere in the circle that `radius` gives.'),
});

/** One place in the Linked Places format. */
export const PlaceFeature = z.strictObject({
  '@id': z.url(),
  type: z.literal('Feature'),
  properties: z.strictObject({
    title: z.string().min(1),
    ccodes: z.array(z.string().length(2)).describe('ISO 3166-1.'),
    identifier: Id.describe('Its id on the site: the page is /places/<id>/.'),
    kind: PlaceEntry.shape.kind,
    confidence: Confidence.describe('How sure we are of the entry.'),
    from: z.string().nullable().describe('Where the position is from.'),
    radius: z
      .number()
      .positive()
      .nullable()
      .describe('Metres: the place lies somewhere in this circle; null where the point is the place.'),
    reason: z.string().nullable().describe('Why there is a circle, or no position at all.'),
    evidence: z.array(Id).describe('Ids of sources.json.'),
  }),
  geometry: Point.nullable().describe('null: nobody has located it, or it is too large for a point.'),
  names: z.array(Name).min(1),
  types: z.array(z.strictObject({ identifier: z.string().optional(), label: z.string().min(1) })),
  links: z.array(z.strictObject({ type: z.literal('closeMatch'), identifier: z.url() })),
  relations: z.array(
    z.strictObject({ relationType: z.literal('gvp:broaderPartitive'), relationTo: z.url(), label: z.string().min(1) }),
  ),
  descriptions: z.array(z.strictObject({ value: z.string().min(1), lang: z.string().min(2) })),
});
export type PlaceFeature = z.infer<typeof PlaceFeature>;

/** Kinds of place in the Getty's Art & Architecture Thesaurus, where it has the very one. */
const types: Readonly<Partial<Record<Place['kind'], string>>> = {
  city: 'aat:300008389',
  town: 'aat:300008375',
  port: 'aat:300120599',
  region: 'aat:300182722',
  country: 'aat:300387506',
};

function namesOf(place: Place, dossier: Dossier, links: Links): PlaceFeature['names'] {
  const { language } = dossier.site;
  const readings = [...dossier.readings.values()];
  const spelled = placeBacklinks(dossier, place.id).spelled;
  const inTexts = new Set([place.name, ...spelled.map(({ spelling }) => spelling)]);
  const known = new Set([...inTexts, ...place.aliases]);
  const names = [...known].map((toponym) => {
    const shorts = spelled.find(({ spelling }) => spelling === toponym)?.readings ?? [];
    const citations = readings
      .filter(({ short }) => shorts.includes(short))
      .map(({ outlet, published, slug }) => ({
        label: `${outlet}, ${published.words}`,
        '@id': iriOf(links, links.reading(slug)),
      }));
    return { toponym, lang: inTexts.has(toponym) ? language : 'und', ...(citations.length > 0 && { citations }) };
  });
  const { arabic } = place;
  return arabic === undefined
    ? names
    : [...names, { toponym: arabic.name, lang: 'ar', ...(!arabic.checked && { certainty: 'less-certain' as const }) }];
}

/** One place as a feature. */
export function placeFeature(place: Place, dossier: Dossier, links: Links): PlaceFeature {
  const { id, name, kind, position, unlocated, within, geonames, wikidata, about, confidence, evidence } = place;
  const code = countryCode(place.country ?? name);
  const identifier = types[kind];
  const whole = within === undefined ? undefined : dossier.places.get(within);
  return {
    '@id': iriOf(links, links.place(id)),
    type: 'Feature',
    properties: {
      title: name,
      ccodes: code === undefined ? [] : [code],
      identifier: id,
      kind,
      confidence,
      from: position?.from ?? null,
      radius: position?.radius ?? null,
      reason: position?.reason ?? unlocated ?? null,
      evidence: evidence.map((source) => source.id),
    },
    geometry:
      position === undefined
        ? null
        : {
            type: 'Point',
            coordinates: [position.lon, position.lat],
            certainty: position.radius === undefined ? 'certain' : 'less-certain',
          },
    names: namesOf(place, dossier, links),
    types: [{ ...(identifier !== undefined && { identifier }), label: kind }],
    links: [
      ...(geonames === undefined ? [] : [`https://www.geonames.org/${geonames}`]),
      ...(wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`]),
    ].map((address) => ({ type: 'closeMatch' as const, identifier: address })),
    relations:
      whole === undefined
        ? []
        : [{ relationType: 'gvp:broaderPartitive', relationTo: iriOf(links, links.place(whole.id)), label: `in ${whole.name}` }],
    descriptions: [{ value: about, lang: dossier.site.language }],
  };
}

/** The context that the Linked Places format, version 1.1, asks for. */
const context = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';
const title = 'Places';

const Places = z.strictObject({
  type: z.literal('FeatureCollection'),
  '@context': z.literal(context),
  title: z.string().min(1),
  license: z.literal(licence.address),
  rights: z.string().min(1).describe('What the licence covers and what it does not.'),
  features: z.array(PlaceFeature),
});

/** The gazetteer as GeoJSON in the Linked Places format, in the order of the dossier; and its schema. */
export function placeFiles(dossier: Dossier, links: Links): readonly DataFile[] {
  const features = [...dossier.places.values()].map((place) => placeFeature(place, dossier, links));
  const json = {
    type: 'FeatureCollection',
    '@context': context,
    title: `${dossier.site.name}: places`,
    license: licence.address,
    rights: rightsWords.gazetteer,
    features,
  } satisfies z.infer<typeof Places>;
  return [
    {
      path: 'places.geojson',
      title,
      about: 'The places that the texts name, in the Linked Places format: every spelling, the position and how sure it is.',
      mediaType: 'application/geo+json',
      text: jsonText(json),
      holds: ['places', features.length],
      rights: 'gazetteer',
      schema: schemaPath('places.geojson'),
    },
    schemaFile('places.geojson', title, Places),
  ];
}
