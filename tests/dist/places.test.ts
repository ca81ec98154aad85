// @module-tag parts
import { getIssues } from '@placemarkio/check-geojson';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { describe, expect, inject, test } from 'vitest';
import { readSite } from '../harness/built-site.ts';
import { expand } from '../harness/linked-data.ts';
import { dataJson, dataText } from './data.ts';

interface Named {
  readonly identifier: string;
  readonly radius: number | null;
}
interface Place extends Feature<Point | null, Named> {
  readonly '@id': string;
}
interface Places extends FeatureCollection<Point | null, Named> {
  features: Place[];
}

/** Members of the features that are GeoJSON alone; Linked Places gives them no meaning. */
const plain = ['rights', 'kind', 'confidence', 'from', 'radius', 'reason', 'evidence'];
const lpo = 'http://linkedpasts.org/ontology/lpo_latest.ttl#';

describe.each(inject('sites'))('the places at $base', ({ folder, base, origin }) => {
  const site = readSite(folder, base, origin);
  const text = dataText(site, 'places.geojson');
  const { features }: Places = dataJson(site, 'places.geojson');
  const find = (id: string) => features.find(({ properties }) => properties.identifier === id)!;

  test('are GeoJSON', () => {
    expect(getIssues(text)).toEqual([]);
  });

  test('are JSON-LD in the Linked Places format', async () => {
    const [collection] = await expand(JSON.parse(text) as object, undefined, plain);
    const expanded = collection![`${lpo}hasFeature`] as readonly Record<string, unknown>[];
    expect(expanded.map((feature) => feature['@id'])).toEqual(features.map((feature) => feature['@id']));
    for (const feature of expanded) {
      expect(feature['@type']).toEqual(['https://purl.org/geojson/vocab#Feature']);
      expect(feature[`${lpo}name_attestation`]).not.toEqual([]);
    }
  });

  test('have their longitude first', () => {
    const [lon, lat] = find('sirte').geometry!.coordinates;
    expect([Math.round(lon!), Math.round(lat!)]).toEqual([17, 31]);
  });

  test('that nobody has located have no point, and uncertain ones have a circle', () => {
    expect(find('beach').geometry).toBeNull();
    expect(find('ouagadougou').geometry).toBeNull();
    const circled = features.filter(({ properties }) => properties.radius !== null);
    expect(circled.length).toBeGreaterThan(0);
    for (const { geometry } of circled) expect(geometry).toMatchObject({ certainty: 'less-certain' });
  });
});

test('a checker of GeoJSON finds a fault that is planted', () => {
  const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [16] }, properties: {} };
  expect(getIssues(JSON.stringify({ type: 'FeatureCollection', features: [point] }))).not.toEqual([]);
});
