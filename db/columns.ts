import { sql } from 'drizzle-orm';
import { date, integer, numeric, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { uuidv7 } from 'uuidv7';

/** Everything that an association and its members keep between themselves. The public role cannot enter it. */
export const accord = pgSchema('accord');

/** Frozen rows for everybody: the only thing that the public role can read. */
export const published = pgSchema('published');

/** Primary key: a version 7 UUID, so that rows made later sort later (RFC 9562). */
export const id = () => uuid('id').primaryKey().$defaultFn(uuidv7);

/** Optimistic lock: starts at 1, and every action that edits the row adds 1. */
export const version = () => integer('version').notNull().default(1);

/** A moment, with time zone, as ISO text. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** A calendar day, `YYYY-MM-DD`. */
export const day = (name: string) => date(name, { mode: 'string' });

/** An exact decimal, as text; never floating point. */
export const decimal = (name: string) => numeric(name);

/** A closed list of words: text in storage, the list's type in code; the list is checked where words enter. */
export const word = <T extends string>(name: string) => text(name).$type<T>();

/** A list of texts, empty unless told. */
export const texts = (name: string) => text(name).array().notNull().default(sql`'{}'`);
