import { indicatorsByEdition } from '../../db/codes/read.ts';
import { namedOfReports } from '../../db/reports/named.ts';
import { ownVersionsIn, previewList } from '../../db/reports/previews.ts';
import { editionsOfVersions } from '../../db/reports/sources.ts';
import type { Work } from '../../db/scope.ts';
import type { ReportPreview } from '../../schema/preview.ts';
import type { Viewer } from '../context.ts';
import { mayRole } from '../rules/access.ts';
import { groupBy } from '../rules/group.ts';
import type { Indicator } from '../rules/indicator.ts';
import { isOpen } from '../rules/preview.ts';

/**
 * What reports will say of the viewer's firm, or say: its own figures alone, and no place among others, which would tell of theirs. The
 * latest period first.
 */
export async function ownPreviews(tx: Work, viewer: Viewer, now: Date): Promise<ReportPreview[]> {
  const memberId = viewer.organizationId;
  const previews = await previewList(tx, memberId);
  const ids = previews.map(({ reportId }) => reportId);
  const [lines, defined] = [await namedOfReports(tx, ids), await definitionsIn(tx, memberId, ids)];
  return previews.map((preview) => {
    const open = isOpen(preview.until, now);
    const may = open && mayRole(viewer.role, 'ANSWER_PREVIEW');
    const own = (lines.get(preview.reportId) ?? []).filter((line) => line.memberId === memberId);
    return {
      ...{ ...preview, id: preview.reportId, open, viewerCan: may ? ['ANSWER_PREVIEW' as const] : [] },
      figures: own.map(({ indicatorKey, breakdown, ...line }) => ({
        ...{ ...measureOf(defined.get(preview.reportId) ?? [], indicatorKey), indicatorKey, part: breakdown },
        ...{ value: line.value, numerator: line.numerator, denominator: line.denominator },
        ...{ rate: line.rate, smallBase: line.smallBase },
      })),
    };
  });
}

/** The indicators of the edition under which the firm reported what went into each report. */
async function definitionsIn(tx: Work, memberId: string, reportIds: readonly string[]) {
  const taken = await ownVersionsIn(tx, { memberId, reportIds });
  const editions = await editionsOfVersions(
    tx,
    taken.map(({ versionId }) => versionId),
  );
  const indicators = await indicatorsByEdition(tx, [...new Set(editions.values())]);
  const byReport = groupBy(taken, ({ reportId }) => reportId);
  return new Map(
    [...byReport].map(([id, own]) => [
      id,
      own.flatMap(({ versionId }) => indicators.get(editions.get(versionId) ?? '') ?? []),
    ]),
  );
}

function measureOf(indicators: readonly Indicator[], key: string) {
  const { label = key, kind = 'COUNT', unit = '' } = indicators.find((one) => one.key === key) ?? {};
  return { label, kind, unit };
}
