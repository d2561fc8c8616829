import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { CONTENT, clause, indicator, on, parameter, type SeenContent } from './edition-parts.ts';
import {
  type Association,
  admitFirm,
  EDITION,
  type Firm,
  foundAssociation,
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
    ['key in small letters', 'key', { key: 'Not A Key' }],
    ['key that is short enough', 'key', { key: 'x'.repeat(61) }],
    ['title', 'title', { title: '  ' }],
    ['summary that is short enough', 'summary', { summary: 'x'.repeat(2_001) }],
    ['summary without control characters', 'summary', { summary: 'a\u0000b' }],
  ])('has a %s', async (_name, path, part) => {
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
