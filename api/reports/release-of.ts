import { codesById, editionsById } from '../../db/codes/read.ts';
import { organizationsById } from '../../db/identity/read.ts';
import { publicationWith, releaseWith } from '../../db/publications/report-reads.ts';
import { namedOfReports } from '../../db/reports/named.ts';
import { cellsByReport, type ReportRow } from '../../db/reports/read.ts';
import { periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { found } from '../refusal.ts';
import type { Cell } from '../rules/aggregate.ts';
import { publicContents } from '../rules/public-contents.ts';
import { type FirmFigure, type PublicationHead, publicSeries, type Series } from '../rules/publication.ts';
import { changesBetween } from '../rules/release-changes.ts';
import { reportedIndicators } from '../rules/sector.ts';
import { vintagesBefore } from './family.ts';
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

/** The figures of a report. */
interface Figures {
  cells: readonly Omit<Cell, 'figures'>[];
  named: readonly FirmFigure[];
}

/** What of a report goes public: out of these figures, or of those that were compiled. */
export async function releaseOf(
  tx: Work,
  report: ReportRow,
  as: As = UNPRINTED,
  figures?: Figures,
): Promise<{ head: PublicationHead; series: Series[] }> {
  const { cells, named } = figures ?? (await compiledFigures(tx, report.id));
  const indicators = reportedIndicators(await editionsOfSources(tx, report));
  const series = publicSeries(indicators, cells, report.minimumRespondents, named.map(asPublished));
  return { head: await headOf(tx, report, as, series), series };
}

async function compiledFigures(tx: Work, reportId: string): Promise<Figures> {
  const cells = (await cellsByReport(tx, [reportId])).get(reportId) ?? [];
  const named = (await namedOfReports(tx, [reportId])).get(reportId) ?? [];
  return { cells, named };
}

/** Without what says to the association which rows they are. */
const asPublished = (line: FirmFigure): FirmFigure => ({
  ...{ indicatorKey: line.indicatorKey, breakdown: line.breakdown, adoptionId: line.adoptionId },
  ...{ firmName: line.firmName, certificateNumber: line.certificateNumber, value: line.value },
  ...{ numerator: line.numerator, denominator: line.denominator, rate: line.rate },
  smallBase: line.smallBase,
});

async function headOf(
  tx: Work,
  report: ReportRow,
  { number, publishedAt, reason }: As,
  series: readonly Series[],
): Promise<PublicationHead> {
  const { associationId, codeId, editionId, due, reported, nil, minimumRespondents, engine, contents } =
    report;
  const association = found((await organizationsById(tx, [associationId])).get(associationId), 'report');
  const code = found((await codesById(tx, [codeId])).get(codeId), 'report');
  const edition = found((await editionsById(tx, [editionId])).get(editionId), 'report');
  const period = found((await periodsById(tx, [report.periodId])).get(report.periodId), 'period');
  const before = await vintagesBefore(tx, report);
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
    contents: publicContents(contents, minimumRespondents),
    ...{ engine, licence: LICENCE },
  };
}
