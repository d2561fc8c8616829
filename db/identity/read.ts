import { and, asc, count, eq, ilike, inArray, isNull } from 'drizzle-orm';
import { afterCursor, type PageRequest, pageOf, rowsWanted } from '../page.ts';
import type { Work } from '../scope.ts';
import { containing } from '../text.ts';
import { groups, memberships, organizations, people, seats } from './tables.ts';

const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));

export async function organizationsById(tx: Work, ids: readonly string[]) {
  return byId(
    await tx
      .select()
      .from(organizations)
      .where(inArray(organizations.id, [...ids])),
  );
}

export async function groupsById(tx: Work, ids: readonly string[]) {
  return byId(
    await tx
      .select()
      .from(groups)
      .where(inArray(groups.id, [...ids])),
  );
}

export async function peopleById(tx: Work, ids: readonly string[]) {
  return byId(
    await tx
      .select()
      .from(people)
      .where(inArray(people.id, [...ids])),
  );
}

export async function membershipsById(tx: Work, ids: readonly string[]) {
  return byId(
    await tx
      .select()
      .from(memberships)
      .where(inArray(memberships.id, [...ids])),
  );
}

export async function seatsById(tx: Work, ids: readonly string[]) {
  return byId(
    await tx
      .select()
      .from(seats)
      .where(inArray(seats.id, [...ids])),
  );
}

/** Memberships of the viewer's association by the firm's name, one page. */
export async function membershipPage(tx: Work, request: PageRequest & { search?: string | null }) {
  const matches = request.search ? ilike(organizations.name, containing(request.search)) : undefined;
  const from = () =>
    tx
      .select({ membership: memberships, name: organizations.name })
      .from(memberships)
      .innerJoin(organizations, eq(organizations.id, memberships.memberId));
  const [rows, [total]] = await Promise.all([
    from()
      .where(and(matches, afterCursor(organizations.name, memberships.id, request)))
      .orderBy(asc(organizations.name), asc(memberships.id))
      .limit(rowsWanted(request)),
    tx
      .select({ count: count() })
      .from(memberships)
      .innerJoin(organizations, eq(organizations.id, memberships.memberId))
      .where(matches),
  ]);
  const named = rows.map((row) => ({ ...row.membership, name: row.name }));
  return pageOf(named, request, total?.count ?? 0, (row) => row.name);
}

/** The people who review returns for an association now. */
export async function officersOf(tx: Work, associationId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ personId: seats.personId })
    .from(seats)
    .where(
      and(
        eq(seats.organizationId, associationId),
        inArray(seats.role, ['ASSOCIATION_OFFICER', 'ASSOCIATION_ADMIN']),
        isNull(seats.endedAt),
      ),
    );
  return rows.map(({ personId }) => personId);
}

/** Who holds an approver's seat in each organization now, by name. */
export async function approversByOrganization(tx: Work, organizationIds: readonly string[]) {
  const rows = await tx
    .selectDistinct({ organizationId: seats.organizationId, id: people.id, name: people.name })
    .from(seats)
    .innerJoin(people, eq(people.id, seats.personId))
    .where(
      and(
        inArray(seats.organizationId, [...organizationIds]),
        eq(seats.role, 'MEMBER_APPROVER'),
        isNull(seats.endedAt),
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
  const groups = new Map<string, { id: string; name: string }[]>(organizationIds.map((id) => [id, []]));
  for (const { organizationId, ...person } of rows) groups.get(organizationId)?.push(person);
  return groups;
}

/** Every seat held now in one organization. */
export function seatsOfOrganization(tx: Work, organizationId: string) {
  return tx
    .select()
    .from(seats)
    .where(and(eq(seats.organizationId, organizationId), isNull(seats.endedAt)))
    .orderBy(asc(seats.role), asc(seats.id))
    .limit(500);
}
