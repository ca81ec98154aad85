// @module-tag machines
import { createHash } from 'node:crypto';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { type BuiltSite, readSite } from '../harness/built-site.ts';
import { dataJson, dataPaths, dataText } from './data.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints: { readonly required: boolean; readonly unique: boolean };
}
interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly Field[] };
}
interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly count: number;
  readonly license: string;
  readonly rights: string;
}
interface Manifest {
  readonly counts: Readonly<Record<string, number>>;
  readonly texts: readonly { readonly file: string; readonly sha256: string }[];
  readonly files: readonly ManifestFile[];
}
interface Entry {
  readonly id: string;
  readonly evidence: readonly string[];
  readonly places: readonly string[];
}
interface Places {
  readonly features: readonly { readonly properties: { readonly identifier: string; readonly evidence: readonly string[] } }[];
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** What an independent validator finds wrong with a file, held against its schema. */
function faults(schema: object, value: unknown): readonly string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats(ajv);
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The schema that a file keeps to: each reading's annotations have that of all. */
const schemaOf = (path: string) => `schemas/${path.replace(/\/.*$/, '').replace(/\.[a-z]+$/, '')}.schema.json`;

const forms: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  string: /^/,
};

/** What is wrong with the cells of one column, in the terms of Table Schema. */
function columnFaults({ name, type, constraints }: Field, cells: readonly string[]): readonly string[] {
  const wrong = cells.filter((cell) => cell !== '' && !forms[type]!.test(cell)).map((cell) => `${name}: "${cell}" is no ${type}`);
  const empty = constraints.required && cells.includes('') ? [`${name}: an empty cell`] : [];
  const twice = constraints.unique && new Set(cells).size < cells.length ? [`${name}: a value twice`] : [];
  return [...wrong, ...empty, ...twice];
}

const rowsOf = (site: BuiltSite, path: string): readonly Readonly<Record<string, string>>[] =>
  parse(dataText(site, path), { columns: true, record_delimiter: '\r\n' });

