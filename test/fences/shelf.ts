import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import type { Sql, TransactionSql } from 'postgres';
import { TABLES } from '../../db/tables.ts';
import type { SeatRole } from '../../schema/words.ts';
import type { World } from '../world.ts';

/** One table of the house, as the database names it. */
export interface Shelf {
  schema: string;
  /** `accord.returns` */
  name: string;
  columns: string[];
}

/** Every table of the house. */
export const SHELVES: Shelf[] = Object.values(TABLES)
  .flatMap((noun) => Object.values(noun) as unknown[])
  .filter((table): table is PgTable => is(table, PgTable))
  .map((table) => getTableConfig(table))
  .map(({ schema = 'public', name, columns }) => ({
    schema,
    name: `${schema}.${name}`,
    columns: columns.map((column) => column.name),
  }));

export const KEPT = SHELVES.filter(({ schema }) => schema === 'accord');
export const OF_MEMBERS = KEPT.filter(({ columns }) => columns.includes('member_id'));
export const OF_ASSOCIATIONS = KEPT.filter(({ columns }) => columns.includes('association_id'));

/** Who a transaction says that it is. */
export interface Seat {
  organizationId: string;
  role: SeatRole;
  personId?: string;
}

type Outcome<T> = { done: T } | { refused: string };

/**
 * Does the work under the role that serves people with a seat, as this seat (null: nobody), in a transaction that is never kept. The answer is
 * what it answered, or the SQLSTATE with which the database refused it.
 */
export async function as<T>(
  world: World,
  seat: Seat | null,
  work: (sql: TransactionSql) => Promise<T>,
): Promise<Outcome<T>> {
  let done: T | undefined;
  const outcome = await attempt(world.database.app.sql, async (sql) => {
    await sql`select set_config('accord.person', ${seat?.personId ?? ''}, true),
      set_config('accord.organization', ${seat?.organizationId ?? ''}, true),
      set_config('accord.role', ${seat?.role ?? ''}, true)`;
    done = await work(sql);
  });
  return outcome ? { refused: outcome } : { done: done as T };
}

/** Tries the work in a transaction that is rolled back; answers the SQLSTATE where the database refuses it, else null. */
export async function attempt(
  pool: Sql,
  work: (sql: TransactionSql) => Promise<unknown>,
): Promise<string | null> {
  const enough = new Error('rolled back on purpose');
  try {
    await pool.begin(async (sql) => {
      await work(sql);
      throw enough;
    });
  } catch (error) {
    if (error === enough) return null;
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return null;
}

/** How many rows of the table the seat sees that fit the condition; a table that it may not even ask counts as none. */
export async function seenBy(world: World, seat: Seat | null, shelf: Shelf, where = 'true'): Promise<number> {
  const outcome = await as(world, seat, (sql) => countOf(sql, shelf, where));
  if ('done' in outcome) return outcome.done;
  if (outcome.refused !== '42501') throw new Error(`${shelf.name} where ${where}: ${outcome.refused}`);
  return 0;
}

/** How many rows there are in truth. */
export const there = (world: World, shelf: Shelf, where = 'true') => countOf(world.behind, shelf, where);

async function countOf(sql: Sql | TransactionSql, shelf: Shelf, where: string): Promise<number> {
  const [row] = await sql.unsafe(`select count(*)::int as count from ${shelf.name} where ${where}`);
  return Number(row?.count);
}
