import { and, asc, eq, isNull } from 'drizzle-orm';
import type { SeatRole } from '../../schema/words.ts';
import type { Pool } from '../client.ts';
import { accounts, credentials, people, seats, sessions, verifications } from './tables.ts';

/** The tables of the sign-in desk, under the names that the session library gives them. */
export const DESK_TABLES = {
  user: accounts,
  session: sessions,
  account: credentials,
  verification: verifications,
};

/** The person behind an account with the seats held now, oldest first; null where nobody stands behind it. */
export async function personOfAccount(identity: Pool, accountId: string) {
  const rows = await identity.db
    .select({
      personId: people.id,
      name: people.name,
      email: people.email,
      seatId: seats.id,
      role: seats.role,
      organizationId: seats.organizationId,
    })
    .from(people)
    .leftJoin(seats, and(eq(seats.personId, people.id), isNull(seats.endedAt)))
    .where(eq(people.accountId, accountId))
    .orderBy(asc(seats.createdAt), asc(seats.id))
    .limit(200);
  const [first] = rows;
  if (!first) return null;
  const held: { id: string; role: SeatRole; organizationId: string }[] = [];
  for (const row of rows) {
    if (row.seatId && row.role && row.organizationId) {
      held.push({ id: row.seatId, role: row.role, organizationId: row.organizationId });
    }
  }
  return { personId: first.personId, name: first.name, email: first.email, seats: held };
}

/** The id of the person with this e-mail address, in whatever organization, or null. */
export async function personIdByEmail(identity: Pool, email: string): Promise<string | null> {
  const [row] = await identity.db.select({ id: people.id }).from(people).where(eq(people.email, email));
  return row?.id ?? null;
}

/** Whether anybody operates the installation yet. */
export async function operatorExists(identity: Pool): Promise<boolean> {
  const rows = await identity.db
    .select({ id: seats.id })
    .from(seats)
    .where(eq(seats.role, 'OPERATOR'))
    .limit(1);
  return rows.length > 0;
}
