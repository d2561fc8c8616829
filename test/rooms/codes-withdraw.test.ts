import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { assess, on as onAdoption, type Seen, sign } from './adopting.ts';
import { on, read } from './edition-parts.ts';
import {
  type Association,
  admitFirm,
  EDITION,
  type Firm,
  foundAssociation,
  publish,
  type SeenEdition,
  writeDraft,
} from './parties.ts';

let world: World;
let association: Association;
let other: Association;
let firm: Firm;

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'ends');
  other = await foundAssociation(world, 'others');
  firm = await admitFirm(world, association, { name: 'Alder & Co', number: '1', sizeBand: 'SMALL' });
});
afterAll(() => world.close());

const REASON = { reason: ' A promise in it can not be kept. ' };

async function published(key: string) {
  const { codeId, draft } = await writeDraft(association.editor, key);
  return { codeId, edition: await publish(association.editor, draft) };
}

describe('a published edition', () => {
  it('is withdrawn once, with the day and the reason, and stays readable', async () => {
    const { codeId, edition } = await published('withdrawn');
    expect((await read(association.editor, edition.id))?.viewerCan).toEqual([
      'READ_CODES',
      'WITHDRAW_EDITION',
    ]);
    expect((await read(association.officer, edition.id))?.viewerCan).toEqual(['READ_CODES']);
    const before = await read(association.editor, edition.id);
    const input = { ...on(edition, REASON), idempotencyKey: randomUUID() };
    const withdrawn = await association.editor.act<SeenEdition>('withdrawEdition', input, EDITION);
    expect(withdrawn).toEqual({ ...edition, status: 'WITHDRAWN', version: edition.version + 1 });
    expect(await association.editor.act('withdrawEdition', input, EDITION)).toEqual(withdrawn);
    const today = new Date().toISOString().slice(0, 10);
    for (const who of [association.editor, firm.admin]) {
      expect(await read(who, edition.id)).toEqual({
        ...before,
        ...{ status: 'WITHDRAWN', version: withdrawn.version, viewerCan: ['READ_CODES'] },
        ...{ withdrawnOn: today, withdrawnReason: REASON.reason.trim() },
      });
    }
    const [shelf] = await world.behind`select * from published.editions where code_key = 'withdrawn'`;
    expect(shelf).toMatchObject({ withdrawn: true, content_hash: before?.contentHash });
    const current = 'query($id: ID!) { code(id: $id) { currentEdition { id } } }';
    expect(await firm.admin.ask(current, { id: codeId })).toEqual({ code: { currentEdition: null } });
    expect((await firm.admin.actRefused('considerCode', { codeId })).code).toBe('WRONG_STATUS');
    const again = await association.editor.actRefused('withdrawEdition', on(withdrawn, REASON));
    expect(again.code).toBe('WRONG_STATUS');
    const from = { codeId, fromEditionId: edition.id };
    const next = await association.editor.act<SeenEdition>('draftEdition', from, EDITION);
    expect(next).toMatchObject({ number: 2, status: 'DRAFT' });
  });

  it('is withdrawn by editors of its association alone, knowing its version and saying why', async () => {
    const { edition } = await published('kept');
    const before = await read(association.editor, edition.id);
    const input = on(edition, REASON);
    const refusedTo = async (who: Association['editor'], part: object = {}) =>
      (await who.actRefused('withdrawEdition', { ...input, ...part })).code;
    expect(await refusedTo(association.officer)).toBe('FORBIDDEN');
    expect(await refusedTo(firm.admin)).toBe('FORBIDDEN');
    expect(await refusedTo(world.stranger)).toBe('NOT_SIGNED_IN');
    expect(await refusedTo(other.editor)).toBe('NOT_FOUND');
    expect(await refusedTo(association.editor, { editionId: randomUUID() })).toBe('NOT_FOUND');
    expect(await refusedTo(association.editor, { editionId: 'no-id' })).toBe('NOT_FOUND');
    expect(await refusedTo(association.editor, { expectedVersion: 1 })).toBe('STALE_VERSION');
    for (const reason of [' ', 'x'.repeat(2_001)]) {
      const refusal = await association.editor.actRefused('withdrawEdition', { ...input, reason });
      expect(refusal).toMatchObject({ code: 'BAD_INPUT', path: ['reason'] });
    }
    expect(await read(association.editor, edition.id)).toEqual(before);
    const [shelf] = await world.behind`select withdrawn from published.editions where code_key = 'kept'`;
    expect(shelf?.withdrawn).toBe(false);
  });

  it('is not withdrawn while it is a draft', async () => {
    const { draft } = await writeDraft(association.editor, 'unpublished');
    const refusal = await association.editor.actRefused('withdrawEdition', on(draft, REASON));
    expect(refusal.code).toBe('WRONG_STATUS');
    expect((await read(association.editor, draft.id))?.status).toBe('DRAFT');
  });

  it('is not withdrawn while firms keep it', async () => {
    const { codeId, edition } = await published('in-use');
    const committed = await sign(firm.approver, await assess(firm, codeId));
    const first = await association.editor.actRefused('withdrawEdition', on(edition, REASON));
    expect(first.code).toBe('WRONG_STATUS');
    expect(first.message).toContain('1 firm still keeps');
    const registered = await association.officer.act<Seen>(
      'registerAdoption',
      onAdoption(committed),
      '{ id version }',
    );
    const birch = await admitFirm(world, association, { name: 'Birch', number: '2', sizeBand: 'SMALL' });
    const second = await sign(birch.approver, await assess(birch, codeId));
    const both = await association.editor.actRefused('withdrawEdition', on(edition, REASON));
    expect(both.message).toContain('2 firms still keep');
    expect((await read(association.editor, edition.id))?.status).toBe('PUBLISHED');
    for (const [who, adoption] of [
      [firm.admin, registered],
      [birch.admin, second],
    ] as const) {
      await who.act('withdrawAdoption', onAdoption(adoption, { reason: 'We close.' }));
    }
    await association.editor.act('withdrawEdition', on(edition, REASON));
    expect((await read(association.editor, edition.id))?.status).toBe('WITHDRAWN');
  });
});
