import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { choice, clause, edited, on, read } from './edition-parts.ts';
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
  association = await foundAssociation(world, 'edits');
  other = await foundAssociation(world, 'others');
  firm = await admitFirm(world, association, { name: 'Alder & Co', number: '1', sizeBand: 'SMALL' });
});
afterAll(() => world.close());

const NOBODYS = '00000000-0000-7000-8000-000000000000';

/** Everything that edits a draft, with input that fits the draft of `translated`. */
const EDITS: [string, object][] = [
  ['putClause', clause({})],
  ['moveClause', { key: 'redress', parentKey: null, place: 0 }],
  ['removeClause', { key: 'redress' }],
  ['putParameter', choice({})],
  ['removeParameter', { clauseKey: 'answers', key: 'answer-days' }],
  ['removeIndicator', { key: 'answered-in-time' }],
  ['putTranslation', { clauseKey: 'scope', language: 'nl', heading: 'Bereik', text: 'Elk huishouden.' }],
  ['removeTranslation', { clauseKey: 'scope', language: 'fr' }],
];

async function translated(key: string): Promise<SeenEdition> {
  const { draft } = await writeDraft(association.editor, key);
  const french = { clauseKey: 'scope', language: 'fr', heading: 'Champ', text: 'Chaque ménage.' };
  return edited(association.editor, draft, [['putTranslation', french]]);
}

describe.each(EDITS)('%s', (name, part) => {
  let draft: SeenEdition;

  beforeAll(async () => {
    draft = await translated(`edit-${name.toLowerCase()}`);
  });

  it('is for editors of the association alone, and refused without a trace', async () => {
    const before = await read(association.editor, draft.id);
    const input = on(draft, part);
    expect((await association.officer.actRefused(name, input)).code).toBe('FORBIDDEN');
    expect((await firm.admin.actRefused(name, input)).code).toBe('FORBIDDEN');
    expect((await world.stranger.actRefused(name, input)).code).toBe('NOT_SIGNED_IN');
    expect((await other.editor.actRefused(name, input)).code).toBe('NOT_FOUND');
    const none = { ...input, editionId: NOBODYS };
    expect((await association.editor.actRefused(name, none)).code).toBe('NOT_FOUND');
    const stale = { ...input, expectedVersion: draft.version - 1 };
    expect(await association.editor.actRefused(name, stale)).toMatchObject({
      code: 'STALE_VERSION',
      path: ['expectedVersion'],
    });
    expect(await read(association.editor, draft.id)).toEqual(before);
  });

  it('is done once under one key', async () => {
    const input = { ...on(draft, part), idempotencyKey: randomUUID() };
    const first = await association.editor.act<SeenEdition>(name, input, EDITION);
    expect(first.version).toBe(draft.version + 1);
    const after = await read(association.editor, draft.id);
    const again = await association.editor.act<SeenEdition>(name, input, EDITION);
    expect(again).toEqual(first);
    expect(await read(association.editor, draft.id)).toEqual(after);
    const changed = { ...input, expectedVersion: first.version };
    expect((await association.editor.actRefused(name, changed)).code).toBe('KEY_REUSED');
  });

  it('finds a published edition frozen', async () => {
    const edition = await publish(association.editor, await translated(`frozen-${name.toLowerCase()}`));
    const before = await read(association.editor, edition.id);
    expect((await association.editor.actRefused(name, on(edition, part))).code).toBe('FROZEN');
    expect(await read(association.editor, edition.id)).toEqual(before);
  });
});

