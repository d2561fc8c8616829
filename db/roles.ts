import type { Sql } from 'postgres';

/**
 * The five roles of an installation. None may sign in by itself: the account of `DATABASE_URL` takes one on for each pool.
 * - owner: owns schemas and tables, runs migrations, and is subject to row policies like everybody else;
 * - app: works for people with a seat, behind row policies;
 * - identity: accounts, sessions and who holds which seat, for the sign-in desk;
 * - public: reads the published schema and nothing else;
 * - post: takes up mails that wait and says what came of them, by functions, and can read no table.
 */
export const ROLES = {
  owner: 'accord_owner',
  app: 'accord_app',
  identity: 'accord_identity',
  public: 'accord_public',
  post: 'accord_post',
} as const;
export type Role = (typeof ROLES)[keyof typeof ROLES];

/**
 * Makes the roles that are absent and lets the present account take them on. Safe to run again and from two processes at once.
 * Throws the database's own error where the account may not create roles.
 */
export async function ensureRoles(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    // Roles belong to the whole server, so two databases being set up at once would collide without this.
    await tx`select pg_advisory_xact_lock(hashtextextended('accord.roles', 0))`;
    for (const role of Object.values(ROLES)) {
      const [found] = await tx`
        select pg_has_role(current_user, oid, 'member') as member from pg_roles where rolname = ${role}`;
      if (!found) await tx`create role ${tx(role)} nologin nosuperuser nobypassrls noinherit`;
      if (!found?.member) await tx`grant ${tx(role)} to current_user`;
    }
    const [here] = await tx<{ name: string }[]>`select current_database() as name`;
    if (here) await tx`grant create on database ${tx(here.name)} to ${tx(ROLES.owner)}`;
  });
}
