import { uuidv7 } from 'uuidv7';
import { organizationsById } from '../../db/identity/read.ts';
import { isId } from '../../db/page.ts';
import { latestPublicationOf } from '../../db/publications/report-reads.ts';
import { addReport } from '../../db/reports/write.ts';
import { type PeriodRow, periodList, periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { aggregate, withChange } from '../rules/aggregate.ts';
import { withoutUnanimity } from '../rules/assessed-series.ts';
import { previousPeriod } from '../rules/previous-period.ts';
import { kindsOf, protectReport } from '../rules/protect-report.ts';
import { comparableCells } from '../rules/publication.ts';
import { coverage, sectorOf } from '../rules/sector.ts';
import { solverReady } from '../rules/solver.ts';
import { toldTogether } from '../rules/told-together.ts';
import { sourcesOf } from './sources.ts';

/** A figure of fewer respondents than the policy asks for stays so many percent in doubt, up and down. */
const RANGE = 5;

/**
 * Compiles a report of a period that has ended, out of the returns that are accepted by now; an earlier report of the period stays
 * as it is (ISO 10001:2018, 8.1, 8.2). Refuses NOT_FOUND, TOO_EARLY, WRONG_STATUS (the code has no edition).
 */
export async function compileReport(
  context: Context,
  input: { idempotencyKey: string; periodId: string },
): Promise<string> {
  await solverReady();
  return act(context, { action: 'compileReport', input }, async ({ tx, viewer, now, today }) => {
    const { periodId } = input;
    const period = found(isId(periodId) ? (await periodsById(tx, [periodId])).get(periodId) : null, 'period');
    if (today <= period.endsOn) {
      refuse('TOO_EARLY', `The period ends on ${period.endsOn}: who owed a return is known the day after.`);
    }
    const { associationId, codeId } = period;
    const association = found((await organizationsById(tx, [associationId])).get(associationId), 'period');
    const { firms, editions, inputs } = await sourcesOf(tx, period, now);
    const { indicators, due } = sectorOf(editions, firms);
    const earlier = await earlierPublication(tx, period);
    const { minimumRespondents } = association;
    const changed = withChange(
      aggregate({ indicators, due, minimum: minimumRespondents }),
      earlier && comparableCells(earlier, indicators),
    );
    const latest = editions.reduce((a, b) => (b.number > a.number ? b : a));
    const id = uuidv7();
    const report = {
      ...{ id, associationId, codeId, periodId, editionId: latest.id },
      ...{ compiledById: viewer.personId, compiledAt: now, minimumRespondents },
      ...coverage(firms),
      comparedWith: earlier?.reference ?? null,
    };
    const policy = { minimum: minimumRespondents, range: RANGE };
    const { cells: marked } = protectReport(changed, kindsOf(indicators), policy);
    const safe = withoutUnanimity(toldTogether(marked, indicators), indicators);
    const cells = safe.map(({ figures: _, ...cell }) => cell);
    await addReport(tx, { report, cells, inputs });
    return id;
  });
}

async function earlierPublication(tx: Work, period: PeriodRow) {
  const previous = previousPeriod(await periodList(tx, period.codeId), period);
  return previous && latestPublicationOf(tx, previous.id);
}
