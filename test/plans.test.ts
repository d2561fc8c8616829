import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MOST_KEPT, MOST_PARAMETERS } from '../db/plans.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

/** Two questions that differ in their text only by a name. */
const asking = (name: string, parameters = 1) =>
  sql`select ${sql.join(
    Array.from({ length: parameters }, (_, place) => sql`${place}::int`),
    sql` + `,
  )} as ${sql.identifier(name)}`;

/** How often the statements in which this name stands are kept by the connection that asks, and have been run on it. */
const keptOf = (name: string) =>
  sql<{ statements: number; runs: number }>`
    select count(*)::int as statements, coalesce(sum(generic_plans + custom_plans), 0)::int as runs
    from pg_prepared_statements where statement like ${`%"${name}"%`}`;

it('a statement is planned once a connection, in transactions and within savepoints too', async () => {
  const [kept] = await world.database.app.db.transaction(async (tx) => {
    for (let again = 0; again < 3; again += 1) await tx.execute(asking('kept'));
    await tx.transaction((inner) => inner.execute(asking('kept')));
    return tx.execute(keptOf('kept'));
  });
  expect(kept).toEqual({ statements: 1, runs: 4 });
});

it('a savepoint takes back what was done since, and nothing else', async () => {
  const [row] = await world.database.app.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('accord.trial', 'before', true)`);
    await tx
      .transaction(async (inner) => {
        await inner.execute(sql`select set_config('accord.trial', 'within', true)`);
        throw new Error('taken back');
      })
      .catch(() => undefined);
    return tx.execute(sql`select current_setting('accord.trial') as value`);
  });
  expect(row).toEqual({ value: 'before' });
});

it('long lists are planned each time, since each length would be another statement', async () => {
  const [kept] = await world.database.app.db.transaction(async (tx) => {
    await tx.execute(asking('long', MOST_PARAMETERS + 1));
    await tx.execute(asking('short', MOST_PARAMETERS));
    const [long] = await tx.execute(keptOf('long'));
    const [short] = await tx.execute(keptOf('short'));
    return [{ long: long?.statements, short: short?.statements }];
  });
  expect(kept).toEqual({ long: 0, short: 1 });
});

it('no connection keeps more statements than a bound, and what comes after them is answered all the same', async () => {
  const [kept] = await world.database.app.db.transaction(async (tx) => {
    for (let place = 0; place < MOST_KEPT + 5; place += 1) {
      expect(await tx.execute(asking(`many ${place}`))).toEqual([{ [`many ${place}`]: 0 }]);
    }
    return tx.execute(keptOf(`many ${MOST_KEPT + 4}`));
  });
  expect(kept).toEqual({ statements: 0, runs: 0 });
});
