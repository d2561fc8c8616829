import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { ensureRoles, ROLES } from './roles.ts';

/** The database can not be used as it is; the message says what to do about it. */
export class DatabaseRefusal extends Error {
  override name = 'DatabaseRefusal';
}

const OLDEST_SERVER = 150000;

/**
 * Brings the database at `url` to the present schema: checks server version and rights, makes the roles, and runs the named
 * migrations that are still missing, as the owner role. Safe to run again and from two processes at once.
 * Throws DatabaseRefusal when the server can not be reached, is older than PostgreSQL 15, or the account may not do what is needed.
 */
export async function prepareDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    await checkServer(sql);
    await ensureRoles(sql);
    await sql`select pg_advisory_lock(hashtextextended('accord.migrations', 0))`;
    await sql`set role ${sql(ROLES.owner)}`;
    await migrate(drizzle(sql), {
      migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)),
      migrationsSchema: 'accord_migrations',
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function checkServer(sql: postgres.Sql): Promise<void> {
  const [server] = await sql<{ version: number; name: string; can_grant: boolean; can_create: boolean }[]>`
    select current_setting('server_version_num')::int as version, current_user as name,
      (rolsuper or rolcreaterole) as can_grant,
      has_database_privilege(current_database(), 'CREATE') as can_create
    from pg_roles where rolname = current_user`.catch((error: Error) => {
    throw new DatabaseRefusal(`The database of DATABASE_URL can not be reached: ${error.message || error}.`);
  });
  if (!server || server.version < OLDEST_SERVER) {
    throw new DatabaseRefusal(
      `Accord needs PostgreSQL 15 or newer; the server of DATABASE_URL says ${server?.version ?? 'nothing'}.`,
    );
  }
  const rolesAreThere = await haveRoles(sql);
  if (!server.can_create || !(server.can_grant || rolesAreThere)) {
    throw new DatabaseRefusal(
      `The account ${server.name} of DATABASE_URL must own the database and be allowed to create roles ` +
        `(ALTER ROLE "${server.name}" CREATEROLE), or be a member of ${Object.values(ROLES).join(', ')}.`,
    );
  }
}

async function haveRoles(sql: postgres.Sql): Promise<boolean> {
  const names = Object.values(ROLES);
  const [found] = await sql<{ count: number }[]>`
    select count(*)::int as count from pg_roles
    where rolname = any(${names}) and pg_has_role(current_user, oid, 'member')`;
  return found?.count === names.length;
}