describe('a clause on the move', () => {
  const places = async (id: string) =>
    (await read(association.editor, id))?.clauses.map(({ number, key, position }) => [number, key, position]);

  it('stands where it was put, with all beneath it, and its siblings are numbered anew', async () => {
    const { draft } = await writeDraft(association.editor, 'moves');
    const more = await edited(association.editor, draft, [
      ['putClause', clause({ key: 'bills', position: 40 })],
      ['putClause', clause({ key: 'fines', position: 40 })],
    ]);
    const first = await edited(association.editor, more, [
      ['moveClause', { key: 'answers', parentKey: null, place: 2 }],
    ]);
    expect(await places(draft.id)).toEqual([
      ['1', 'scope', 0],
      ['2', 'bills', 1],
      ['3', 'answers', 2],
      ['3.1', 'redress', 2],
      ['4', 'fines', 3],
    ]);
    const second = await edited(association.editor, first, [
      ['moveClause', { key: 'scope', parentKey: 'answers', place: 0 }],
      ['moveClause', { key: 'fines', parentKey: 'answers', place: 99 }],
    ]);
    expect(await places(draft.id)).toEqual([
      ['1', 'bills', 1],
      ['2', 'answers', 2],
      ['2.1', 'scope', 0],
      ['2.2', 'redress', 1],
      ['2.3', 'fines', 2],
    ]);
    await edited(association.editor, second, [['moveClause', { key: 'redress', place: 0 }]]);
    expect(await places(draft.id)).toEqual([
      ['1', 'redress', 0],
      ['2', 'bills', 1],
      ['3', 'answers', 2],
      ['3.1', 'scope', 0],
      ['3.2', 'fines', 2],
    ]);
  });

  it('goes to no place that is none', async () => {
    const { draft } = await writeDraft(association.editor, 'misplaced');
    const before = await read(association.editor, draft.id);
    for (const [part, path] of [
      [{ key: 'nowhere', place: 0 }, 'key'],
      [{ key: 'scope', parentKey: 'nowhere', place: 0 }, 'parentKey'],
      [{ key: 'answers', parentKey: 'answers', place: 0 }, 'parentKey'],
      [{ key: 'answers', parentKey: 'redress', place: 0 }, 'parentKey'],
      [{ key: 'scope', place: -1 }, 'place'],
    ] as const) {
      expect(await association.editor.actRefused('moveClause', on(draft, part))).toMatchObject({
        code: 'BAD_INPUT',
        path: [path],
      });
    }
    expect(await read(association.editor, draft.id)).toEqual(before);
  });
});

describe('a part that is taken out', () => {
  it('is gone, and nothing else is', async () => {
    const { draft } = await writeDraft(association.editor, 'taken-out');
    await edited(association.editor, draft, [
      ['removeParameter', { clauseKey: 'answers', key: 'answer-days' }],
      ['removeIndicator', { key: 'answered-in-time' }],
    ]);
    const seen = await read(association.editor, draft.id);
    expect(seen?.parameters.map(({ key }) => key)).toEqual(['late-fee']);
    expect(seen?.indicators).toEqual([]);
    expect(seen?.clauses).toHaveLength(3);
    expect(seen?.remarks).toContainEqual({
      level: 'ERROR',
      code: 'UNDEFINED_PARAMETER',
      where: 'clauses.answers',
    });
  });

  it('must be there', async () => {
    const { draft } = await writeDraft(association.editor, 'not-there');
    for (const [name, part, path] of [
      ['removeParameter', { clauseKey: 'redress', key: 'answer-days' }, 'key'],
      ['removeParameter', { clauseKey: 'nowhere', key: 'answer-days' }, 'key'],
      ['removeIndicator', { key: 'nothing' }, 'key'],
      ['removeTranslation', { clauseKey: 'scope', language: 'fr' }, 'language'],
    ] as const) {
      expect(await association.editor.actRefused(name, on(draft, part)), name).toMatchObject({
        code: 'BAD_INPUT',
        path: [path],
      });
    }
  });

  it('leaves no translation behind when a clause goes', async () => {
    const draft = await translated('translated-away');
    const gone = await edited(association.editor, draft, [['removeClause', { key: 'scope' }]]);
    const back = clause({ key: 'scope', heading: 'Scope', text: 'Every household customer.' });
    await edited(association.editor, gone, [['putClause', back]]);
    const seen = await read(association.editor, draft.id);
    expect(seen?.clauses.find(({ key }) => key === 'scope')?.texts).toEqual([]);
  });
});
