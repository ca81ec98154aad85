import jsonld, { type ContextDefinition, type Options } from 'jsonld';

const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const dcterms = 'http://purl.org/dc/terms/';
const foaf = 'http://xmlns.com/foaf/0.1/';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const schemaOrg = 'http://schema.org/';
const lpo = 'http://linkedpasts.org/ontology/lpo_latest.ttl#';
const geojson = 'https://purl.org/geojson/vocab#';

const terms = (vocabulary: string, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, vocabulary + name]));
const reference = (id: string) => ({ '@id': id, '@type': '@id' });
const number = (id: string) => ({ '@id': id, '@type': `${xsd}nonNegativeInteger` });
const set = (id: string, type: string) => ({ '@id': id, '@type': type, '@container': '@set' as const });

/**
 * The contexts that the data names, with the terms that the data uses as the published ones define them, so that no test
 * needs the network. There is no `@vocab` in them: a term that is not here is an error, not a guess.
 */
const contexts: Readonly<Record<string, ContextDefinition>> = {
  // Web Annotation Vocabulary, appendix A.
  'http://www.w3.org/ns/anno.jsonld': {
    id: '@id',
    type: '@type',
    dcterms,
    ...terms(
      oa,
      'Annotation',
      'TextualBody',
      'SpecificResource',
      'FragmentSelector',
      'TextQuoteSelector',
      'TextPositionSelector',
    ),
    ...terms(oa, 'commenting', 'classifying', 'assessing', 'linking', 'exact', 'prefix', 'suffix'),
    AnnotationCollection: `${as}OrderedCollection`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    Organization: `${foaf}Organization`,
    name: `${foaf}name`,
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    body: reference(`${oa}hasBody`),
    target: reference(`${oa}hasTarget`),
    source: reference(`${oa}hasSource`),
    selector: reference(`${oa}hasSelector`),
    refinedBy: reference(`${oa}refinedBy`),
    conformsTo: reference(`${dcterms}conformsTo`),
    creator: reference(`${dcterms}creator`),
    rights: reference(`${dcterms}rights`),
    first: reference(`${as}first`),
    items: { ...reference(`${as}items`), '@container': '@list' as const },
    motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${oa}hasPurpose`, '@type': '@vocab' },
    generated: { '@id': `${dcterms}issued`, '@type': `${xsd}dateTime` },
    start: number(`${oa}start`),
    end: number(`${oa}end`),
    total: number(`${as}totalItems`),
    startIndex: number(`${as}startIndex`),
  },
  // Linked Places format, context of version 1.1.
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld': {
    id: '@id',
    type: '@type',
    lpo,
    gvp: 'http://vocab.getty.edu/ontology#',
    ...terms(geojson, 'FeatureCollection', 'Feature', 'Point', 'properties'),
    coordinates: { '@id': `${geojson}coordinates`, '@container': '@list' as const },
    features: set(`${lpo}hasFeature`, `${geojson}Feature`),
    geometry: 'https://github.com/kgeographer/geojson-t/geometry',
    ccodes: 'http://www.geonames.org/ontology#countryCode',
    names: set(`${lpo}name_attestation`, `${lpo}NameAttestation`),
    types: set(`${lpo}type_attestation`, `${lpo}TypeAttestation`),
    relations: set(`${lpo}rel_attestation`, `${lpo}RelAttestation`),
    links: set(`${lpo}link_attestation`, `${lpo}LinkAttestation`),
    descriptions: set(`${dcterms}description`, '@id'),
    citations: reference('http://purl.org/spar/cito#cites'),
    toponym: `${lpo}toponym`,
    certainty: `${lpo}has_certainty`,
    relationType: `${lpo}relation_type`,
    relationTo: `${lpo}relation_to`,
    closeMatch: 'http://www.w3.org/2004/02/skos/core#closeMatch',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    lang: `${dcterms}language`,
    ...terms(dcterms, 'identifier', 'title', 'license'),
  },
  // schema.org, release 28: addresses are references, dates are typed.
  'https://schema.org': {
    ...terms(
      schemaOrg,
      'AnalysisNewsArticle',
      'NewsArticle',
      'OpinionNewsArticle',
      'Quotation',
      'Event',
      'Place',
      'City',
      'Country',
    ),
    ...terms(
      schemaOrg,
      'Person',
      'Organization',
      'GovernmentOrganization',
      'Thing',
      'WebSite',
      'WebPage',
      'Dataset',
      'DataDownload',
    ),
    ...terms(schemaOrg, 'BreadcrumbList', 'ListItem', 'GeoCoordinates', 'GeoCircle'),
    ...terms(
      schemaOrg,
      'headline',
      'name',
      'alternateName',
      'description',
      'text',
      'inLanguage',
      'publisher',
      'about',
      'citation',
    ),
    ...terms(schemaOrg, 'location', 'geo', 'latitude', 'longitude', 'geoMidpoint', 'geoRadius', 'containedInPlace', 'position'),
    ...terms(schemaOrg, 'itemListElement', 'distribution', 'encodingFormat'),
    isBasedOn: reference(`${schemaOrg}isBasedOn`),
    isPartOf: reference(`${schemaOrg}isPartOf`),
    item: reference(`${schemaOrg}item`),
    url: reference(`${schemaOrg}url`),
    sameAs: reference(`${schemaOrg}sameAs`),
    license: reference(`${schemaOrg}license`),
    contentUrl: reference(`${schemaOrg}contentUrl`),
    datePublished: { '@id': `${schemaOrg}datePublished`, '@type': `${schemaOrg}Date` },
    startDate: { '@id': `${schemaOrg}startDate`, '@type': `${schemaOrg}Date` },
    endDate: { '@id': `${schemaOrg}endDate`, '@type': `${schemaOrg}Date` },
  },
};

function documentLoader(url: string): Promise<{ documentUrl: string; document: { '@context': ContextDefinition } }> {
  const context = contexts[url];
  if (context === undefined) return Promise.reject(new Error(`the data names a context that is not known here: ${url}`));
  return Promise.resolve({ documentUrl: url, document: { '@context': context } });
}

interface Loss {
  readonly event: { readonly message: string; readonly details: { readonly property?: string } };
}

/**
 * JSON-LD expanded by jsonld.js. Whatever would be lost, a term without a meaning or a name that is no address, throws;
 * `plain` names the terms that are JSON alone and may be. `base` is the address that the document was found at; without one
 * its names have to be whole.
 */
export async function expand(
  document: object,
  base = '',
  plain: readonly string[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const eventHandler = ({ event: { message, details } }: Loss) => {
    if (details.property === undefined || !plain.includes(details.property))
      throw new Error(`${message} ${JSON.stringify(details)}`);
  };
  const options: Options.Expand & { readonly eventHandler: typeof eventHandler } = { base, documentLoader, eventHandler };
  const expanded = (await jsonld.expand(document, options)) as readonly Record<string, unknown>[];
  // A type without a meaning is taken for an address beside the document.
  if (base !== '' && JSON.stringify(expanded).includes(`"@type":["${base}`))
    throw new Error('the data has a type without a meaning');
  return expanded;
}
