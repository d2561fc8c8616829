import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import { keepingPlans } from './plans.ts';
import { ROLES, type Role } from './roles.ts';

/** A pool of connections that all work under one role. */
export interface Pool {
  sql: Sql;
  db: PostgresJsDatabase;
}

/** The doors to one database; each knows only what its role may see. */
export interface Database {
  app: Pool;
  identity: Pool;
  public: Pool;
  post: Pool;
  close(): Promise<void>;
}

interface PoolSettings {
  role: Role;
  connections: number;
  statementTimeoutMs: number;
}

function pool(url: string, settings: PoolSettings): Pool {
  const sql = postgres(url, {
    max: settings.connections,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: {
      application_name: `accord ${settings.role}`,
      role: settings.role,
      statement_timeout: settings.statementTimeoutMs,
      idle_in_transaction_session_timeout: 60_000,
      TimeZone: 'UTC',
    },
  });
  return { sql, db: drizzle(keepingPlans(sql)) };
}

/** Opens the pools lazily: nothing connects before it is used. `connections` bounds the largest pool. */
export function openDatabase(url: string, connections = 10): Database {
  const doors = {
    app: pool(url, { role: ROLES.app, connections, statementTimeoutMs: 30_000 }),
    identity: pool(url, { role: ROLES.identity, connections: 3, statementTimeoutMs: 5_000 }),
    public: pool(url, {
      role: ROLES.public,
      connections: Math.max(2, connections / 2),
      statementTimeoutMs: 5_000,
    }),
    // One connection to hold the lock of who works, one to work with.
    post: pool(url, { role: ROLES.post, connections: 2, statementTimeoutMs: 30_000 }),
  };
  return {
    ...doors,
    async close() {
      await Promise.all(Object.values(doors).map((door) => door.sql.end({ timeout: 5 })));
    },
  };
}
