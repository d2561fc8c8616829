import { and, asc, desc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { BreachCause, Seriousness } from '../../schema/words-breach.ts';
import { grouped } from '../batches.ts';
import { breachNotices } from '../breaches/tables.ts';
import { returns, returnVersions } from '../returns/tables.ts';
import { selfAssessments } from '../returns/tables-assessment.ts';
import type { Work } from '../scope.ts';
import { reportCells, reportInputs } from './tables.ts';

/** Of each return for the period, the latest version that was accepted, by its adoption. */
export async function acceptedVersions(tx: Work, periodId: string) {
  const rows = await tx
    .selectDistinctOn([returnVersions.returnId], {
      id: returnVersions.id,
      adoptionId: returns.adoptionId,
      editionId: returnVersions.editionId,
      contentHash: returnVersions.contentHash,
      nilAttestation: returnVersions.nilAttestation,
    })
    .from(returnVersions)
    .innerJoin(returns, eq(returns.id, returnVersions.returnId))
    .where(and(eq(returns.periodId, periodId), isNotNull(returnVersions.acceptedAt)))
    .orderBy(asc(returnVersions.returnId), desc(returnVersions.number));
  return new Map(rows.map((row) => [row.adoptionId, row]));
}

/** Who was beside the period of each report, as it stood when it was compiled, in the order of their adoptions. */
export async function inputsOfReports(tx: Work, reportIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(reportInputs)
    .where(inArray(reportInputs.reportId, [...reportIds]))
    .orderBy(asc(reportInputs.adoptionId));
  return grouped(reportIds, rows, (row) => row.reportId);
}

/** Which cells each report hides, and why. */
export async function marksOfReports(tx: Work, reportIds: readonly string[]) {
  const { reportId, indicatorKey, dimension, category, suppression } = reportCells;
  const rows = await tx
    .select({ reportId, indicatorKey, dimension, category, suppression })
    .from(reportCells)
    .where(inArray(reportId, [...reportIds]));
  return grouped(reportIds, rows, (row) => row.reportId);
}

/** The edition under which each version was made. */
export async function editionsOfVersions(
  tx: Work,
  versionIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: returnVersions.id, editionId: returnVersions.editionId })
    .from(returnVersions)
    .where(inArray(returnVersions.id, [...versionIds]));
  return new Map(rows.map(({ id, editionId }) => [id, editionId]));
}

/** What each version answers of itself, in a fixed order: without the words beside the answers. */
export async function answersOfVersions(tx: Work, versionIds: readonly string[]) {
  const { versionId, topic, key, answer } = selfAssessments;
  const rows = await tx
    .select({ versionId, topic, key, answer })
    .from(selfAssessments)
    .where(and(inArray(versionId, [...versionIds]), isNotNull(answer)))
    .orderBy(asc(versionId), asc(topic), asc(key));
  return grouped(versionIds, rows, (row) => row.versionId);
}

/**
 * What the association was told last of each breach of these adoptions, until a moment where one is given; not what was taken back. Only
 * what is counted, without the words.
 */
export async function toldBreaches(tx: Work, adoptionIds: readonly string[], until: Date | null) {
  const { adoptionId, breachId, number, way, content, notifiedAt } = breachNotices;
  const latest = tx
    .selectDistinctOn([breachId], {
      ...{ adoptionId, breachId, way },
      clauseKey: sql<string>`${content} ->> 'clauseKey'`.as('clause_key'),
      cause: sql<BreachCause>`${content} ->> 'cause'`.as('cause'),
      seriousness: sql<Seriousness>`${content} ->> 'seriousness'`.as('seriousness'),
      systemic: sql<boolean>`(${content} ->> 'systemic')::boolean`.as('systemic'),
      foundOn: sql<string>`${content} ->> 'foundOn'`.as('found_on'),
      customersAffected: sql<string | null>`${content} ->> 'customersAffected'`.as('customers_affected'),
      moneyLost: sql<string | null>`${content} ->> 'moneyLost'`.as('money_lost'),
      currency: sql<string | null>`${content} ->> 'currency'`.as('currency'),
    })
    .from(breachNotices)
    .where(and(inArray(adoptionId, [...adoptionIds]), until ? lte(notifiedAt, until) : undefined))
    .orderBy(asc(breachId), desc(number))
    .as('latest');
  const rows = await tx.select().from(latest).orderBy(asc(latest.adoptionId), asc(latest.breachId));
  return grouped(
    adoptionIds,
    rows.filter((row) => row.way !== 'WITHDRAWAL'),
    (row) => row.adoptionId,
  );
}
