import { codesById } from '../../db/codes/read.ts';
import { publicStandings } from '../../db/publications/register-reads.ts';
import type { InputOfReport, ReportRow } from '../../db/reports/read.ts';
import { lastFiguresBefore } from '../../db/reports/sources-sizes.ts';
import type { PeriodRow } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { found } from '../refusal.ts';
import { SIZE_OF_BUSINESS } from '../rules/complaint-series.ts';
import type { Besides } from '../rules/report-contents.ts';

/**
 * What a report tells beside its figures is made of this: how every firm stood beside the period, what the public register says on its last
 * day, and how large the firms were last that did not report. All as it was recorded when the report was begun.
 */
export async function besidesOf(
  tx: Work,
  { codeId, compiledAt }: Pick<ReportRow, 'codeId' | 'compiledAt'>,
  { startsOn, endsOn }: Pick<PeriodRow, 'startsOn' | 'endsOn'>,
  inputs: readonly InputOfReport[],
): Promise<Besides> {
  const code = found((await codesById(tx, [codeId])).get(codeId), 'report');
  const due = inputs.filter(({ state }) => state === 'DUE');
  const sizes = await lastFiguresBefore(tx, {
    adoptionIds: due.map(({ adoptionId }) => adoptionId),
    indicatorKey: SIZE_OF_BUSINESS,
    day: startsOn,
    until: compiledAt,
  });
  const lastSizes = due.flatMap(({ adoptionId, memberId }) => {
    const size = sizes.get(adoptionId);
    return size === undefined ? [] : [[memberId, size]];
  });
  return {
    startsOn,
    states: inputs.map(({ state }) => state),
    standings: await publicStandings(tx, { codeKey: code.key, day: endsOn, until: compiledAt }),
    lastSizes: Object.fromEntries(lastSizes),
  };
}
