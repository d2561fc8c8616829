import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { choice, clause, edited, indicator, parameter } from './edition-parts.ts';
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

const COMPARISON = `query($from: ID!, $to: ID!) { comparison(fromEditionId: $from, toEditionId: $to) {
  clauses { key changes numberBefore numberAfter before { parentKey kind policy heading text }
    after { parentKey kind policy heading text } heading { change text } text { change text } }
  parameters { clauseKey key change before { label unit floor } after { label unit floor } }
  indicators { key change fields before { label } after { label } } } }`;

interface SeenComparison {
  clauses: { key: string; changes: string[]; text: { change: string; text: string }[] }[];
  parameters: object[];
  indicators: object[];
}

let world: World;
let association: Association;
let other: Association;
let firm: Firm;
let first: SeenEdition;
let second: SeenEdition;

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'compared');
  other = await foundAssociation(world, 'others');
  firm = await admitFirm(world, association, { name: 'Alder & Co', number: '1', sizeBand: 'SMALL' });
  const { codeId, draft } = await writeDraft(association.editor, 'compared');
  first = await publish(association.editor, draft);
  const from = { codeId, fromEditionId: first.id };
  const next = await association.editor.act<SeenEdition>('draftEdition', from, EDITION);
  second = await edited(association.editor, next, [
    [
      'putClause',
      {
        ...{ key: 'scope', position: 0, kind: 'OBJECTIVE', policy: 'EXTENSIBLE', heading: 'Scope' },
        text: 'Every customer.',
      },
    ],
    ['moveClause', { key: 'redress', place: 2 }],
    ['putClause', clause({ position: 3 })],
    ['putParameter', parameter({ label: 'Days to answer', unit: 'working days', floor: '12' })],
    ['putParameter', choice({})],
    ['removeParameter', { clauseKey: 'redress', key: 'late-fee' }],
    ['removeIndicator', { key: 'answered-in-time' }],
    ['putIndicator', indicator({})],
  ]);
});
afterAll(() => world.close());

const compare = async (who: Person, from: string, to: string) =>
  (await who.ask<{ comparison: SeenComparison | null }>(COMPARISON, { from, to })).comparison;

describe('a comparison of two editions', () => {
  it('tells everything that differs, word by word', async () => {
    const seen = await compare(association.editor, first.id, second.id);
    expect(seen?.clauses.map(({ key, changes }) => [key, changes])).toEqual([
      ['scope', ['REWORDED', 'RECLASSIFIED']],
      ['redress', ['MOVED']],
      ['extra', ['ADDED']],
    ]);
    expect(seen?.clauses).toMatchObject([
      {
        ...{ numberBefore: '1', numberAfter: '1' },
        before: { parentKey: null, kind: 'SCOPE', policy: 'VERBATIM', text: 'Every household customer.' },
        after: { parentKey: null, kind: 'OBJECTIVE', policy: 'EXTENSIBLE', text: 'Every customer.' },
      },
      {
        ...{ numberBefore: '2.1', numberAfter: '3' },
        ...{ before: { parentKey: 'answers' }, after: { parentKey: null }, heading: [], text: [] },
      },
      { numberBefore: null, numberAfter: '4', before: null, after: { heading: 'Extra' } },
    ]);
    const scope = seen?.clauses.find(({ key }) => key === 'scope')?.text ?? [];
    const said = (without: string) =>
      scope.filter(({ change }) => change !== without).map(({ text }) => text);
    expect(said('ADDED').join('')).toBe('Every household customer.');
    expect(said('REMOVED').join('')).toBe('Every customer.');
    expect(scope.filter(({ change }) => change === 'REMOVED').map(({ text }) => text.trim())).toEqual([
      'household',
    ]);
    expect(seen?.parameters).toMatchObject([
      {
        ...{ clauseKey: 'answers', key: 'answer-days', change: 'WEAKER' },
        ...{ before: { floor: '10' }, after: { floor: '12' } },
      },
      { clauseKey: 'answers', key: 'channels', change: 'ADDED', before: null },
      { clauseKey: 'redress', key: 'late-fee', change: 'REMOVED', before: { unit: 'EUR' }, after: null },
    ]);
    expect(seen?.indicators).toMatchObject([
      { key: 'answered-in-time', change: 'REMOVED', fields: [], after: null },
      { key: 'waiting', change: 'ADDED', fields: [], before: null, after: { label: 'Waiting' } },
    ]);
  });

  it('is empty between an edition and itself', async () => {
    const nothing = { clauses: [], parameters: [], indicators: [] };
    expect(await compare(association.editor, first.id, first.id)).toEqual(nothing);
    expect(await compare(firm.admin, first.id, first.id)).toEqual(nothing);
  });

  it('is none where one can not be seen, is not there, or is of another code', async () => {
    const { draft: stranger } = await writeDraft(association.editor, 'another');
    expect(await compare(association.editor, first.id, stranger.id)).toBeNull();
    expect(await compare(firm.admin, first.id, second.id)).toBeNull();
    expect(await compare(other.editor, first.id, second.id)).toBeNull();
    expect(await compare(association.editor, first.id, randomUUID())).toBeNull();
    expect(await compare(association.editor, 'no-id', first.id)).toBeNull();
  });

  it('is for those who read codes', async () => {
    const ids = { from: first.id, to: second.id };
    expect((await world.stranger.refused(COMPARISON, ids)).code).toBe('NOT_SIGNED_IN');
    expect((await world.operator.refused(COMPARISON, ids)).code).toBe('FORBIDDEN');
  });
});
