import { z } from 'zod';
import type { Dossier } from '../core/dossier.ts';
import type { Links } from '../core/links.ts';
import { jsonText, type DataFile } from './data-file.ts';
import { schemaFile, schemaPath } from './json-schema.ts';
import { licence, rightsWords } from './licence.ts';
import { PlaceFeature, placeFeature } from './place-feature.ts';

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
