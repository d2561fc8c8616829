import { licenceOf, pageOf, publicSince } from './about.ts';
import { type FileFormat, MEDIA_TYPES, SCHEMA_PATH } from './files.ts';
import type { Publication } from './release.ts';
import { printOf } from './sentences.ts';

/** Where the catalogue of all data sets is. */
export const CATALOG_PATH = '/public/catalog.jsonld';

/** The files that a publication is had as, in the order in which they are offered. */
export const FILES = ['csv', 'xlsx', 'json'] as const satisfies FileFormat[];

interface Code {
  key: string;
  title: string;
  summary: string;
  associationName: string;
}

const EU = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const thing = (id: string) => ({ '@id': id });
const english = (text: string) => ({ '@language': 'en', '@value': text });
const moment = (at: Date) => ({ '@type': 'xsd:dateTime', '@value': at.toISOString() });
const day = (on: string) => ({ '@type': 'xsd:date', '@value': on });
const agent = (name: string) => ({ '@type': 'foaf:Agent', 'foaf:name': name });

const span = (from: string, to: string) => ({
  ...{ '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(from), 'dcat:endDate': day(to) },
});

/** The address of a media type at the authority that names them. */
const mediaTypeOf = (format: FileFormat): string =>
  `https://www.iana.org/assignments/media-types/${MEDIA_TYPES[format].split(';')[0]}`;

/**
 * Everything that is published as data, as a catalogue that data portals harvest (DCAT-AP 3): a data set a code, a distribution a file of each of
 * its publications, and the endpoint for programs. Made of frozen rows alone.
 */
export function catalogOf(
  address: string,
  codes: readonly Code[],
  publications: readonly Publication[],
): object {
  const datasets = codes.flatMap((code) => {
    const own = publications.filter(({ codeKey }) => codeKey === code.key);
    return own.length === 0 ? [] : [datasetOf(address, code, own)];
  });
  const publishers = [...new Set(codes.map(({ associationName }) => associationName))].sort();
  return {
    '@context': CONTEXT,
    '@id': `${address}${CATALOG_PATH}`,
    '@type': 'dcat:Catalog',
    'dct:title': english('How sectors keep their codes of conduct'),
    'dct:description': english(
      'Sector reports on shared codes of conduct: what firms reported, added up so that no firm is given away.',
    ),
    'dct:publisher': publishers.map(agent),
    'dct:language': thing(`${EU}/language/ENG`),
    'foaf:homepage': thing(`${address}/public`),
    'dcat:dataset': datasets,
    'dcat:service': serviceOf(address, datasets),
  };
}

function serviceOf(address: string, datasets: readonly { '@id': string }[]): object {
  return {
    '@type': 'dcat:DataService',
    '@id': `${address}/public/graphql`,
    'dct:title': english('Everything that is published, for programs (GraphQL)'),
    'dcat:endpointURL': thing(`${address}/public/graphql`),
    'dcat:servesDataset': datasets.map((dataset) => thing(dataset['@id'])),
  };
}

function datasetOf(address: string, code: Code, publications: readonly Publication[]) {
  const page = `${address}/public/codes/${code.key}`;
  const starts = publications.map(({ periodStartsOn }) => periodStartsOn).sort();
  const ends = publications.map(({ periodEndsOn }) => periodEndsOn).sort();
  const moments = publications.map(publicSince).sort((a, b) => a.getTime() - b.getTime());
  const [first, last] = [moments[0] ?? new Date(0), moments.at(-1) ?? new Date(0)];
  return {
    '@id': `${page}#reports`,
    '@type': 'dcat:Dataset',
    'dct:identifier': code.key,
    'dct:title': english(`${code.title}: sector reports`),
    'dct:description': english(code.summary),
    'dct:publisher': agent(code.associationName),
    'dct:language': thing(`${EU}/language/ENG`),
    'dct:accessRights': thing(`${EU}/access-right/PUBLIC`),
    'dct:issued': moment(first),
    'dct:modified': moment(last),
    'dct:temporal': span(starts[0] ?? '', ends.at(-1) ?? ''),
    'dcat:landingPage': thing(`${address}/public/reports?code=${code.key}`),
    'dcat:distribution': publications.flatMap((publication) =>
      FILES.map((format) => distributionOf(address, publication, format)),
    ),
  };
}

function distributionOf(address: string, publication: Publication, format: (typeof FILES)[number]): object {
  const { reference, title, vintage, periodStartsOn, periodEndsOn } = publication;
  const page = pageOf(address, reference);
  const file = thing(`${page}.${format}`);
  return {
    '@id': `${page}#${format}`,
    '@type': 'dcat:Distribution',
    'dct:identifier': reference,
    'dct:title': english(`${title}, ${printOf(vintage)} (${reference})`),
    'dct:issued': moment(publicSince(publication)),
    'dct:temporal': span(periodStartsOn, periodEndsOn),
    'dct:license': thing(licenceOf(publication.licence).address),
    'dct:format': thing(`${EU}/file-type/${format.toUpperCase()}`),
    'dcat:mediaType': thing(mediaTypeOf(format)),
    'dcat:accessURL': thing(page),
    'dcat:downloadURL': file,
    ...(format === 'json' ? { 'dct:conformsTo': thing(`${address}${SCHEMA_PATH}`) } : {}),
  };
}
