import { setTimeout as after } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { isId } from '../../db/page.ts';
import { latestReleaseOf } from '../../db/publications/report-reads.ts';
import { policyInForce, waiverList } from '../../db/reports/policy.ts';
import { beginReport } from '../../db/reports/write.ts';
import { type PeriodRow, periodList, periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { act } from '../act.ts';
import { type Context, contextOf } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { USUAL_POLICY, waivedRespondents } from '../rules/policy.ts';
import { previousPeriod } from '../rules/previous-period.ts';
import { ENGINE, inputsDigest } from '../rules/release.ts';
import { compiling } from './compile-run.ts';
import { measuringEditions } from './editions.ts';
import { familyOf, referencesOf } from './family.ts';
import { inputsNow } from './inputs-now.ts';

/** An answer waits so many seconds for the report to be compiled, and then tells how far it is. */
const PATIENCE = 30;
const MOST_PATIENCE = 60;

/**
 * Compiles a report of a period that has ended, out of the returns that are accepted by now, together with all that was released of the
 * same days before; an earlier report of the period stays as it is (ISO 10001:2018, 8.1, 8.2). What goes in is written down at once; the
 * figures are computed beside the house, and the answer comes when they are there or after `waitSeconds`, whichever is first.
 * Refuses BAD_INPUT, NOT_FOUND, TOO_EARLY, WRONG_STATUS (the code has no edition).
 */
export async function compileReport(
  context: Context,
  { waitSeconds, ...input }: { idempotencyKey: string; periodId: string; waitSeconds?: number | null },
): Promise<string> {
  const patience = waitSeconds ?? PATIENCE;
  if (patience < 0 || patience > MOST_PATIENCE) {
    refuse('BAD_INPUT', `An answer waits for 0 to ${MOST_PATIENCE} seconds.`, { path: ['waitSeconds'] });
  }
  const id = await act(context, { action: 'compileReport', input }, async ({ tx, viewer, now, today }) => {
    const { periodId } = input;
    const period = found(isId(periodId) ? (await periodsById(tx, [periodId])).get(periodId) : null, 'period');
    if (today <= period.endsOn) {
      refuse('TOO_EARLY', `The period ends on ${period.endsOn}: who owed a return is known the day after.`);
    }
    const { report, inputs } = await madeOf(tx, period, { now, today });
    const id = uuidv7();
    await beginReport(tx, { ...report, id, compiledById: viewer.personId, compiledAt: now }, inputs);
    return id;
  });
  const { database, desk, signedIn, now } = context;
  const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
  const own = contextOf({ database, desk, signedIn, viewer, now: () => now() });
  await Promise.race([
    compiling({ context: own, viewer, reportId: id }),
    after(patience * 1000, undefined, { ref: false }),
  ]);
  context.loaders.clear();
  await context.reading.close();
  return id;
}

async function madeOf(tx: Work, period: PeriodRow, { now, today }: { now: Date; today: string }) {
  const { associationId, codeId, id: periodId } = period;
  const { inputs, editionIds } = await inputsNow(tx, period, now);
  const editions = await measuringEditions(tx, editionIds);
  const latest = editions.reduce((a, b) => (b.number > a.number ? b : a));
  const inForce = (await policyInForce(tx)) ?? USUAL_POLICY;
  const { number, minimum, p, dominance, zeros, same, range, smallBase } = inForce;
  const waivers = waivedRespondents(inputs, await waiverList(tx), today);
  const policy = { number, minimum, p, dominance: [...dominance], zeros, same, range, smallBase, waivers };
  const comparedWith = await earlierRelease(tx, period);
  const ledger = referencesOf(await familyOf(tx, { codeId, comparedWith }, period));
  const digested = { engine: ENGINE, policy, editions, firms: inputs, ledger, comparedWith };
  const due = inputs.filter(({ state }) => state === 'DUE');
  const reported = due.filter(({ versionId }) => versionId !== null).length;
  return {
    inputs,
    report: {
      ...{ associationId, codeId, periodId, editionId: latest.id, minimumRespondents: minimum },
      ...{ policy, engine: ENGINE, ledger, comparedWith, inputsDigest: inputsDigest(digested) },
      // Nils are counted with the figures.
      ...{ due: due.length, reported, nil: 0 },
    },
  };
}

async function earlierRelease(tx: Work, period: PeriodRow): Promise<string | null> {
  const previous = previousPeriod(await periodList(tx, period.codeId), period);
  return previous && latestReleaseOf(tx, previous.id);
}
