import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { type Association, foundAssociation } from './parties.ts';
import { foundSector, type Sector, type SectorFirm } from './sector.ts';

interface Seen {
  id: string;
  version: number;
  ledger: string[];
  cells: { indicatorKey: string; dimension: string; category: string; suppression: string }[];
}

const SEEN = '{ id version ledger cells { indicatorKey dimension category suppression } }';
const HALVES = [
  ['2024 H1', '2024-01-01', '2024-06-30'],
  ['2024 H2', '2024-07-01', '2024-12-31'],
] as const;

let world: World;
let guild: Association;
let sector: Sector;
let firms: SectorFirm[];

/** Each firm's figures for the two halves: unlike each other, none above the rest. */
const figure = (at: number, half: number) => 20 + 3 * at + 7 * half;

async function reported(periodId: string, valueBy: (at: number) => number): Promise<Seen> {
  for (const [at, firm] of firms.entries()) {
    const value = String(valueBy(at));
    await sector.version(firm, periodId, { figures: [{ indicatorKey: 'opened', value }] });
  }
  return guild.officer.act<Seen>('compileReport', { periodId }, SEEN);
}

const publish = ({ id, version }: Seen) =>
  guild.admin.act('publishReport', { reportId: id, expectedVersion: version }, '{ id }');

const segmentsOf = ({ cells }: Seen) =>
  Object.fromEntries(
    cells
      .filter(({ dimension, indicatorKey }) => dimension === 'SEGMENT' && indicatorKey === 'opened')
      .filter(({ suppression }) => suppression !== 'NO_DATA')
      .map(({ category, suppression }) => [category, suppression]),
  );

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  await guild.admin.act('setDisclosurePolicy', { minimumRespondents: 3, p: null });
  ({ sector } = await foundSector(world, guild));
  firms = [];
  for (const segment of ['Banks', 'Shops'])
    for (const number of [1, 2, 3, 4, 5]) firms.push(await sector.firm(`${segment} ${number}`, { segment }));
  for (const [half, [label, startsOn, endsOn]] of HALVES.entries()) {
    const report = await reported(await sector.period(label, startsOn, endsOn), (at) => figure(at, half));
    expect(segmentsOf(report)).toEqual({ Banks: 'NONE', Shops: 'NONE' });
    await publish(report);
  }
});
afterAll(() => world.close());

it('a year of the same firms tells what its halves told', async () => {
  const year = await reported(
    await sector.period('2024', '2024-01-01', '2024-12-31'),
    (at) => figure(at, 0) + figure(at, 1),
  );
  expect(year.ledger).toEqual(['guild-guild-code-1', 'guild-guild-code-2']);
  expect(segmentsOf(year)).toEqual({ Banks: 'NONE', Shops: 'NONE' });
});

it('a year in which one firm is of another segment does not: its two halves would come out together', async () => {
  await world.behind`update accord.memberships set segment = 'Shops' where member_id = ${firms[0]?.memberId ?? ''}`;
  const [period] = await world.behind<{ id: string }[]>`select id from accord.periods where label = '2024'`;
  const year = await guild.officer.act<Seen>('compileReport', { periodId: period?.id }, SEEN);
  expect(segmentsOf(year)).toEqual({ Banks: 'PROTECTS_ANOTHER', Shops: 'PROTECTS_ANOTHER' });
  await publish(year);
});

it('a half is compiled anew together with the year, and with the other half, which the year tells of', async () => {
  const [period] = await world.behind<
    { id: string }[]
  >`select id from accord.periods where label = '2024 H1'`;
  const again = await guild.officer.act<Seen>('compileReport', { periodId: period?.id }, SEEN);
  expect(again.ledger).toEqual(['guild-guild-code-1', 'guild-guild-code-2', 'guild-guild-code-3']);
  expect(segmentsOf(again)).toEqual({ Banks: 'PROTECTS_ANOTHER', Shops: 'PROTECTS_ANOTHER' });
});
