import { codesById } from '../../db/codes/read.ts';
import { addNotices } from '../../db/notices/write.ts';
import { namedOfReports } from '../../db/reports/named.ts';
import { firmsNamedBy, lockPreviews, openPreviews, type PreviewRow } from '../../db/reports/previews.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import { periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import type { Change } from '../act.ts';
import { found, refuse } from '../refusal.ts';
import { noticeOfPreview } from '../rules/notice-preview.ts';
import { isOpen } from '../rules/preview.ts';
import type { FirmAnswer } from '../rules/publication.ts';

/**
 * Shows the firms that a report names what is said of them, until a moment, and tells them so. Answers that moment; null where it names
 * none. Refuses BAD_INPUT (no moment, one in the past, one where nobody is named).
 */
export async function openPreview(
  { tx, now }: Pick<Change, 'tx' | 'now'>,
  report: ReportRow,
  wanted: Date | null,
): Promise<Date | null> {
  const members = await firmsNamedBy(tx, report.id);
  const path = { path: ['previewUntil'] };
  if (members.length === 0) {
    if (wanted) refuse('BAD_INPUT', 'This report names no firm, so there is nothing to preview.', path);
    return null;
  }
  if (!wanted) {
    refuse('BAD_INPUT', 'This report names firms: say until when they can see it and answer.', path);
  }
  if (wanted <= now) refuse('BAD_INPUT', 'A preview ends in the future.', path);
  await openPreviews(tx, report, members, wanted);
  const period = found((await periodsById(tx, [report.periodId])).get(report.periodId), 'report');
  const code = found((await codesById(tx, [report.codeId])).get(report.codeId), 'report');
  const about = { reportId: report.id, periodLabel: period.label, codeTitle: code.title, until: wanted };
  const told = members.map((memberId) =>
    noticeOfPreview({ ...about, associationId: report.associationId, memberId }, report.version),
  );
  await addNotices(tx, told, now);
  return wanted;
}

/** Refuses NOT_PREVIEWED and PREVIEW_OPEN, where the report names firms that have not seen it, or can still answer. */
export async function expectPreviewed(tx: Work, report: ReportRow, now: Date): Promise<void> {
  if ((await firmsNamedBy(tx, report.id)).length === 0) return;
  if (report.status !== 'PROPOSED' || report.previewUntil === null) {
    refuse(
      'NOT_PREVIEWED',
      'This report names firms that have not seen it. Propose it first, and say until when they can answer.',
    );
  }
  if (isOpen(report.previewUntil, now)) {
    refuse(
      'PREVIEW_OPEN',
      `The firms that it names can answer until ${report.previewUntil.toISOString()}. Publish it after that.`,
    );
  }
}

/** What the firms that a report names have to say, as it goes to print: by certificate, in code-unit order. Nobody changes it meanwhile. */
export async function answersOf(tx: Work, reportId: string): Promise<FirmAnswer[]> {
  return underCertificates(tx, reportId, await lockPreviews(tx, reportId));
}

/** The same of what is stored already. */
export async function underCertificates(
  tx: Work,
  reportId: string,
  previews: readonly Pick<PreviewRow, 'memberId' | 'response' | 'disputes'>[],
): Promise<FirmAnswer[]> {
  const lines = (await namedOfReports(tx, [reportId])).get(reportId) ?? [];
  const firms = new Map(lines.map((line) => [line.certificateNumber, line]));
  const said = new Map(previews.map((one) => [one.memberId, one]));
  return [...firms.values()]
    .sort((a, b) => (a.certificateNumber < b.certificateNumber ? -1 : 1))
    .flatMap(({ certificateNumber, firmName, memberId }): FirmAnswer[] => {
      const { response = null, disputes = [] } = said.get(memberId) ?? {};
      if (response === null && disputes.length === 0) return [];
      return [{ certificateNumber, firmName, response, disputes: disputes.map(asSaid) }];
    });
}

const asSaid = ({ indicatorKey, reason }: FirmAnswer['disputes'][number]) => ({ indicatorKey, reason });
