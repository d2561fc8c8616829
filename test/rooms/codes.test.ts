import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import {
  type Association,
  admitFirm,
  type Firm,
  foundAssociation,
  publish,
  type SeenEdition,
  writeDraft,
} from './parties.ts';

const EDITION = '{ id number status version }';
const CONTENT = `query($id: ID!) { edition(id: $id) {
  status version contentHash releaseNotes effectiveOn adoptBy publishedAt complaintCategories viewerCan code { key }
  clauses { key parentKey number depth policy text } parameters { clauseKey key floor } indicators { key clauseKey target }
  remarks { level code where }
} }`;

interface Seen {
  edition: {
    status: string;
    contentHash: string | null;
    publishedAt: string | null;
    complaintCategories: string[];
    viewerCan: string[];
    clauses: { key: string; number: string; depth: number }[];
    parameters: { key: string; floor: string }[];
    indicators: { key: string; target: string | null }[];
    remarks: { level: string; code: string; where: string }[];
  } | null;
}

let world: World;
let association: Association;
let firm: Firm;

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'codes');
  firm = await admitFirm(world, association, { name: 'Alder & Co', number: '1', sizeBand: 'SMALL' });
});
afterAll(() => world.close());

const see = async (id: string, who = association.editor) => (await who.ask<Seen>(CONTENT, { id })).edition;
const on = (edition: SeenEdition, part: object) => ({
  editionId: edition.id,
  expectedVersion: edition.version,
  ...part,
});
const clause = (part: object) => ({
  key: 'extra',
  position: 9,
  kind: 'PROVISION',
  policy: 'VERBATIM',
  heading: 'Extra',
  text: 'One more thing.',
  ...part,
});
const parameter = (part: object) => ({
  clauseKey: 'answers',
  key: 'answer-days',
  label: 'Days',
  type: 'DURATION',
  unit: 'days',
  stronger: 'LOWER',
  floor: '8',
  ...part,
});

describe('a code', () => {
  it('is made once under its key', async () => {
    const input = { key: 'once-only', title: 'Once', summary: 'Only once.' };
    const made = await association.editor.act('createCode', input, '{ key viewerCan currentEdition { id } }');
    expect(made).toEqual({ key: 'once-only', viewerCan: ['READ_CODES', 'EDIT_CODE'], currentEdition: null });
    expect(await association.editor.actRefused('createCode', input)).toMatchObject({
      code: 'ALREADY_EXISTS',
    });
  });

  it.each([
    ['key', { key: 'Not A Key' }],
    ['key', { key: 'x'.repeat(61) }],
    ['title', { title: '  ' }],
    ['summary', { summary: 'x'.repeat(2_001) }],
    ['summary', { summary: 'a\u0000b' }],
  ])('has a good %s: %o', async (path, part) => {
    const input = { key: 'fine', title: 'Fine', summary: 'Fine.', ...part };
    expect(await association.editor.actRefused('createCode', input)).toMatchObject({
      code: 'BAD_INPUT',
      path: [path],
    });
  });

  it('is written by editors alone', async () => {
    const input = { key: 'not-mine', title: 'No', summary: 'No.' };
    expect((await association.officer.actRefused('createCode', input)).code).toBe('FORBIDDEN');
    expect((await firm.admin.actRefused('createCode', input)).code).toBe('FORBIDDEN');
    expect((await world.stranger.actRefused('createCode', input)).code).toBe('NOT_SIGNED_IN');
  });
});

