import { phrasesFor } from '../../i18n/phrases.ts';
import type { Dossier } from '../../core/dossier.ts';
import type { Reading } from '../../core/entities/reading.ts';
import type { Links } from '../../core/links.ts';
import { namedText } from '../citations/work.ts';
import { iriOf } from '../iri.ts';
import { licence, rightsWords } from '../licence.ts';
import { originOf } from '../printed-address.ts';
import type { TableField } from './csv.ts';
import { bytesOf, type DataFile, jsonText, sha256Of } from './data-file.ts';

const licences = [{ name: licence.name, path: licence.address, title: licence.title }];

/** `annotations/ap.jsonld` → `annotations-ap-jsonld`: small letters, digits and hyphens. */
const nameOf = (path: string) => path.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const fieldOf = ({ name, type, description, required = false, unique = false }: TableField) => ({
  name,
  type,
  description,
  constraints: { required, unique },
});

const resourceOf = (file: DataFile) => ({
  name: nameOf(file.path),
  path: file.path,
  title: file.title,
  description: `${file.about} ${rightsWords[file.rights]}`,
  ...(file.fields !== undefined && { type: 'table' }),
  format: file.path.replace(/^.*\./, ''),
  mediatype: file.mediaType.replace(/;.*$/, ''),
  encoding: 'utf-8',
  bytes: bytesOf(file),
  hash: `sha256:${sha256Of(file.text)}`,
  ...(file.fields !== undefined && { schema: { fields: file.fields.map(fieldOf), primaryKey: ['id'] } }),
});

/** A source text as one of the package's sources; an address that may not be printed stays behind. */
function sourceOf(reading: Reading, { site, sources }: Dossier) {
  const address = originOf(reading, sources);
  return { title: namedText(reading, phrasesFor(site.language)), ...(address !== undefined && { path: address }) };
}

/** The release described as a Frictionless Data Package, version 2. `files` are all others of the release. */
export function dataPackage(dossier: Dossier, links: Links, files: readonly DataFile[]): DataFile {
  const { site } = dossier;
  const json = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(site.name),
    id: iriOf(links, links.data),
    title: `${site.name}: ${site.title}`,
    description: site.standfirst,
    ...(links.absolute(links.data) !== undefined && { homepage: links.absolute(links.data) }),
    version: site.date.replaceAll('-', '.').replaceAll('.0', '.'),
    created: `${site.date}T00:00:00Z`,
    contributors: [{ title: site.name, roles: ['publisher'] }],
    licenses: licences,
    sources: [...dossier.readings.values()].map((reading) => sourceOf(reading, dossier)),
    resources: files.map(resourceOf),
  };
  return {
    path: 'datapackage.json',
    title: 'Data package',
    about: 'A Frictionless Data Package that describes every file, and every column of the tables.',
    mediaType: 'application/json',
    text: jsonText(json),
    holds: ['resources', files.length],
    rights: 'ours',
  };
}
