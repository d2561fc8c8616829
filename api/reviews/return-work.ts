import { expectedReturns } from '../../db/returns/due.ts';
import { periodList } from '../../db/returns/read.ts';
import { queriesWaiting, returnsWaiting, versionsToWeigh } from '../../db/reviews/waiting.ts';
import type { Work } from '../../db/scope.ts';
import type { Ask } from '../loaders.ts';
import { remarksOn } from '../return-remarks.ts';
import { expected, isLocked } from '../rules/due.ts';
import { count, dayInWords } from '../rules/in-words.ts';
import { isLate } from '../rules/period.ts';
import { about, dayOf, shortened, type WaitingWork } from './work-item.ts';

/** Returns that are owed and were never submitted: late while they are taken, expired from the day after the last one. */
export async function lateReturns(tx: Work, today: string): Promise<WaitingWork[]> {
  const past = (await periodList(tx, null)).filter(({ dueOn }) => isLate(dueOn, today));
  if (past.length === 0) return [];
  const ids = past.map(({ id }) => id);
  return (await expectedReturns(tx, ids, { unsubmitted: true }))
    .map(expected)
    .filter(({ state, dueOn }) => state === 'DUE' && isLate(dueOn, today))
    .map((row) => {
      const { firmName, periodLabel, periodId, adoptionId, returnId } = row;
      const kind = isLocked(row, today) ? 'RETURN_EXPIRED' : 'RETURN_LATE';
      const why = isLocked(row, today)
        ? `${periodLabel} was closed after ${dayInWords(row.lockOn ?? row.dueOn)} without a return of ${firmName}: only a later day opens it`
        : `${firmName} has not submitted ${periodLabel}, due ${dayInWords(row.dueOn)}`;
      return {
        ...{ id: `${kind}:${adoptionId}:${periodId}`, kind, title: why, since: row.dueOn },
        ...about({ firmName, periodId, adoptionId, returnId }),
      };
    });
}

/**
 * Figures that stand out among the firm's own or by what the edition declares, which nobody need have looked at: they are submitted, or were
 * accepted for a period whose report is not published yet (ISO 10001:2018, 8.1 and 4.7).
 */
export async function outlyingFigures(tx: Work, ask: Ask): Promise<WaitingWork[]> {
  const weighed = await Promise.all(
    (await versionsToWeigh(tx)).map(async (row) => ({
      ...row,
      warnings: (await remarksOn(ask, row.version)).filter(({ level }) => level === 'WARNING'),
    })),
  );
  return weighed.flatMap(({ version, status, firmName, periodLabel, warnings }) => {
    const [first] = warnings;
    if (!first) return [];
    const accepted = status === 'ACCEPTED' || status === 'RESTATED';
    const title = `${firmName}, ${periodLabel}${accepted ? ', accepted' : ''}: ${count(warnings.length, 'warning')}. “${shortened(first.why, 120)}”`;
    return [
      {
        ...{ id: `FIGURES_OUTLYING:${version.id}`, kind: 'FIGURES_OUTLYING' as const, title },
        since: dayOf(version.submittedAt),
        ...about({ firmName, returnId: version.returnId }),
      },
    ];
  });
}

/** For the officer: what was submitted. */
export async function returnsToReview(tx: Work): Promise<WaitingWork[]> {
  return (await returnsWaiting(tx, 'SUBMITTED')).map(({ id, firmName, periodLabel, submittedAt }) => ({
    id: `RETURN_TO_REVIEW:${id}`,
    kind: 'RETURN_TO_REVIEW',
    title: `${firmName} has submitted ${periodLabel}: accept it or ask`,
    since: dayOf(submittedAt),
    ...about({ firmName, returnId: id }),
  }));
}

/** For the approver: what was prepared. */
export async function returnsToSign(tx: Work): Promise<WaitingWork[]> {
  return (await returnsWaiting(tx, 'PREPARED')).map(({ id, periodLabel, preparedAt }) => ({
    id: `RETURN_TO_REVIEW:${id}`,
    kind: 'RETURN_TO_REVIEW',
    title: `The return for ${periodLabel} is prepared: sign it or send it back`,
    since: dayOf(preparedAt),
    ...about({ returnId: id }),
  }));
}

/** Queries that have no answer yet. */
export async function openQueries(tx: Work): Promise<WaitingWork[]> {
  return (await queriesWaiting(tx)).map(({ id, returnId, firmName, periodLabel, question, askedAt }) => ({
    id: `QUERY_UNANSWERED:${id}`,
    kind: 'QUERY_UNANSWERED',
    title: `${firmName}, ${periodLabel}: “${shortened(question, 120)}”`,
    since: dayOf(askedAt),
    ...about({ firmName, returnId }),
  }));
}
