import { sql } from 'drizzle-orm';
import type { PgTransaction } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import type { SeatRole } from '../schema/words.ts';
import type { Pool } from './client.ts';

/** Who asks, as PostgreSQL is told: one seat of one person, or of a program by the API key that the person issued. */
export interface Asker {
  personId: string;
  organizationId: string;
  role: SeatRole;
  /** The API key by which it is asked; absent where the person asks. */
  keyId?: string;
}

/** A transaction in which the row policies know who asks. The only handle by which questions reach the database. */
export type Work = PgTransaction<PostgresJsQueryResultHKT, Record<string, never>, Record<string, never>>;

interface Manner {
  /** Name of the action for the audit trail. */
  action?: string;
  /** READ sees one snapshot throughout and can not write; CHANGE sees what others have committed meanwhile. */
  access: 'READ' | 'CHANGE';
}

/**
 * Runs `work` in one transaction of the pool's role in which the row policies know `asker` (null: nobody, who sees no row of
 * `accord`). Commits when `work` resolves; rolls everything back when it throws, and throws the same error.
 */
export function within<T>(
  pool: Pool,
  asker: Asker | null,
  manner: Manner,
  work: (tx: Work) => Promise<T>,
): Promise<T> {
  return pool.db.transaction(
    async (tx) => {
      // Awaited: a question that overtook it would be asked by nobody.
      await tx.execute(
        sql`select set_config('accord.person', ${asker?.personId ?? ''}, true),
          set_config('accord.organization', ${asker?.organizationId ?? ''}, true),
          set_config('accord.role', ${asker?.role ?? ''}, true),
          set_config('accord.key', ${asker?.keyId ?? ''}, true),
          set_config('accord.action', ${manner.action ?? ''}, true)`,
      );
      return work(tx as Work);
    },
    manner.access === 'READ'
      ? { isolationLevel: 'repeatable read', accessMode: 'read only' }
      : { isolationLevel: 'read committed' },
  );
}
