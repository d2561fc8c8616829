import type { Person } from '../ask.ts';

/** A published figure as anybody sees it. */
export interface PublicCell {
  dimension: string;
  category: string;
  due: number | null;
  respondents: number | null;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  rate: string | null;
  median: string | null;
  meetingTarget: number | null;
  change: string | null;
  suppression: string;
}

export interface PublicReport {
  reference: string;
  title: string;
  digest: string;
  due: number;
  reported: number;
  nil: number;
  minimumRespondents: number;
  comparedWith: string | null;
  series: { indicatorKey: string; label: string; cells: PublicCell[] }[];
}

const REPORT = `query Report($reference: String!) { publication(reference: $reference) {
  reference title digest due reported nil minimumRespondents comparedWith
  series { indicatorKey label cells { dimension category due respondents value numerator denominator rate median
    meetingTarget change suppression } } } }`;

/** What anybody reads under a reference. */
export async function readReport(anybody: Person, reference: string): Promise<PublicReport> {
  const { publication } = await anybody.askPublic<{ publication: PublicReport | null }>(REPORT, {
    reference,
  });
  if (!publication) throw new Error(`Nothing is published as ${reference}`);
  return publication;
}

/** One published figure: of the whole sector, or of a part of it. */
export function figure(
  report: PublicReport,
  indicatorKey: string,
  dimension = 'SECTOR',
  category = '',
): PublicCell {
  const series = report.series.find((one) => one.indicatorKey === indicatorKey);
  const cell = series?.cells.find((one) => one.dimension === dimension && one.category === category);
  if (!cell) throw new Error(`${report.reference} has no ${indicatorKey}, ${dimension} ${category}`);
  return cell;
}

interface Compiled {
  id: string;
  version: number;
}

/** The officer compiles what is accepted. */
export const compile = (officer: Person, periodId: string): Promise<Compiled> =>
  officer.act<Compiled>('compileReport', { periodId }, '{ id version }');

/** The administrator publishes it; the answer is its reference. */
export async function publishCompiled(admin: Person, { id, version }: Compiled): Promise<string> {
  const { publicationReference } = await admin.act<{ publicationReference: string }>(
    'publishReport',
    { reportId: id, expectedVersion: version },
    '{ publicationReference }',
  );
  return publicationReference;
}
