import { asc, desc, eq, getTableColumns, inArray, ne, sql } from 'drizzle-orm';
import type { BreachCause } from '../../schema/words-breach.ts';
import { grouped } from '../batches.ts';
import { organizations } from '../identity/tables.ts';
import type { Work } from '../scope.ts';
import { breaches, breachNotices, breachSightings, rootCauses } from './tables.ts';

export type BreachRow = typeof breaches.$inferSelect;
export type RootCauseRow = typeof rootCauses.$inferSelect;
export type BreachNoticeRow = typeof breachNotices.$inferSelect;
export type BreachSightingRow = typeof breachSightings.$inferSelect;

/** More than any register holds that is kept by people. */
const MOST = 5_000;

export async function breachesById(tx: Work, ids: readonly string[]): Promise<Map<string, BreachRow>> {
  const rows = await tx
    .select()
    .from(breaches)
    .where(inArray(breaches.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The breach, held until the transaction ends. */
export async function breachForUpdate(tx: Work, id: string): Promise<BreachRow | undefined> {
  const [row] = await tx.select().from(breaches).where(eq(breaches.id, id)).for('update');
  return row;
}

export async function rootCausesById(tx: Work, ids: readonly string[]): Promise<Map<string, RootCauseRow>> {
  const rows = await tx
    .select()
    .from(rootCauses)
    .where(inArray(rootCauses.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The root cause, held until the transaction ends. */
export async function rootCauseForUpdate(tx: Work, id: string): Promise<RootCauseRow | undefined> {
  const [row] = await tx.select().from(rootCauses).where(eq(rootCauses.id, id)).for('update');
  return row;
}

/** What was handed to the association of a breach, without what it said. */
export interface NoticeStamp {
  id: string;
  breachId: string;
  number: number;
  returnId: string | null;
  contentHash: string;
  noticeBy: string | null;
  late: boolean;
  notifiedAt: Date;
}

/** All that the viewer may see of a firm's breaches under one adoption: the last found first, notices by breach from the first on. */
export interface Register {
  breaches: BreachRow[];
  rootCauses: RootCauseRow[];
  notices: NoticeStamp[];
}

/** The register of each adoption; for an association, its notices alone. */
export async function registersByAdoption(
  tx: Work,
  adoptionIds: readonly string[],
): Promise<Map<string, Register>> {
  const wanted = [...adoptionIds];
  const { content: _content, ...stamp } = getTableColumns(breachNotices);
  const [logged, causes, notices] = await Promise.all([
    tx
      .select()
      .from(breaches)
      .where(inArray(breaches.adoptionId, wanted))
      .orderBy(desc(breaches.foundOn), desc(breaches.id))
      .limit(MOST),
    tx.select().from(rootCauses).where(inArray(rootCauses.adoptionId, wanted)).orderBy(asc(rootCauses.title)),
    tx
      .select(stamp)
      .from(breachNotices)
      .where(inArray(breachNotices.adoptionId, wanted))
      .orderBy(asc(breachNotices.breachId), asc(breachNotices.number)),
  ]);
  const of = (id: string) => (row: { adoptionId: string }) => row.adoptionId === id;
  return new Map(
    wanted.map((id) => [
      id,
      { breaches: logged.filter(of(id)), rootCauses: causes.filter(of(id)), notices: notices.filter(of(id)) },
    ]),
  );
}

/** Every register of the viewer's firm, each with the business days within which its association wants to be told. */
export async function registersOfFirm(tx: Work): Promise<{ register: Register; days: number }[]> {
  const adoptions = await tx
    .selectDistinct({ id: breaches.adoptionId, days: organizations.breachNoticeDays })
    .from(breaches)
    .innerJoin(organizations, eq(organizations.id, breaches.associationId));
  const registers = await registersByAdoption(
    tx,
    adoptions.map(({ id }) => id),
  );
  return adoptions.flatMap(({ id, days }) => {
    const register = registers.get(id);
    return register ? [{ register, days }] : [];
  });
}

export async function breachNoticesById(
  tx: Work,
  ids: readonly string[],
): Promise<Map<string, BreachNoticeRow>> {
  const rows = await tx
    .select()
    .from(breachNotices)
    .where(inArray(breachNotices.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Every version of each breach that the association was told, first to last. */
export async function noticesByBreach(
  tx: Work,
  breachIds: readonly string[],
): Promise<Map<string, BreachNoticeRow[]>> {
  const rows = await tx
    .select()
    .from(breachNotices)
    .where(inArray(breachNotices.breachId, [...breachIds]))
    .orderBy(asc(breachNotices.number));
  return grouped(breachIds, rows, (row) => row.breachId);
}

/** That an officer has seen a notice, by the notice. */
export async function sightingsByNotice(
  tx: Work,
  noticeIds: readonly string[],
): Promise<Map<string, BreachSightingRow>> {
  const rows = await tx
    .select()
    .from(breachSightings)
    .where(inArray(breachSightings.noticeId, [...noticeIds]));
  return new Map(rows.map((row) => [row.noticeId, row]));
}

/** The latest notice of each breach that the viewer may see, the newest first, with its firm and whether it was seen. */
export async function latestNotices(tx: Work) {
  const latest = tx
    .selectDistinctOn([breachNotices.breachId], {
      id: breachNotices.id,
      breachId: breachNotices.breachId,
      memberId: breachNotices.memberId,
      way: breachNotices.way,
      notifiedAt: breachNotices.notifiedAt,
      heading: sql<string>`${breachNotices.content} ->> 'clauseHeading'`.as('heading'),
    })
    .from(breachNotices)
    .orderBy(asc(breachNotices.breachId), desc(breachNotices.number))
    .as('latest');
  return tx
    .select({
      id: latest.id,
      firmName: organizations.name,
      way: latest.way,
      notifiedAt: latest.notifiedAt,
      heading: latest.heading,
      /** Of the first notice: what comes after it is an addition. */
      late: sql<boolean>`exists (select from accord.breach_notices f
        where f.breach_id = ${latest.breachId} and f.number = 1 and f.late)`,
      seen: sql<boolean>`exists (select from accord.breach_sightings s where s.notice_id = ${latest.id})`,
    })
    .from(latest)
    .innerJoin(organizations, eq(organizations.id, latest.memberId))
    .orderBy(desc(latest.notifiedAt), desc(latest.id))
    .limit(MOST);
}

/** What was told of a breach last: why it happened, and when it was found. */
export interface ToldCause {
  cause: BreachCause;
  foundOn: string;
}

/** For each adoption, the causes of the breaches that the association was told of and that were not taken back. */
export async function toldCauses(
  tx: Work,
  adoptionIds: readonly string[],
): Promise<Map<string, ToldCause[]>> {
  const { adoptionId, breachId, way, content } = breachNotices;
  const latest = tx
    .selectDistinctOn([breachId], { adoptionId, way, content })
    .from(breachNotices)
    .where(inArray(adoptionId, [...adoptionIds]))
    .orderBy(asc(breachId), desc(breachNotices.number))
    .as('latest');
  const rows = await tx.select().from(latest).where(ne(latest.way, 'WITHDRAWAL'));
  const found = new Map<string, ToldCause[]>(adoptionIds.map((id) => [id, []]));
  for (const row of rows) {
    const { cause, foundOn } = row.content;
    found.get(row.adoptionId)?.push({ cause, foundOn });
  }
  return found;
}
