import { codesById, editionsById } from '../../db/codes/read.ts';
import { organizationsById } from '../../db/identity/read.ts';
import { publicationWith, releaseWith } from '../../db/publications/report-reads.ts';
import { cellsByReport, type ReportRow } from '../../db/reports/read.ts';
import type { Work } from '../../db/scope.ts';
import { found } from '../refusal.ts';
import type { Cell } from '../rules/aggregate.ts';
import { type PublicationHead, publicSeries, type Series } from '../rules/publication.ts';
import { changesBetween } from '../rules/release-changes.ts';
import { reportedIndicators } from '../rules/sector.ts';
import { familyNow } from './family.ts';
import { editionsOfSources } from './sources.ts';

/** The terms under which figures may be used. */
const LICENCE = 'CC-BY-4.0';

/** When a release goes out, under which number, and why where it corrects another. */
interface As {
  number: number;
  publishedAt: Date;
  reason: string | null;
}

/** As a release is looked at that has not gone out. */
const UNPRINTED: As = { number: 0, publishedAt: new Date(0), reason: null };

/** What of a report goes public: out of these cells, or of those that were compiled. */
export async function releaseOf(
  tx: Work,
  report: ReportRow,
  as: As = UNPRINTED,
  cells?: readonly Omit<Cell, 'figures'>[],
): Promise<{ head: PublicationHead; series: Series[] }> {
  const compiled = cells ?? (await cellsByReport(tx, [report.id])).get(report.id) ?? [];
  const series = publicSeries(
    reportedIndicators(await editionsOfSources(tx, report)),
    compiled,
    report.minimumRespondents,
  );
  return { head: await headOf(tx, report, as, series), series };
}

async function headOf(
  tx: Work,
  report: ReportRow,
  { number, publishedAt, reason }: As,
  series: readonly Series[],
): Promise<PublicationHead> {
  const { associationId, codeId, editionId, due, reported, nil, minimumRespondents, engine } = report;
  const association = found((await organizationsById(tx, [associationId])).get(associationId), 'report');
  const code = found((await codesById(tx, [codeId])).get(codeId), 'report');
  const edition = found((await editionsById(tx, [editionId])).get(editionId), 'report');
  const { period, before } = await familyNow(tx, report);
  const supersedes = before.at(-1)?.reference ?? null;
  const superseded = supersedes && (await releaseWith(tx, supersedes));
  const compared = report.comparedWith ? await publicationWith(tx, report.comparedWith) : null;
  return {
    reference: `${association.slug}-${code.key}-${number}`,
    number,
    title: `${code.title}: ${period.label}`,
    associationName: association.name,
    codeKey: code.key,
    codeTitle: code.title,
    editionNumber: edition.number,
    periodLabel: period.label,
    periodStartsOn: period.startsOn,
    periodEndsOn: period.endsOn,
    publishedAt: publishedAt.toISOString(),
    ...{ due, reported, nil, minimumRespondents },
    comparedWith: report.comparedWith,
    comparedVintage: compared?.vintage ?? null,
    comparedPeriod: compared?.periodLabel ?? null,
    ...{ vintage: before.length + 1, supersedes, reason },
    changes: superseded
      ? changesBetween(
          superseded.cells,
          series.flatMap(({ cells }) => cells),
        )
      : [],
    ...{ engine, licence: LICENCE },
  };
}
