import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { OrganizationKind, SeatRole, SizeBand } from '../../schema/words.ts';
import { inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import { groups, memberships, organizations, people, seats } from './tables.ts';

export interface NewOrganization {
  id: string;
  kind: OrganizationKind;
  name: string;
  slug: string;
}

export interface NewMembership {
  id: string;
  associationId: string;
  memberId: string;
  number: string;
  segment: string;
  sizeBand: SizeBand;
  region: string | null;
  groupId: string | null;
  since: string;
}

export async function addOrganizations(tx: Work, rows: NewOrganization[]): Promise<void> {
  await inBatches(rows, (batch) => tx.insert(organizations).values(batch));
}

export async function addMemberships(tx: Work, rows: NewMembership[]): Promise<void> {
  await inBatches(rows, (batch) => tx.insert(memberships).values(batch));
}

/** Ids of the association's groups by name; groups that are new are founded. */
export async function ensureGroups(
  tx: Work,
  associationId: string,
  names: string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  await inBatches(
    wanted.map((name) => ({ id: uuidv7(), associationId, name })),
    (batch) => tx.insert(groups).values(batch).onConflictDoNothing(),
  );
  const rows = await tx
    .select({ id: groups.id, name: groups.name })
    .from(groups)
    .where(and(eq(groups.associationId, associationId), inArray(groups.name, wanted)));
  return new Map(rows.map((row) => [row.name, row.id]));
}

export async function addPerson(
  tx: Work,
  person: { id: string; accountId: string; name: string; email: string },
): Promise<void> {
  await tx.insert(people).values(person);
}

/** Gives a seat; answers false where the person holds it already. */
export async function addSeat(
  tx: Work,
  seat: { id: string; personId: string; organizationId: string; role: SeatRole },
): Promise<boolean> {
  const [held] = await tx
    .select({ id: seats.id })
    .from(seats)
    .where(
      and(
        eq(seats.personId, seat.personId),
        eq(seats.organizationId, seat.organizationId),
        eq(seats.role, seat.role),
        isNull(seats.endedAt),
      ),
    );
  if (held) return false;
  await tx.insert(seats).values(seat);
  return true;
}

/** How many officers it takes to accept a return of the association's members. */
export async function setAcceptances(tx: Work, associationId: string, acceptances: number): Promise<void> {
  await tx.update(organizations).set({ acceptances }).where(eq(organizations.id, associationId));
}

/** The names of the association's members, as they are written there. */
export async function memberNames(tx: Work): Promise<string[]> {
  const rows = await tx
    .select({ name: organizations.name })
    .from(memberships)
    .innerJoin(organizations, eq(organizations.id, memberships.memberId));
  return rows.map((row) => row.name);
}

/** The largest membership number of digits alone that the association has given, 0 where there is none. */
export async function lastMembershipNumber(tx: Work, associationId: string): Promise<number> {
  // Numbers are drawn one after the other within an association, also by two officers at once.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('accord.membership ' || ${associationId}, 0))`,
  );
  const [row] = await tx
    .select({ last: sql<number>`coalesce(max(number::int) filter (where number ~ '^[0-9]{1,9}$'), 0)::int` })
    .from(memberships)
    .where(eq(memberships.associationId, associationId));
  return row?.last ?? 0;
}
