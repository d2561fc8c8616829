import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openRivals, type Rivals, SECRET } from './rivals.ts';
import { attempt } from './shelf.ts';

// A rivals' world has some thirty accounts, whose passwords are hashed at length.
vi.setConfig({ hookTimeout: 240_000 });

let rivals: Rivals;

beforeAll(async () => {
  rivals = await openRivals();
});
afterAll(() => rivals.world.close());

interface Page {
  nodes: { sequence: number; table: string; hash: string; action: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** The whole trail as the association's administrator reads it, page by page, latest first. */
async function trail(): Promise<Page['nodes']> {
  const entries: Page['nodes'] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { auditEntries }: { auditEntries: Page } = await rivals.north.association.admin.ask(
      `query($after: String) { auditEntries(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
        nodes { id sequence at action table operation rows personName role hash } } }`,
      { after },
    );
    entries.push(...auditEntries.nodes);
    after = auditEntries.pageInfo.endCursor;
    more = auditEntries.pageInfo.hasNextPage;
  }
  return entries;
}

/** Every entry beside the hash that its content and the entry before it give, worked out anew. */
const CHAIN = `select association_id, sequence, hash, previous_hash,
    coalesce(lag(hash) over chain, '') as hash_before, row_number() over chain as place,
    encode(sha256(convert_to((jsonb_build_array(coalesce(lag(hash) over chain, ''), row_number() over chain, association_id,
      extract(epoch from at), action, person_id, role, organization_id, table_name, operation, row_keys, columns) || case when key_id is null then '[]' else jsonb_build_array(key_id) end)::text,
      'UTF8')), 'hex') as worked_out
  from accord.audit_entries window chain as (partition by association_id order by sequence)`;

describe('the trail', () => {
  it('tells the administrator of every change, and of no figure in it', async () => {
    const entries = await trail();
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.map(({ sequence }) => sequence)).toEqual(
      entries.map((_, place) => entries.length - place),
    );
    const tables = new Set(entries.map(({ table }) => table));
    for (const table of [
      'observations',
      'complaint_counts',
      'returns',
      'adoptions',
      'published.publications',
    ]) {
      expect(tables).toContain(table);
    }
    const said = JSON.stringify(entries);
    for (const secret of [SECRET.draft, SECRET.submitted, 'How was this counted'])
      expect(said).not.toContain(secret);
  });

  it('holds none of it in the rows themselves either', async () => {
    const rows = await rivals.world.behind<{ entry: string }[]>`
      select to_jsonb(a) - array['hash', 'previous_hash', 'id', 'at'] as entry from accord.audit_entries a`;
    const said = JSON.stringify(rows);
    for (const secret of [SECRET.draft, SECRET.submitted, 'How was this counted', 'Billing', '@']) {
      expect(said).not.toContain(secret);
    }
  });

  it('hangs together, entry by entry, in each association', async () => {
    const rows = await rivals.world.behind.unsafe(CHAIN);
    expect(new Set(rows.map((row) => row.association_id)).size).toBe(3);
    for (const row of rows) {
      expect(row.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(row).toMatchObject({
        hash: row.worked_out,
        previous_hash: row.hash_before,
        sequence: Number(row.place),
      });
    }
  });

  it('shows where somebody who rules the whole server changed it', async () => {
    const broken: number[] = [];
    await attempt(rivals.world.behind, async (sql) => {
      await sql`alter table accord.audit_entries disable trigger user`;
      await sql`update accord.audit_entries set action = 'somethingElse'
        where association_id = ${rivals.north.association.id} and sequence = 50`;
      const rows = await sql.unsafe(CHAIN);
      broken.push(...rows.filter((row) => row.hash !== row.worked_out).map((row) => Number(row.sequence)));
    });
    expect(broken).toEqual([50]);
  });
});
