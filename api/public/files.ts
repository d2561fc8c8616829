import type { Work } from '../../db/scope.ts';
import { found } from '../refusal.ts';
import { caveatsOf, citationOf, licenceOf, pageOf } from './about.ts';
import { linesOf } from './columns.ts';
import { type Publication, releaseOf } from './release.ts';
import { csvMetadata, releaseCsv } from './release-csv.ts';
import { releaseJson } from './release-json.ts';
import { releaseWorkbook } from './release-workbook.ts';

/** Where the shape of the JSON file is described. */
export const SCHEMA_PATH = '/public/release.schema.json';

/** Goes up whenever the same release would be written as other bytes than before. */
export const FORMAT_VERSION = '4';

/** The files of a publication, by the end of their names. */
export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  'csv-metadata.json': 'application/csvm+json; charset=utf-8',
} as const;

export type FileFormat = keyof typeof MEDIA_TYPES;

/** One cut of the table: an indicator, a dimension, or a dimension of an indicator. */
export interface Cut {
  indicator?: string;
  dimension?: string;
}

interface File {
  content: string | Buffer;
  /** The name to save it under. */
  name: string;
  /** Where the file says by a `Link` what it is. */
  describedBy: string | null;
}

/**
 * A publication as a file: made of its frozen rows and the installation's address, and of nothing else, so that the same release gives the
 * same bytes. Refuses NOT_FOUND where the cut that is asked for has no row.
 */
export async function fileOf(
  tx: Work,
  publication: Publication,
  format: FileFormat,
  { address, only }: { address: string; only: Cut },
): Promise<File> {
  const release = await releaseOf(tx, publication);
  const source = pageOf(address, publication.reference);
  const table = `${source}.csv`;
  const about = {
    ...{ source, table, licence: licenceOf(publication.licence), schema: `${address}${SCHEMA_PATH}` },
    ...{ citation: citationOf(publication, address), caveats: caveatsOf(publication) },
  };
  const name = `${[publication.reference, only.indicator, only.dimension?.toLowerCase()].filter(Boolean).join('-')}.${format}`;
  if (format === 'csv') {
    const cut = only.indicator !== undefined || only.dimension !== undefined;
    if (cut && linesOf(release, about, only).length === 0) found(null, 'cut of this publication');
    return { content: releaseCsv(release, about, only), name, describedBy: `${source}.csv-metadata.json` };
  }
  if (format === 'xlsx') return { content: await releaseWorkbook(release, about), name, describedBy: null };
  if (format === 'json') return { content: releaseJson(release, about), name, describedBy: about.schema };
  return { content: `${JSON.stringify(csvMetadata(release, about), null, 1)}\n`, name, describedBy: null };
}
