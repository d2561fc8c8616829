import Papa from 'papaparse';
import type { Licence } from './about.ts';
import { COLUMNS, type ColumnKind, linesOf } from './columns.ts';
import type { Release } from './release.ts';

/** What a spreadsheet would run as a formula. Numbers are none, with their sign or without. */
const RUNS_AS_FORMULA = /^(?!-?\d+(\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/;

/**
 * The release as one table (RFC 4180, UTF-8 with a mark that spreadsheets look for): a row a cell, figures as they are stored and not
 * rounded. Text that a spreadsheet would run as a formula begins with an apostrophe. `only` leaves one indicator, or one cut of it.
 */
export function releaseCsv(
  release: Release,
  about: { source: string },
  only: { indicator?: string; dimension?: string },
): string {
  const lines = linesOf(release, about, only);
  const table = Papa.unparse(
    { fields: COLUMNS.map(({ name }) => name), data: lines },
    { newline: '\r\n', escapeFormulae: RUNS_AS_FORMULA },
  );
  return `\ufeff${table}\r\n`;
}

const DATATYPES: Record<ColumnKind, string> = {
  TEXT: 'string',
  INTEGER: 'integer',
  DECIMAL: 'decimal',
  MOMENT: 'dateTime',
};

/** What the table is, and each of its columns, as CSV on the Web says it (W3C, 2015). */
export function csvMetadata(
  { publication }: Release,
  about: { table: string; source: string; licence: Licence; citation: string; caveats: readonly string[] },
): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: about.table,
    'dc:title': publication.title,
    'dc:publisher': publication.associationName,
    'dc:identifier': publication.reference,
    'dc:issued': publication.publishedAt.toISOString(),
    'dc:source': about.source,
    'dc:license': { '@id': about.licence.address },
    'dc:bibliographicCitation': about.citation,
    'dc:description': about.caveats.join(' '),
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: COLUMNS.map(({ name, kind, says }) => ({
        ...{ name, titles: name, datatype: DATATYPES[kind], 'dc:description': says },
      })),
    },
  };
}