describe.each(inject('sites'))('the data at $base', ({ folder, base, origin }) => {
  const site = readSite(folder, base, origin);
  const paths = dataPaths(site);
  const manifest: Manifest = dataJson(site, 'manifest.json');
  const { resources }: { readonly resources: readonly Resource[] } = dataJson(site, 'datapackage.json');
  const isJson = (path: string) => /json(ld)?$/.test(path) && !path.startsWith('schemas/');
  const withSchema = paths.filter((path) => isJson(path) && paths.includes(schemaOf(path)));

  test('has a schema for every file of JSON but the data package, which has a profile', () => {
    expect(paths.filter((path) => isJson(path) && !withSchema.includes(path))).toEqual(['datapackage.json']);
  });

  test.each(withSchema)('%s keeps to its schema', (path) => {
    expect(faults(dataJson(site, schemaOf(path)), dataJson(site, path))).toEqual([]);
  });

  test.each(resources.filter(({ schema }) => schema !== undefined))(
    '$path is the table that the package describes',
    ({ path, schema }) => {
      const { fields } = schema!;
      const rows = rowsOf(site, path);
      expect(Object.keys(rows[0]!)).toEqual(fields.map(({ name }) => name));
      const cellsOf = (name: string) => rows.map((row) => row[name]!);
      expect(fields.flatMap((field) => columnFaults(field, cellsOf(field.name)))).toEqual([]);
      // None begins with an apostrophe: no cell of ours had to be kept from running as a formula.
      expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^['=+@\t\r-]/.test(cell))).toEqual([]);
      const list = path.replace('.csv', '');
      const { [list]: entries }: Readonly<Record<string, readonly Entry[]>> = dataJson(site, `${list}.json`);
      expect(cellsOf('id')).toEqual(entries!.map(({ id }) => id));
    },
  );

  test('every file is in the manifest with its length and its checksum, and the manifest names no other', () => {
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(paths.filter((path) => path !== 'manifest.json').sort());
    for (const { path, bytes, sha256: hash } of manifest.files) {
      const content = site.read(`/data/${path}`);
      expect({ path, bytes, hash }).toEqual({ path, bytes: content.length, hash: sha256(content) });
    }
  });

  test('every file says what may be done with it', () => {
    const silent = manifest.files.filter(
      ({ license, rights }) => !license.endsWith('/licenses/by/4.0/') || !rights.includes('ours'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('the package has the length and the checksum of what it describes', () => {
    for (const { path, bytes, hash } of resources) {
      const content = site.read(`/data/${path}`);
      expect({ path, bytes, hash }).toEqual({ path, bytes: content.length, hash: `sha256:${sha256(content)}` });
    }
  });

  test('counts are those of the pages', () => {
    const pages = (kind: string) => site.pages.filter(({ path }) => new RegExp(`^/${kind}/[^/]+/$`).test(path)).length;
    const count = (path: string) => manifest.files.find((file) => file.path === path)!.count;
    expect(count('annotations.jsonld')).toBe(pages('notes'));
    expect(count('events.csv')).toBe(pages('events'));
    expect(count('places.geojson')).toBe(pages('places'));
    expect(count('claims.csv')).toBe(pages('differences'));
    expect(manifest.counts).toMatchObject({ notes: pages('notes'), actors: pages('actors'), readings: pages('readings') });
  });

  test('the manifest names the texts by the checksums that the readings print', () => {
    const receipts = site.pages.filter(({ path }) => /^\/readings\/[^/]+\/$/.test(path)).map(({ html }) => html);
    expect(manifest.texts).toHaveLength(receipts.length);
    for (const { sha256: hash, file } of manifest.texts) {
      expect(receipts.filter((html) => html.includes(hash) && html.includes(file))).toHaveLength(1);
    }
  });

  test('every id that a file points to is in the file that it points to', () => {
    const { sources }: { readonly sources: readonly Entry[] } = dataJson(site, 'sources.json');
    const { events }: { readonly events: readonly Entry[] } = dataJson(site, 'events.json');
    const { claims }: { readonly claims: readonly Entry[] } = dataJson(site, 'claims.json');
    const { features }: Places = dataJson(site, 'places.geojson');
    const known = new Set(sources.map(({ id }) => id));
    const places = new Set(features.map(({ properties }) => properties.identifier));
    const named = [...events, ...claims, ...features.map(({ properties }) => properties)].flatMap(({ evidence }) => evidence);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(events.flatMap((event) => event.places).filter((id) => !places.has(id))).toEqual([]);
  });

  test('a BibTeX parser reads every reference, and CSL-JSON holds the same ones', () => {
    const { entries, errors } = parseBibtex(dataText(site, 'citations.bib'), { sentenceCase: false });
    const items: readonly { readonly id: string; readonly title: string; readonly URL?: string }[] = dataJson(
      site,
      'citations.json',
    );
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(items.map(({ id }) => id));
    expect(entries.map(({ fields }) => fields['title'])).toEqual(items.map(({ title }) => title));
    expect(items.filter(({ URL: address }) => address === undefined)).toHaveLength(origin === undefined ? items.length : 0);
  });
});

describe('the checks can fail', () => {
  const [dist] = inject('sites');
  const site = readSite(dist!.folder);
  const events: { readonly events: readonly Record<string, unknown>[] } = dataJson(site, 'events.json');

  test.each([
    ['a field left out', { title: undefined }],
    ['a field too many', { reader: 'John' }],
    ['a status of no kind', { status: 'rumoured' }],
    [
      'a day that is none',
      { date: { edtf: '2015', earliest: '2015-02-30', latest: null, approximate: false, uncertain: false, words: '2015' } },
    ],
    ['a name that is no address', { iri: 'mabruk attack' }],
  ])('%s is caught', { tags: 'planted' }, (_, changes) => {
    const [first, ...others] = events.events;
    const planted = JSON.parse(JSON.stringify({ ...events, events: [{ ...first, ...changes }, ...others] })) as unknown;
    expect(faults(dataJson(site, 'schemas/events.schema.json'), planted)).not.toEqual([]);
  });

  test.each([
    ['date', ['2015'], {}],
    ['boolean', ['yes'], {}],
    ['integer', ['1.5'], {}],
    ['string', [''], { required: true }],
    ['string', ['x', 'x'], { unique: true }],
  ])('a column of type %s does not take %j under %j', (type, cells, constraints) => {
    expect(
      columnFaults({ name: 'a', type, constraints: { required: false, unique: false, ...constraints } }, cells),
    ).toHaveLength(1);
  });
});
