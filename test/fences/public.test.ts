import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TABLES } from '../../db/tables.ts';
import { Person } from '../ask.ts';
import { PASSWORD } from '../world.ts';
import { asking, contract, rootFields } from './asking.ts';
import { openRivals, type Rivals } from './rivals.ts';

// A rivals' world has some thirty accounts, whose passwords are hashed at length.
vi.setConfig({ hookTimeout: 240_000 });

const [whole, open] = [contract('schema'), contract('public')];
const types = Object.values(whole.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const unpublished = types.filter(({ name }) => !open.getType(name));

const tables = Object.values(TABLES)
  .flatMap((noun) => Object.values(noun) as unknown[])
  .filter((table): table is PgTable => is(table, PgTable))
  .map((table) => getTableConfig(table))
  .map(({ schema, name }) => ({ schema, name: `${schema}.${name}` }));
const accordTables = tables.filter(({ schema }) => schema === 'accord').map(({ name }) => name);
const publishedTables = tables.filter(({ schema }) => schema === 'published').map(({ name }) => name);

let rivals: Rivals;

beforeAll(async () => {
  rivals = await openRivals();
});
afterAll(() => rivals.world.close());

/** SQLSTATE of what the database said to a statement under the public role; `null` where it was carried out. */
async function answered(statement: string): Promise<string | null> {
  try {
    await rivals.world.database.public.sql.unsafe(statement);
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}

describe('a stranger at /public/graphql', () => {
  const ask = (document: string, variables = {}) =>
    rivals.world.stranger.send<Record<string, unknown>>('/public/graphql', document, variables);

  it('has a contract in which most of the house does not occur', () => {
    expect(unpublished.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Mutation',
        'Return',
        'Observation',
        'Adoption',
        'ReportCell',
        'AuditEntry',
        'Person',
      ]),
    );
    expect(unpublished.length).toBeGreaterThan(100);
    expect(open.getMutationType()).toBeUndefined();
    expect(open.getSubscriptionType()).toBeUndefined();
  });

  it.each(unpublished.map((type) => ({ name: type.name, type })))(
    'can not name $name',
    async ({ name, type }) => {
      const asked = await ask('query($name: String!) { __type(name: $name) { name } }', { name });
      expect(asked).toEqual({ data: { __type: null } });
      const document = isObjectType(type)
        ? `{ ... on ${name} { __typename } }`
        : `query($x: ${name}) { __typename }`;
      const { data, errors } = await ask(document);
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT', path: [], remarks: [] });
      if (isInputObjectType(type)) expect(errors?.[0]?.message).toContain('Unknown type');
    },
  );

  it('is answered of its own types, so that null means something', async () => {
    const asked = await ask('{ __type(name: "Publication") { name } __typename }');
    expect(asked).toMatchObject({ data: { __typename: 'Query' } });
    const names = Object.keys(open.getTypeMap()).filter((name) => !name.startsWith('__'));
    for (const name of names) {
      expect(await ask('query($name: String!) { __type(name: $name) { name } }', { name })).toEqual({
        data: { __type: { name } },
      });
    }
  });

  it('gets no further there with a seat, a session or a mutation', async () => {
    const { reporter } = rivals.alpha.firm;
    const query = 'query($id: ID!) { return(id: $id) { id } }';
    const { errors } = await reporter.send('/public/graphql', query, { id: rivals.alpha.draftReturnId });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    const act = await ask('mutation { signOut }');
    expect(act.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('the public role in the database', () => {
  it.each(accordTables)('can not read %s', async (name) => {
    expect(await answered(`select 1 from ${name} limit 1`)).toBe('42501');
    expect(await answered(`select * from ${name}`)).toBe('42501');
  });

  it('can not read the view of the versions that count, nor call what stands in that schema', async () => {
    expect(await answered('select * from accord.current_return_versions')).toBe('42501');
    expect(await answered('select accord.viewer_organization()')).toBe('42501');
  });

  it.each(publishedTables)('reads %s, and can change nothing in it', async (name) => {
    const rows = await rivals.world.database.public.sql.unsafe(`select * from ${name}`);
    expect(rows.length).toBeGreaterThan(0);
    const column = Object.keys(rows[0] ?? {})[0];
    for (const statement of [
      `insert into ${name} select * from ${name}`,
      `update ${name} set ${column} = ${column}`,
      `delete from ${name}`,
      `truncate ${name}`,
      `drop table ${name}`,
      `alter table ${name} disable row level security`,
    ]) {
      expect(await answered(statement), statement).toBe('42501');
    }
  });

  it('stays nobody, whoever it says that it is', async () => {
    const { alpha } = rivals;
    const seen = await rivals.world.database.public.sql
      .begin(async (sql) => {
        await sql`select set_config('accord.organization', ${alpha.firm.id}, true),
        set_config('accord.role', 'MEMBER_ADMIN', true)`;
        return sql`select * from accord.returns`.catch((error: { code: string }) => error.code);
      })
      .catch((error: { code: string }) => error.code);
    expect(seen).toBe('42501');
    for (const statement of ['create schema mine', 'create table published.mine (a int)']) {
      expect(await answered(statement), statement).toBe('42501');
    }
  });

  it('has no right anywhere in the database but to read what is published', async () => {
    const granted = await rivals.world.behind`
      select distinct table_schema || '.' || table_name as name, privilege_type as right
      from information_schema.role_table_grants where grantee in ('accord_public', 'PUBLIC')
        and table_schema not in ('pg_catalog', 'information_schema')`;
    expect(granted.map((row) => `${row.right} ${row.name}`).sort()).toEqual(
      publishedTables.map((name) => `SELECT ${name}`).sort(),
    );
    const [role] = await rivals.world.behind`
      select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb from pg_roles where rolname = 'accord_public'`;
    expect(Object.values(role ?? {})).toEqual([false, false, false, false, false]);
  });
});

describe('a caller of /graphql who has not signed in', () => {
  const OPEN = ['Query.me', 'Mutation.signIn', 'Mutation.signOut'];
  const asked = (['Query', 'Mutation'] as const).flatMap((root) =>
    rootFields(whole, root).map((field) => asking(whole, root, field)),
  );

  it.each(asked.filter(({ name }) => !OPEN.includes(name)))(
    'is refused $name',
    async ({ document, variables }) => {
      const refusal = await rivals.world.stranger.refused(document, variables);
      expect(refusal.code).toBe('NOT_SIGNED_IN');
    },
  );

  it.each(asked.filter(({ name }) => OPEN.includes(name)))(
    'may ask $name',
    async ({ name, document, variables }) => {
      const { data, errors } = await rivals.world.stranger.send('/graphql', document, variables);
      if (name === 'Query.me') expect(data).toEqual({ me: null });
      if (name === 'Mutation.signOut') expect(data).toEqual({ signOut: true });
      if (name === 'Mutation.signIn') expect(errors?.[0]?.extensions?.code).not.toBe('NOT_SIGNED_IN');
    },
  );

  it('is somebody again only with a session of this installation', async () => {
    const forged = await rivals.world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: 'better-auth.session_token=made-up.signature', 'x-accord-seat': 'made-up' },
      payload: { query: '{ returns { totalCount } }' },
    });
    expect(forged.json().errors[0].extensions.code).toBe('NOT_SIGNED_IN');
    const person = await Person.signIn(rivals.world.app, rivals.alpha.firm.adminEmail, PASSWORD);
    await person.ask('mutation { signOut }');
    expect((await person.refused('{ returns { totalCount } }')).code).toBe('NOT_SIGNED_IN');
  });
});
