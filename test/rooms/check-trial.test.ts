import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { openScheme, type Reporter, type Scheme } from './reporting.ts';

let world: World;
let scheme: Scheme;
let firm: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'trial');
  firm = await scheme.join('Alder', 'SMALL');
}, 60_000);
afterAll(() => world?.close());

const QUERY = `query($editionId: ID!, $left: String!, $figures: [TriedFigureInput!]!) {
  checkTrial(editionId: $editionId, left: $left, relation: AT_MOST, right: "{opened[Motor]}", empties: SKIP_IF_ANY, figures: $figures)
  { named left right holds remarks { level where why } } }`;

const given = async (part: object = {}) => ({
  ...{ editionId: await scheme.editionId(), left: '2 * {opened[Home]}', figures: [] },
  ...part,
});
const trial = async (who: Person, part: object = {}) =>
  (await who.ask<{ checkTrial: object | null }>(QUERY, await given(part))).checkTrial;
const figure = (name: string, value: string | null) => ({ name, figure: value });

describe('a check that is tried', () => {
  it('comes out on the figures that are given, and is not tried without them', async () => {
    const { editor } = scheme.association;
    const figures = [figure('opened[Home]', '6'), figure('opened[Motor]', '11')];
    const named = ['opened[Home]', 'opened[Motor]'];
    expect(await trial(editor, { figures })).toEqual({
      named,
      left: '12',
      right: '11',
      holds: false,
      remarks: [],
    });
    const none = { named, left: null, right: null, holds: null, remarks: [] };
    expect(await trial(editor)).toEqual(none);
    expect(
      await trial(editor, { figures: [figure('opened[Home]', '6'), figure('opened[Motor]', null)] }),
    ).toEqual(none);
  });

  it('says on which side it can not be read', async () => {
    expect(await trial(scheme.association.editor, { left: '{opened[Boat]}' })).toMatchObject({
      ...{ named: [], holds: null },
      remarks: [{ level: 'ERROR', where: 'left', why: '“Boat” is no part of Complaints opened.' }],
    });
  });

  it('is bounded, for editors, and of their own editions', async () => {
    const refused = async (who: Person, part: object = {}) =>
      (await who.refused(QUERY, await given(part))).code;
    const { editor, officer } = scheme.association;
    expect(await refused(editor, { left: '1+'.repeat(1001) })).toBe('BAD_INPUT');
    const many = Array.from({ length: 201 }, (_none, place) => figure(`f${place}`, '1'));
    expect(await refused(editor, { figures: many })).toBe('BAD_INPUT');
    expect(await refused(officer)).toBe('FORBIDDEN');
    expect(await refused(firm.reporter)).toBe('FORBIDDEN');
    const other = await openScheme(world, 'trial-other');
    expect(await trial(editor, { editionId: await other.editionId() })).toBeNull();
    expect(await trial(editor, { editionId: 'no id' })).toBeNull();
  });
});
