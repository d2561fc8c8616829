import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { CONTENT, clause, indicator, on, parameter, type SeenContent } from './edition-parts.ts';
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
let firm: Firm;

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'codes');
  firm = await admitFirm(world, association, { name: 'Alder & Co', number: '1', sizeBand: 'SMALL' });
});
afterAll(() => world.close());

const see = async (id: string, who = association.editor) =>
  (await who.ask<SeenContent>(CONTENT, { id })).edition;
describe('a published edition', () => {
  it('is frozen, hashed, read by members and put on the public shelf', async () => {
    const { draft } = await writeDraft(association.editor, 'frozen');
    const edition = await publish(association.editor, draft);
    const seen = await see(edition.id, firm.admin);
    expect(seen).toMatchObject({
      status: 'PUBLISHED',
      effectiveOn: '2021-01-01',
      adoptBy: '2021-12-31',
      releaseNotes: 'As consulted on.',
      viewerCan: ['READ_CODES'],
    });
    expect(seen?.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(seen?.publishedAt).not.toBeNull();
    for (const [name, part] of [
      ['putClause', clause({})],
      ['putParameter', parameter({})],
      ['putIndicator', indicator({})],
      ['removeClause', { key: 'redress' }],
    ] as const) {
      expect((await association.editor.actRefused(name, on(edition, part))).code, name).toBe('FROZEN');
    }
    const [shelf] = await world.behind`select * from published.editions where code_key = 'frozen'`;
    expect(shelf).toMatchObject({
      association_name: 'Association codes',
      code_title: 'Code frozen',
      number: 1,
      content_hash: seen?.contentHash,
    });
    expect(shelf?.clauses).toMatchObject([
      { key: 'scope', number: '1', origin: 'MASTER', parameters: [] },
      { key: 'answers', number: '2', parameters: [{ label: 'Days to answer', floor: '10', value: '10' }] },
      { key: 'redress', number: '2.1', depth: 1 },
    ]);
    expect(shelf?.clauses[1].text).not.toContain('{{');
  });

  it('is not published with broken structure, or with dates that do not go together', async () => {
    const { draft } = await writeDraft(association.editor, 'broken');
    const dates = { effectiveOn: '2022-01-01', adoptBy: '2021-12-31', releaseNotes: 'First.' };
    expect(await association.editor.actRefused('publishEdition', on(draft, dates))).toMatchObject({
      code: 'BAD_INPUT',
      path: ['adoptBy'],
    });
    const broken = await association.editor.act<SeenEdition>(
      'putClause',
      on(draft, clause({ text: 'Within {{unheard-of}}.' })),
      EDITION,
    );
    const input = on(broken, { ...dates, adoptBy: '2022-01-01' });
    const refusal = await association.editor.actRefused('publishEdition', input);
    expect(refusal).toMatchObject({ code: 'BROKEN_STRUCTURE' });
    expect(refusal.remarks).toContainEqual(
      expect.objectContaining({ level: 'ERROR', code: 'UNDEFINED_PARAMETER', where: 'clauses.extra' }),
    );
    expect((await see(draft.id))?.status).toBe('DRAFT');
    expect(await world.behind`select 1 from published.editions where code_key = 'broken'`).toHaveLength(0);
  });

  it('is what the next one begins from, with the same hash until a word changes', async () => {
    const { codeId, draft } = await writeDraft(association.editor, 'sequel');
    const first = await publish(association.editor, draft);
    const stranger = await writeDraft(association.editor, 'sequel-other');
    const foreign = { codeId, fromEditionId: stranger.draft.id };
    expect(await association.editor.actRefused('draftEdition', foreign)).toMatchObject({
      code: 'BAD_INPUT',
      path: ['fromEditionId'],
    });
    const from = { codeId, fromEditionId: first.id };
    const second = await association.editor.act<SeenEdition>('draftEdition', from, EDITION);
    expect(second).toMatchObject({ number: 2, status: 'DRAFT', version: 1 });
    expect(await see(second.id)).toMatchObject({
      complaintCategories: ['Billing'],
      clauses: [{ key: 'scope' }, { key: 'answers' }, { key: 'redress' }],
      indicators: [{ key: 'answered-in-time' }],
    });
    const later = { effectiveOn: '2999-01-01', adoptBy: '2999-06-30' };
    await publish(association.editor, second, later);
    const hashes = [await see(first.id), await see(second.id)].map((edition) => edition?.contentHash);
    expect(hashes[0]).toBe(hashes[1]);
    const current = 'query($id: ID!) { code(id: $id) { currentEdition { number } editions { number } } }';
    expect(await firm.admin.ask(current, { id: codeId })).toEqual({
      code: { currentEdition: { number: 1 }, editions: [{ number: 2 }, { number: 1 }] },
    });
    const from2 = { codeId, fromEditionId: second.id };
    const third = await association.editor.act<SeenEdition>('draftEdition', from2, EDITION);
    const reworded = await association.editor.act<SeenEdition>(
      'putParameter',
      on(third, parameter({ floor: '8' })),
      EDITION,
    );
    await publish(association.editor, reworded, later);
    expect((await see(third.id))?.contentHash).not.toBe(hashes[0]);
  });

  it('is published once where two editors press at the same time', async () => {
    const { draft } = await writeDraft(association.editor, 'race');
    const tries = await Promise.allSettled([
      publish(association.editor, draft),
      publish(association.admin, draft),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.behind`select 1 from published.editions where code_key = 'race'`).toHaveLength(1);
  });
});
