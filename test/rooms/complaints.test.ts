import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { LISTS } from './complaint-lists.ts';
import { at, begin, openScheme, type Reporter, type Scheme, sound, step } from './reporting.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const ROW = `level category product state openAtStart received closed upheld openAtEnd redressCount redressAmount
  parts { dimension part figure } note revision changedBy`;
const SEEN = `{ id status version remarks { level code where } previousComplaints { category product openAtEnd }
  current { contentHash complaints { ${ROW} } } versions { number contentHash changes { cell before after } } }`;

interface Row {
  category: string;
  product: string;
  state: string;
  openAtEnd: number | null;
  redressAmount: string | null;
  revision: number;
  changedBy: string | null;
  parts: object[];
}
interface Seen {
  id: string;
  status: string;
  version: number;
  remarks: { level: string; code: string; where: string }[];
  previousComplaints: Row[];
  current: { complaints: Row[] };
  versions: {
    number: number;
    contentHash: string;
    changes: { cell: string; before: string; after: string }[];
  }[];
}

const see = async (who: Person, id: string) =>
  (await who.ask<{ return: Seen }>(`query($id: ID!) { return(id: $id) ${SEEN} }`, { id })).return;

const part = (dimension: string, name: string, figure: string) => ({ dimension, part: name, figure });
const CARDS = {
  ...{ level: 'FIRM', category: 'Billing', product: 'Cards' },
  ...{
    openAtStart: 2,
    received: 3,
    closed: 4,
    upheld: 1,
    openAtEnd: 1,
    redressCount: 1,
    redressAmount: '10.50',
  },
  parts: [
    ...[part('CHANNEL', 'Letter', '3'), part('OUTCOME', 'Upheld', '1'), part('OUTCOME', 'Rejected', '3')],
    ...[part('TIME_BAND', 'Later', '4'), part('REDRESS', 'Loss', '10.50')],
  ],
};
const REST = [
  { level: 'FIRM', category: 'Billing', product: 'Loans', state: 'NIL' },
  { level: 'FIRM', category: 'Other', product: 'Cards', state: 'NOT_APPLICABLE', note: 'None is sold so' },
  {
    level: 'FIRM',
    category: 'Other',
    product: 'Loans',
    state: 'NOT_AVAILABLE',
    note: 'Counted under billing',
  },
];

describe('complaints in a return', () => {
  let scheme: Scheme;
  let firm: Reporter;
  let periods: string[];
  const write = (id: string, complaints: object[], part: object = {}) =>
    firm.reporter.act<Seen>('fillReturn', { returnId: id, observations: [], complaints, ...part }, SEEN);
  const about = ({ remarks }: Pick<Seen, 'remarks'>) =>
    remarks
      .filter(({ where }) => where.startsWith('complaints'))
      .map(({ level, code, where }) => `${level} ${code} ${where}`);

  beforeAll(async () => {
    scheme = await openScheme(world, 'complaints', [], LISTS);
    firm = await scheme.join('Alder', 'SMALL');
    const days = [
      ['First', '2023-01-01', '2023-03-31', '2023-05-01'],
      ['Second', '2023-04-01', '2023-06-30', '2023-08-01'],
    ] as const;
    periods = [];
    for (const [label, startsOn, endsOn, dueOn] of days) {
      periods.push(await scheme.openPeriod({ label, startsOn, endsOn, dueOn }));
    }
  }, 120_000);

  it('are kept row by row with their parts and revisions, and two people never overwrite each other', async () => {
    const { id } = await begin(firm, periods[0] ?? '');
    const asked = about(await see(firm.reporter, id));
    expect(asked).toHaveLength(4);
    expect(asked).toContain('ERROR NOT_REPORTED_LEFT complaints.FIRM.Billing|Cards.state');
    const first = await write(id, [{ ...CARDS, received: 4, seen: 0 }]);
    expect(about(first).filter((one) => one.includes('Billing|Cards'))).toEqual([
      'ERROR BALANCE complaints.FIRM.Billing|Cards.openAtEnd',
      'ERROR PARTS_SUM complaints.FIRM.Billing|Cards.CHANNEL',
    ]);
    const second = await write(id, [{ ...CARDS, seen: 1 }, ...REST.map((row) => ({ ...row, seen: 0 }))]);
    expect(about(second)).toEqual([]);
    expect(second.current.complaints.map(({ state, revision }) => [state, revision])).toEqual([
      ...[
        ['REPORTED', 2],
        ['NIL', 1],
        ['NOT_APPLICABLE', 1],
        ['NOT_AVAILABLE', 1],
      ],
    ]);
    expect(second.current.complaints[0]).toMatchObject({ redressAmount: '10.50', parts: CARDS.parts });
    const other = await firm.approver.actRefused('fillReturn', {
      ...{ returnId: id, observations: [], complaints: [{ ...CARDS, upheld: 2, seen: 1 }] },
    });
    // An approver does not fill in; a second reporter who saw an earlier row is told of this one.
    expect(other.code).toBe('FORBIDDEN');
    const late = await firm.reporter.actRefused('fillReturn', {
      ...{ returnId: id, observations: [], complaints: [{ ...CARDS, upheld: 2, seen: 1 }] },
    });
    expect(late).toMatchObject({
      code: 'CELL_CHANGED',
      remarks: [expect.objectContaining({ where: 'complaints.FIRM.Billing|Cards' })],
    });
    const { return: seen } = await firm.reporter.ask<{
      return: { history: { before: string; after: string }[] };
    }>('query($id: ID!, $cell: String!) { return(id: $id) { history(cell: $cell) { before after } } }', {
      id,
      cell: 'complaints.FIRM.Billing|Cards',
    });
    expect(seen.history).toHaveLength(2);
    expect(seen.history[0]?.before).toContain('received 4');
    expect(seen.history[0]?.after).toContain('OUTCOME Rejected 3');
  });

  it.each<[string, object, string]>([
    ['no such product', { product: 'Boats' }, 'UNKNOWN_PRODUCT'],
    ['no product', { product: '' }, 'UNKNOWN_PRODUCT'],
    ['no such category', { category: 'Weather' }, 'UNKNOWN_CATEGORY'],
    ['no such channel', { parts: [part('CHANNEL', 'Fax', '1')] }, 'UNKNOWN_PART'],
    ['half a complaint', { parts: [part('CHANNEL', 'Letter', '1.5')] }, 'NOT_A_COUNT'],
    ['less than none', { received: -1 }, 'NOT_A_COUNT'],
    ['money below zero', { redressAmount: '-1' }, 'NOT_A_NUMBER'],
    ['a nil with figures', { state: 'NIL' }, 'MISSING_FIGURE'],
  ])('are not kept at all with %s', async (_, wrong, code) => {
    const id = await ownReturn();
    const refusal = await firm.reporter.actRefused('fillReturn', {
      ...{ returnId: id, observations: [], complaints: [{ ...CARDS, ...wrong, seen: 0 }] },
    });
    expect(refusal.code).toBe('FAULTS_IN_FIGURES');
    expect(refusal.remarks.map((remark) => remark.code)).toContain(code);
  });

  const ownReturn = async () => {
    const [row] = await world.behind<{ id: string }[]>`
      select id from accord.returns where adoption_id = ${firm.adoptionId} and period_id = ${periods[0] ?? ''}`;
    return row?.id ?? '';
  };

  it('are hashed, copied to the next version, and what was changed in them is told', async () => {
    const id = await ownReturn();
    await step(firm.reporter, 'fillReturn', id, {
      observations: sound(),
      nilAttestation: 'We looked through the log.',
    });
    await step(firm.reporter, 'prepareReturn', id);
    await step(firm.approver, 'submitReturn', id);
    const officer = scheme.association.officer;
    await officer.act('queryReturn', at(await see(officer, id), { question: 'Why so few?' }));
    await step(firm.reporter, 'correctReturn', id);
    const copied = await see(firm.reporter, id);
    expect(copied.current.complaints.map(({ state }) => state)).toEqual([
      ...['REPORTED', 'NIL', 'NOT_APPLICABLE', 'NOT_AVAILABLE'],
    ]);
    expect(copied.current.complaints[0]).toMatchObject({ redressAmount: '10.50', parts: CARDS.parts });
    const parts = [...CARDS.parts.filter((one) => one.part !== 'Letter'), part('CHANNEL', 'Telephone', '3')];
    await write(id, [{ ...CARDS, parts, seen: 1 }]);
    await step(firm.reporter, 'prepareReturn', id);
    await step(firm.approver, 'submitReturn', id);
    const { versions } = await see(firm.approver, id);
    expect(versions[1]?.changes).toEqual([
      expect.objectContaining({
        cell: 'complaints.FIRM.Billing|Cards',
        before: expect.stringContaining('Letter 3'),
      }),
    ]);
    expect(new Set(versions.map(({ contentHash }) => contentHash)).size).toBe(2);
  });

  it('begin with what was left open, and another number asks for words', async () => {
    const { id } = await begin(firm, periods[1] ?? '');
    const { previousComplaints } = await see(firm.reporter, id);
    expect(previousComplaints).toMatchObject([
      { product: 'Cards', openAtEnd: 1 },
      ...[{ openAtEnd: null }, { openAtEnd: null }, { openAtEnd: null }],
    ]);
    const now = { ...CARDS, openAtStart: 2, seen: 0 };
    const warned = await write(id, [
      now,
      { level: 'REGULATOR', category: 'Other', product: 'Cards', state: 'NIL', seen: 0 },
    ]);
    expect(about(warned).filter((one) => one.startsWith('WARNING'))).toEqual([
      'WARNING OPENING_DIFFERS complaints.FIRM.Billing|Cards.openAtStart',
    ]);
    expect(warned.remarks.map(({ code }) => code)).toContain('NEEDS_EXPLANATION');
    const explained = await write(id, [{ ...now, seen: 1, note: 'One was found in the archive.' }]);
    expect(explained.remarks.map(({ code }) => code)).not.toContain('NEEDS_EXPLANATION');
  });
});
