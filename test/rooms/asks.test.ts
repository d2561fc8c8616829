import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { type Association, foundAssociation, publish, type SeenEdition, writeDraft } from './parties.ts';

let world: World;
let association: Association;

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'asks');
});
afterAll(() => world?.close());

const ASKING = '{ id number status version asks { what frequency } }';
const ASKS = [{ what: 'SATISFACTION', frequency: 'YEARLY' }, { what: 'PRINCIPLES' }];
const IN_ORDER = [
  { what: 'PRINCIPLES', frequency: null },
  { what: 'SATISFACTION', frequency: 'YEARLY' },
];

type Asking = SeenEdition & { asks: object[] };

describe('what a draft asks of returns beside figures', () => {
  it('is nothing at first, declared at once, and refused where it can not be meant', async () => {
    const { editor } = association;
    const { draft } = await writeDraft(editor, 'asks-first');
    const input = (expectedVersion: number, asks: object[]) => ({
      editionId: draft.id,
      expectedVersion,
      asks,
    });
    const { edition } = await editor.ask<{ edition: Asking }>(
      `query($id: ID!) { edition(id: $id) ${ASKING} }`,
      { id: draft.id },
    );
    expect(edition.asks).toEqual([]);
    const put = await editor.act<Asking>('putAsks', input(draft.version, ASKS), ASKING);
    expect(put.asks).toEqual(IN_ORDER);
    expect((await editor.actRefused('putAsks', input(draft.version, []))).code).toBe('STALE_VERSION');
    const twice = input(put.version, [...ASKS, { what: 'PRINCIPLES', frequency: 'MONTHLY' }]);
    expect(await editor.actRefused('putAsks', twice)).toMatchObject({
      code: 'BAD_INPUT',
      remarks: [{ code: 'REPEATED', where: 'asks.2.what' }],
    });
  });

  it('is frozen and hashed with the edition, goes into the next, is compared, and travels in its document', async () => {
    const { editor } = association;
    const { codeId, draft } = await writeDraft(editor, 'asks-second');
    const put = await editor.act<Asking>(
      'putAsks',
      { editionId: draft.id, expectedVersion: draft.version, asks: ASKS },
      ASKING,
    );
    const first = await publish(editor, put);
    const frozen = { editionId: first.id, expectedVersion: first.version, asks: [] };
    expect((await editor.actRefused('putAsks', frozen)).code).toBe('FROZEN');
    const next = await editor.act<Asking>('draftEdition', { codeId, fromEditionId: first.id }, ASKING);
    expect(next.asks).toEqual(IN_ORDER);
    const fewer = { editionId: next.id, expectedVersion: next.version, asks: ASKS.slice(0, 1) };
    const changed = await editor.act<Asking>('putAsks', fewer, ASKING);
    const { comparison } = await editor.ask<{ comparison: object }>(
      `query($from: ID!, $to: ID!) { comparison(fromEditionId: $from, toEditionId: $to) { asks { what before after } } }`,
      { from: first.id, to: next.id },
    );
    expect(comparison).toEqual({ asks: [{ what: 'PRINCIPLES', before: 'in every period', after: null }] });
    const file = async (id: string) =>
      (
        await editor.ask<{ editionFile: { base64: string } }>(
          'query($id: ID!) { editionFile(editionId: $id, format: JSON) { base64 } }',
          { id },
        )
      ).editionFile.base64;
    const document = Buffer.from(await file(first.id), 'base64').toString('utf8');
    expect(JSON.parse(document).asks).toEqual(IN_ORDER);
    const copyOf = await editor.act<{ id: string }>('createCode', {
      ...{ key: 'asks-copy', title: 'Copy', summary: 'A copy.' },
    });
    const broken = document.replace('"SATISFACTION"', '"PRINCIPLES"');
    const refusal = await editor.actRefused('importEdition', { codeId: copyOf.id, document: broken });
    expect(refusal.remarks.map(({ where }) => where)).toContain('asks.1.what');
    const copy = await editor.act<{ id: string }>('importEdition', { codeId: copyOf.id, document });
    expect(await file(copy.id)).toBe(await file(first.id));
    await publish(editor, changed, { effectiveOn: '2022-01-01', adoptBy: '2022-12-31' });
    const { code } = await editor.ask<{ code: { editions: { contentHash: string }[] } }>(
      'query($id: ID!) { code(id: $id) { editions { contentHash } } }',
      { id: codeId },
    );
    expect(code.editions[0]?.contentHash).not.toBe(code.editions[1]?.contentHash);
  });
});
