import { escaped } from '../rules/markup.ts';
import { citationOf, licenceOf, pageOf, publicSince } from './about.ts';
import { CATALOG_PATH, FILES } from './catalog.ts';
import { MEDIA_TYPES } from './files.ts';
import type { Publication } from './release.ts';

interface Definition {
  indicatorKey: string;
  label: string;
  unit: string;
}

/** A publication as search engines for data read it (schema.org/Dataset). Made of its frozen rows alone. */
export function datasetOf(publication: Publication, series: readonly Definition[], address: string): object {
  const { reference, title, associationName, codeTitle, vintage, digest } = publication;
  const page = pageOf(address, reference);
  const publisher = { '@type': 'Organization', name: associationName };
  const { due, reported, periodStartsOn, periodEndsOn } = publication;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    url: page,
    name: title,
    description: `How the sector kept the ${codeTitle} from ${periodStartsOn} to ${periodEndsOn}: what ${reported} of ${due} firms that were due reported, added up so that no firm is given away.`,
    identifier: [reference, `sha256:${digest}`],
    version: String(vintage),
    datePublished: publicSince(publication).toISOString(),
    ...(publication.supersedes ? { isBasedOn: pageOf(address, publication.supersedes) } : {}),
    temporalCoverage: `${periodStartsOn}/${periodEndsOn}`,
    license: licenceOf(publication.licence).address,
    isAccessibleForFree: true,
    inLanguage: 'en',
    creator: publisher,
    publisher,
    creditText: citationOf(publication, address),
    citation: citationOf(publication, address),
    includedInDataCatalog: { '@type': 'DataCatalog', url: `${address}${CATALOG_PATH}` },
    variableMeasured: series.map(({ indicatorKey, label, unit }) => ({
      ...{ '@type': 'PropertyValue', propertyID: indicatorKey, name: label, unitText: unit },
    })),
    distribution: FILES.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: MEDIA_TYPES[format].split(';')[0],
      contentUrl: `${page}.${format}`,
    })),
  };
}

/**
 * What stands in the head of a publication's page for programs that read pages: the data set, and its files as other forms of the page. Marked
 * `data-of`, so that the page takes it away when it comes to show something else.
 */
export function headOf(publication: Publication, series: readonly Definition[], address: string): string {
  const { reference } = publication;
  const links = FILES.map(
    (format) =>
      `<link rel="alternate" type="${MEDIA_TYPES[format].split(';')[0]}" href="${escaped(`${pageOf(address, reference)}.${format}`)}" data-of="report" />`,
  );
  // Within a script only `<` could end it, or begin a comment.
  const data = JSON.stringify(datasetOf(publication, series, address)).replaceAll('<', '\\u003c');
  return [
    ...links,
    `<link rel="canonical" href="${escaped(pageOf(address, reference))}" data-of="report" />`,
    `<script type="application/ld+json" data-of="report">${data}</script>`,
  ].join('\n');
}
