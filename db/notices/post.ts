import { sql } from 'drizzle-orm';
import type { Pool } from '../client.ts';

/** A mail that was taken up: it is the taker's until its lease ends. */
export interface ClaimedMail {
  id: string;
  /** How often it was taken up, this time included: it tells one taker from the next. */
  attempt: number;
  personName: string;
  email: string;
  organizationName: string;
  associationName: string;
  title: string;
  body: string;
  link: string;
}

const moment = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/**
 * Takes up mails whose time has come, at most `most`, the longest waiting first; what another has taken up is passed over. Those that
 * have become pointless are given up: too old, begun too often, or to a person who has left.
 */
export async function claimMails(
  post: Pool,
  { most, leaseSeconds, at }: { most: number; leaseSeconds: number; at: Date },
): Promise<ClaimedMail[]> {
  const rows = await post.db.execute<Record<string, unknown> & ClaimedMail>(sql`
    select id, attempt, person_name as "personName", email, organization_name as "organizationName",
      association_name as "associationName", title, body, link
    from accord.claim_mails(${most}, make_interval(secs => ${leaseSeconds}), ${moment(at)})`);
  return [...rows];
}

/** What came of a mail. RETRY carries the moment of the next try. */
export type Outcome =
  | { state: 'SENT' }
  | { state: 'GIVEN_UP'; failure: string }
  | { state: 'WAITING'; failure: string; nextTry: Date };

const LONGEST_FAILURE = 500;

/** Writes down what came of a mail; answers false where another has taken it up meanwhile. */
export async function settleMail(
  post: Pool,
  { id, attempt }: Pick<ClaimedMail, 'id' | 'attempt'>,
  outcome: Outcome,
  at: Date,
): Promise<boolean> {
  const failure =
    'failure' in outcome ? outcome.failure.replaceAll('\0', '').slice(0, LONGEST_FAILURE) : null;
  const nextTry = outcome.state === 'WAITING' ? moment(outcome.nextTry) : sql`null::timestamptz`;
  const [row] = await post.db.execute<{ settled: boolean }>(sql`
    select accord.settle_mail(${id}::uuid, ${attempt}::int, ${outcome.state}, ${moment(at)}, ${failure}::text, ${nextTry}) as settled`);
  return row?.settled ?? false;
}

/** The ids of all associations, in whose seats the clock works. */
export async function associationIds(post: Pool): Promise<string[]> {
  const rows = await post.db.execute<{ id: string }>(sql`select id from accord.associations() as id`);
  return [...rows].map(({ id }) => id);
}

/**
 * Does the work if no other process does work of this name now, and answers whether it did. The lock belongs to a transaction that
 * does nothing else: it is let go of when the work ends, and when the process does.
 */
export function alone(post: Pool, name: string, work: () => Promise<void>): Promise<boolean> {
  return post.db.transaction(async (tx) => {
    // The work may last longer than a transaction may otherwise lie idle.
    await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`);
    const [lock] = await tx.execute<{ held: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${`accord.${name}`}, 0)) as held`,
    );
    if (!lock?.held) return false;
    await work();
    return true;
  });
}