describe('a draft', () => {
  it('reads as a numbered tree with what it measures and what is still advised', async () => {
    const { draft } = await writeDraft(association.editor, 'tree');
    const seen = await see(draft.id);
    expect(seen).toMatchObject({
      status: 'DRAFT',
      contentHash: null,
      complaintCategories: ['Billing'],
      viewerCan: ['READ_CODES', 'EDIT_CODE'],
      code: { key: 'tree' },
      clauses: [
        { key: 'scope', number: '1', depth: 0 },
        { key: 'answers', number: '2', depth: 0 },
        { key: 'redress', number: '2.1', depth: 1, parentKey: 'answers' },
      ],
      parameters: [{ floor: '10' }, { floor: '20.00' }],
      indicators: [{ key: 'answered-in-time', target: '0.95' }],
    });
    expect(seen?.remarks).toContainEqual({ level: 'ADVICE', code: 'NO_CONTACT', where: 'clauses' });
  });

  it('is changed under the same keys, version by version', async () => {
    const { draft } = await writeDraft(association.editor, 'upsert');
    const edited = await association.editor.act<SeenEdition>(
      'putParameter',
      on(draft, parameter({ floor: '8' })),
      EDITION,
    );
    expect(edited.version).toBe(draft.version + 1);
    const again = await association.editor.act<SeenEdition>(
      'putClause',
      on(edited, clause({ key: 'scope', position: 5 })),
      EDITION,
    );
    const seen = await see(draft.id);
    expect(seen?.clauses.map(({ key }) => key)).toEqual(['answers', 'redress', 'scope']);
    expect(seen?.parameters.map(({ floor }) => floor)).toEqual(['8', '20.00']);
    expect(again.version).toBe(draft.version + 2);
    expect(await association.editor.actRefused('putClause', on(draft, clause({})))).toMatchObject({
      code: 'STALE_VERSION',
      path: ['expectedVersion'],
    });
  });

  it('takes no part that does not fit', async () => {
    const { draft } = await writeDraft(association.editor, 'unfit');
    const tries: [string, object, string][] = [
      ['putClause', clause({ key: 'UPPER' }), 'key'],
      ['putClause', clause({ parentKey: 'nowhere' }), 'parentKey'],
      ['putClause', clause({ key: 'answers', parentKey: 'redress' }), 'parentKey'],
      ['putClause', clause({ key: 'answers', parentKey: 'answers' }), 'parentKey'],
      ['putClause', clause({ position: -1 }), 'position'],
      ['putClause', clause({ heading: '' }), 'heading'],
      ['putParameter', parameter({ clauseKey: 'nowhere' }), 'clauseKey'],
      ['putParameter', parameter({ key: 'has space' }), 'key'],
      ['putParameter', parameter({ unit: '' }), 'unit'],
      ['removeClause', { key: 'nowhere' }, 'key'],
      ['putIndicator', indicator({ clauseKey: 'nowhere' }), 'clauseKey'],
      ['putIndicator', indicator({ key: '' }), 'key'],
      ['putIndicator', indicator({ label: '' }), 'label'],
    ];
    for (const [name, part, path] of tries) {
      const refusal = await association.editor.actRefused(name, on(draft, part));
      expect(refusal, JSON.stringify(part)).toMatchObject({ code: 'BAD_INPUT', path: [path] });
    }
    const repeated = indicator({ breakdown: ['Home', 'Home'] });
    expect((await association.editor.actRefused('putIndicator', on(draft, repeated))).path).toEqual([
      'breakdown',
      '1',
    ]);
    expect((await see(draft.id))?.clauses).toHaveLength(3);
  });

  it('loses a clause with all that hangs on it, but not one that carries others', async () => {
    const { draft } = await writeDraft(association.editor, 'removal');
    const refusal = await association.editor.actRefused('removeClause', on(draft, { key: 'answers' }));
    expect(refusal).toMatchObject({ code: 'WRONG_STATUS', path: ['key'] });
    expect(refusal.message).toContain('redress');
    const first = await association.editor.act<SeenEdition>(
      'removeClause',
      on(draft, { key: 'redress' }),
      EDITION,
    );
    await association.editor.act('removeClause', on(first, { key: 'answers' }));
    expect(await see(draft.id)).toMatchObject({
      clauses: [{ key: 'scope' }],
      parameters: [],
      indicators: [],
    });
  });

  it('is not there for members, for strangers to the association, or under an id that is none', async () => {
    const { codeId, draft } = await writeDraft(association.editor, 'hidden');
    const other = await foundAssociation(world, 'others');
    expect(await see(draft.id, firm.admin)).toBeNull();
    expect(await see(draft.id, other.editor)).toBeNull();
    expect(await see('no-id')).toBeNull();
    expect(await other.editor.ask('query($id: ID!) { code(id: $id) { id } }', { id: codeId })).toEqual({
      code: null,
    });
    for (const id of [draft.id, '00000000-0000-7000-8000-000000000000', 'no-id']) {
      const input = { editionId: id, expectedVersion: draft.version, ...clause({}) };
      expect(await other.editor.actRefused('putClause', input)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await other.editor.actRefused('draftEdition', { codeId })).code).toBe('NOT_FOUND');
  });

  it('is the only one of its code', async () => {
    const { codeId } = await writeDraft(association.editor, 'one-draft');
    expect((await association.editor.actRefused('draftEdition', { codeId })).code).toBe('ALREADY_EXISTS');
  });
});

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
      { key: 'scope', number: '1', strengthened: false, parameters: [] },
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

function indicator(part: object) {
  return {
    key: 'waiting',
    clauseKey: 'answers',
    kind: 'DURATION',
    label: 'Waiting',
    numeratorLabel: 'Days',
    unit: 'days',
    audience: 'AGGREGATE',
    breakdown: [],
    ...part,
  };
}
