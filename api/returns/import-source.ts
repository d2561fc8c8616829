import { digest } from '../rules/canonical.ts';
import type { Mapping } from '../rules/columns.ts';
import { openTable, sourceOf } from '../table-file.ts';
import { noTable, type Table } from '../table-shape.ts';
import { type FileSource, hashOf } from '../table-source.ts';

/** A file that somebody brings for a period: inside the request, or uploaded before. */
export interface ImportFile {
  periodId: string;
  fileName: string;
  content: { fileBase64: string } | { path: string; hash: string };
  /** Guessed from the headings where it is null. */
  mapping: Mapping | null;
}

/** Opens the file; what can not be opened is a table without rows that says why. */
export async function tableOf({ content, mapping }: Pick<ImportFile, 'content' | 'mapping'>): Promise<Table> {
  const source = sourceIn(content);
  return 'code' in source ? noTable([source]) : openTable(source, mapping?.sheet ?? null);
}

const sourceIn = (content: ImportFile['content']) =>
  'path' in content ? { path: content.path } : sourceOf(content.fileBase64);

/** SHA-256 of the file's bytes, by whichever door it came in. */
async function hashIn(content: ImportFile['content']): Promise<string> {
  if ('hash' in content) return content.hash;
  const source: FileSource = { bytes: Buffer.from(content.fileBase64, 'base64') };
  return hashOf(source);
}

/** Names a file with its mapping and period: the import refuses what is not what was looked at. */
export async function importDigest(
  file: Pick<ImportFile, 'periodId' | 'content'>,
  mapping: Mapping,
): Promise<string> {
  const figures = mapping.figures.map(({ indicatorKey, role, column }) => [indicatorKey, role, column]);
  // A mapping without complaints is named as it was before there were any.
  const complaints = (mapping.complaints ?? []).map(({ field, column }) => [field, column]);
  const { sheet = null, firm, group, breakdown, span = null, joint = null, ignored = [] } = mapping;
  const columns = [
    sheet,
    firm,
    group,
    breakdown,
    span,
    joint,
    figures,
    ignored,
    ...(complaints.length > 0 ? [complaints] : []),
  ];
  return digest([file.periodId, await hashIn(file.content), ...columns]);
}
