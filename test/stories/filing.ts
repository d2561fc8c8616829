import type { Person } from '../ask.ts';

/** A file that somebody brings, as it goes over the line. */
export interface Brought {
  fileName: string;
  fileBase64: string;
}

/** Which column holds what, as a person says it in the import form. */
export interface Mapping {
  firm: string | null;
  group: string | null;
  breakdown: string | null;
  sheet?: string | null;
  span?: string | null;
  joint?: string | null;
  figures: { indicatorKey: string; role: string; column: string }[];
  complaints?: { field: string; column: string }[];
  ignored: string[];
}

export interface SeenRemark {
  level: string;
  code: string;
  where: string;
  why: string;
}

export interface SeenPreview {
  header: string[];
  rowsRead: number;
  sheetName: string | null;
  firms: {
    memberName: string;
    cells: number;
    startsOn: string;
    endsOn: string;
    offCalendar: boolean;
    joint: boolean;
  }[];
  remarks: SeenRemark[];
  unusual: SeenRemark[];
  mapping: Mapping;
  digest: string;
}

export interface SeenOutcome {
  id: string;
  firms: number;
  cells: number;
  alreadyImported: boolean;
}

const PREVIEW = `query Preview($input: ImportPreviewInput!) { importPreview(input: $input) {
  header sheetName rowsRead digest firms { memberName cells startsOn endsOn offCalendar joint }
  remarks { level code where why } unusual { level code where why }
  mapping { sheet firm group breakdown span joint figures { indicatorKey role column }
    complaints { field column } ignored } } }`;

export const OUTCOME = '{ id firms cells alreadyImported period { id } }';

export const sheet = (fileName: string, content: string | Buffer): Brought => ({
  fileName,
  fileBase64: Buffer.from(content).toString('base64'),
});

/** Looks at what an import would do; without a mapping, the columns are guessed from their headings. */
export async function preview(
  who: Person,
  periodId: string,
  file: Brought,
  mapping: Mapping | null = null,
): Promise<SeenPreview> {
  const input = { periodId, fileBase64: file.fileBase64, fileName: file.fileName, mapping };
  return (await who.ask<{ importPreview: SeenPreview }>(PREVIEW, { input })).importPreview;
}

/** Everything the import asks for, once somebody has looked at the preview. */
export const asSeen = (periodId: string, file: Brought, { mapping, digest }: SeenPreview) => ({
  periodId,
  fileName: file.fileName,
  fileBase64: file.fileBase64,
  mapping,
  digest,
});

/** Imports the file just as the preview showed it. */
export const bringIn = (who: Person, periodId: string, file: Brought, seen: SeenPreview) =>
  who.act<SeenOutcome>('importReturns', asSeen(periodId, file, seen), OUTCOME);

export const errorsOf = ({ remarks }: SeenPreview) => remarks.filter(({ level }) => level === 'ERROR');
