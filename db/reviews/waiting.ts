import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { adoptionGaps, adoptions, extensions } from '../adoptions/tables.ts';
import { codes } from '../codes/tables.ts';
import { organizations } from '../identity/tables.ts';
import { currentReturnVersions, periods, returns, returnVersions } from '../returns/tables.ts';
import type { Work } from '../scope.ts';
import { queries } from './tables.ts';

const MOST = 1000;

/** Adoptions that wait in one status: for a signature, or for the officer. `since`: the day on which it was reached last. */
export function adoptionsWaiting(tx: Work, status: 'ASSESSED' | 'COMMITTED') {
  return tx
    .select({
      id: adoptions.id,
      firmName: organizations.name,
      codeTitle: codes.title,
      committedAt: adoptions.committedAt,
      since: sql<
        string | null
      >`(select max(e."on")::text from accord.adoption_events e where e.adoption_id = ${adoptions.id})`,
    })
    .from(adoptions)
    .innerJoin(organizations, eq(organizations.id, adoptions.memberId))
    .innerJoin(codes, eq(codes.id, adoptions.codeId))
    .where(eq(adoptions.status, status))
    .orderBy(asc(adoptions.committedAt))
    .limit(MOST);
}

/** Extensions that were handed to the association and of firms that keep the code, the oldest first. */
export function extensionsUnderReview(tx: Work) {
  return tx
    .select({
      id: extensions.id,
      adoptionId: extensions.adoptionId,
      editionId: extensions.editionId,
      operations: extensions.operations,
      firmName: organizations.name,
      codeTitle: codes.title,
    })
    .from(extensions)
    .innerJoin(adoptions, eq(adoptions.id, extensions.adoptionId))
    .innerJoin(organizations, eq(organizations.id, extensions.memberId))
    .innerJoin(codes, eq(codes.id, adoptions.codeId))
    .where(
      and(eq(extensions.status, 'UNDER_REVIEW'), inArray(adoptions.status, ['REGISTERED', 'UNDER_REMEDY'])),
    )
    .orderBy(asc(extensions.id))
    .limit(MOST);
}

/** What firms that keep a code had planned to mend by a day before this one, and have not. */
export function gapsPast(tx: Work, today: string) {
  return tx
    .select({
      id: adoptionGaps.id,
      adoptionId: adoptionGaps.adoptionId,
      action: adoptionGaps.action,
      dueOn: adoptionGaps.dueOn,
      firmName: organizations.name,
      codeTitle: codes.title,
    })
    .from(adoptionGaps)
    .innerJoin(adoptions, eq(adoptions.id, adoptionGaps.adoptionId))
    .innerJoin(organizations, eq(organizations.id, adoptionGaps.memberId))
    .innerJoin(codes, eq(codes.id, adoptions.codeId))
    .where(
      and(
        isNull(adoptionGaps.closedOn),
        lt(adoptionGaps.dueOn, today),
        inArray(adoptions.status, ['REGISTERED', 'UNDER_REMEDY', 'SUSPENDED']),
      ),
    )
    .orderBy(asc(adoptionGaps.dueOn), asc(adoptionGaps.id))
    .limit(MOST);
}

/** Versions that are weighed at once: each takes the firm's figures of a dozen periods. */
const MOST_WEIGHED = 200;

/**
 * The versions whose figures still matter to the officer, longest waiting first: what was submitted and is not accepted, then what was
 * accepted for a period of which no report is published.
 */
export function versionsToWeigh(tx: Work) {
  const open = inArray(returns.status, ['SUBMITTED', 'QUERIED']);
  const unpublished = sql`not exists (select from accord.reports p
    where p.period_id = ${returns.periodId} and p.status = 'PUBLISHED')`;
  return tx
    .select({
      version: returnVersions,
      status: returns.status,
      firmName: organizations.name,
      periodLabel: periods.label,
    })
    .from(returns)
    .innerJoin(currentReturnVersions, eq(currentReturnVersions.returnId, returns.id))
    .innerJoin(returnVersions, eq(returnVersions.id, currentReturnVersions.id))
    .innerJoin(organizations, eq(organizations.id, returns.memberId))
    .innerJoin(periods, eq(periods.id, returns.periodId))
    .where(
      and(
        isNotNull(returnVersions.submittedAt),
        or(open, and(inArray(returns.status, ['ACCEPTED', 'RESTATED']), unpublished)),
      ),
    )
    .orderBy(desc(open), asc(returnVersions.submittedAt), asc(returnVersions.id))
    .limit(MOST_WEIGHED);
}

/** Returns in one status, with the moment of their last step. */
export function returnsWaiting(tx: Work, status: 'SUBMITTED' | 'PREPARED') {
  return tx
    .select({
      id: returns.id,
      firmName: organizations.name,
      periodLabel: periods.label,
      preparedAt: currentReturnVersions.preparedAt,
      submittedAt: currentReturnVersions.submittedAt,
    })
    .from(returns)
    .innerJoin(organizations, eq(organizations.id, returns.memberId))
    .innerJoin(periods, eq(periods.id, returns.periodId))
    .innerJoin(currentReturnVersions, eq(currentReturnVersions.returnId, returns.id))
    .where(eq(returns.status, status))
    .orderBy(asc(currentReturnVersions.submittedAt), asc(returns.id))
    .limit(MOST);
}

/** Queries that have no answer yet, about the versions that count now. */
export function queriesWaiting(tx: Work) {
  return tx
    .select({
      id: queries.id,
      returnId: queries.returnId,
      question: queries.question,
      askedAt: queries.askedAt,
      firmName: organizations.name,
      periodLabel: periods.label,
    })
    .from(queries)
    .innerJoin(returns, and(eq(returns.id, queries.returnId), eq(returns.status, 'QUERIED')))
    .innerJoin(currentReturnVersions, eq(currentReturnVersions.id, queries.versionId))
    .innerJoin(periods, eq(periods.id, returns.periodId))
    .innerJoin(organizations, eq(organizations.id, queries.memberId))
    .where(isNull(queries.answer))
    .orderBy(asc(queries.askedAt), asc(queries.id))
    .limit(MOST);
}
