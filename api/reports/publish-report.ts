import { codesById, editionsById } from '../../db/codes/read.ts';
import { organizationsById } from '../../db/identity/read.ts';
import { isId } from '../../db/page.ts';
import { addPublication, nextPublicationNumber } from '../../db/publications/report-writes.ts';
import { cellsByReport, lockReport, type ReportRow } from '../../db/reports/read.ts';
import { editionsOfInputs } from '../../db/reports/sources.ts';
import { markPublished } from '../../db/reports/write.ts';
import { periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectVersion, found, refuse } from '../refusal.ts';
import {
  type PublicationHead,
  publicationDigest,
  publicSeries,
  type Series,
  showsAnything,
} from '../rules/publication.ts';
import { reportedIndicators } from '../rules/sector.ts';
import { measuringEditions } from './editions.ts';

/**
 * Publishes a compiled report: its safe figures are frozen under a number and a reference, and are public from now on
 * (ISO 10001:2018, 4.4, 4.7, 4.8). Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, NOTHING_TO_PUBLISH.
 */
export function publishReport(
  context: Context,
  input: { idempotencyKey: string; reportId: string; expectedVersion: number },
): Promise<string> {
  return act(context, { action: 'publishReport', input }, async ({ tx, now }) => {
    const report = found(isId(input.reportId) ? await lockReport(tx, input.reportId) : null, 'report');
    expectVersion(report.version, input.expectedVersion, 'report');
    if (report.status !== 'COMPILED') {
      refuse(
        'WRONG_STATUS',
        `This report is published as ${report.publicationReference}. Compile a new one.`,
      );
    }
    const series = await seriesOf(tx, report);
    if (!showsAnything(series)) {
      refuse(
        'NOTHING_TO_PUBLISH',
        `No figure of the whole sector stands on the ${report.minimumRespondents} respondents that the disclosure policy asks for. Accept more returns, then compile again.`,
      );
    }
    const head = await headOf(tx, report, now);
    await addPublication(tx, {
      publication: {
        ...head,
        associationId: report.associationId,
        publishedAt: now,
        digest: publicationDigest(head, series),
      },
      series: series.map((definition, position) => ({ ...definition, position })),
      cells: series.flatMap(({ cells }) => cells),
    });
    await markPublished(tx, report, head.reference);
    return report.id;
  });
}

async function seriesOf(tx: Work, report: ReportRow): Promise<Series[]> {
  const reportedUnder = await editionsOfInputs(tx, report.id);
  const editions = await measuringEditions(tx, reportedUnder.length > 0 ? reportedUnder : [report.editionId]);
  const cells = (await cellsByReport(tx, [report.id])).get(report.id) ?? [];
  return publicSeries(reportedIndicators(editions), cells, report.minimumRespondents);
}

async function headOf(tx: Work, report: ReportRow, now: Date): Promise<PublicationHead> {
  const { associationId, codeId, periodId, editionId, due, reported, nil, minimumRespondents } = report;
  const association = found((await organizationsById(tx, [associationId])).get(associationId), 'report');
  const code = found((await codesById(tx, [codeId])).get(codeId), 'report');
  const period = found((await periodsById(tx, [periodId])).get(periodId), 'report');
  const edition = found((await editionsById(tx, [editionId])).get(editionId), 'report');
  const number = await nextPublicationNumber(tx, associationId);
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
    publishedAt: now.toISOString(),
    ...{ due, reported, nil, minimumRespondents },
    comparedWith: report.comparedWith,
  };
}
