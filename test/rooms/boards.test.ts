import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { begin, openScheme, type Reporter, type Scheme, submitted, TODAY } from './reporting.ts';

let world: World;
let scheme: Scheme;
let alder: Reporter;
let periodId: string;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'boards');
  alder = await scheme.join('Alder', 'SMALL');
  const birch = await scheme.join('Birch', 'SMALL');
  await scheme.join('Cedar', 'LARGE');
  await scheme.join('Doum', 'LARGE', TODAY);
  periodId = await scheme.openPeriod();
  await submitted(alder, periodId);
  await begin(birch, periodId);
}, 120_000);
afterAll(() => world?.close());

const COUNTS = '{ due received late notYetRegistered completeness timeliness }';

interface Boarded {
  board: object;
  boardsBy: { category: string; board: { due: number; received: number } }[];
}

const boards = async (who: Person) =>
  (
    await who.ask<{ periods: Boarded[] }>(
      `query($id: ID!) { periods(codeId: $id, most: 1) { board ${COUNTS} boardsBy(cut: SIZE_BAND) { category board ${COUNTS} } } }`,
      { id: scheme.codeId },
    )
  ).periods;

const firms = async (who: Person, part: string) =>
  (
    await who.ask<{ expectedReturns: { nodes: { firmName: string }[]; totalCount: number } }>(
      `query($id: ID!) { expectedReturns(periodId: $id, ${part}) { totalCount nodes { firmName } } }`,
      { id: periodId },
    )
  ).expectedReturns.nodes.map(({ firmName }) => firmName);

describe('the boards of the periods', () => {
  it('tell an officer how many came, and the same by group', async () => {
    const [period] = await boards(scheme.association.officer);
    expect(period).toEqual({
      board: {
        ...{ due: 3, received: 1, late: 2, notYetRegistered: 1 },
        ...{ completeness: '0.333333333333', timeliness: '0' },
      },
      boardsBy: [
        { category: 'LARGE', board: expect.objectContaining({ due: 1, received: 0, notYetRegistered: 1 }) },
        { category: 'SMALL', board: expect.objectContaining({ due: 2, received: 1, completeness: '0.5' }) },
      ],
    });
  });

  it('tell a firm of itself alone', async () => {
    const [period] = await boards(alder.reporter);
    expect(period?.boardsBy).toEqual([
      { category: 'SMALL', board: expect.objectContaining({ due: 1, received: 1, completeness: '1' }) },
    ]);
  });

  it('tell an editor nothing, and are bounded', async () => {
    const query = '{ periods(most: 0) { id } }';
    expect((await scheme.association.editor.refused(query)).code).toBe('FORBIDDEN');
    await scheme.openPeriod();
    const { periods } = await scheme.association.officer.ask<{ periods: object[] }>(query);
    expect(periods).toHaveLength(1);
  });
});

describe('the firms behind a count', () => {
  it.each<[string, string[]]>([
    ['state: DUE', ['Alder', 'Birch', 'Cedar']],
    ['receipt: RECEIVED_LATE', ['Alder']],
    ['receipt: ON_TIME', []],
    ['receipt: OVERDUE', ['Birch', 'Cedar']],
    ['nil: true', []],
    ['state: NOT_YET_REGISTERED', ['Doum']],
    ['cut: SIZE_BAND, category: "LARGE"', ['Cedar', 'Doum']],
    ['cut: SIZE_BAND, category: "LARGE", receipt: OVERDUE', ['Cedar']],
    ['cut: REGION, category: ""', ['Alder', 'Birch', 'Cedar', 'Doum']],
    ['cut: REGION, category: "North"', []],
    ['cut: SEGMENT, category: "No such"', []],
  ])('are listed for %s', async (part, wanted) => {
    expect(await firms(scheme.association.officer, part)).toEqual(wanted);
  });

  it('are to a firm itself alone', async () => {
    expect(await firms(alder.reporter, 'receipt: OVERDUE')).toEqual([]);
    expect(await firms(alder.reporter, 'state: DUE')).toEqual(['Alder']);
  });
});
