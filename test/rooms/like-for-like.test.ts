import { afterAll, beforeAll, expect, it } from 'vitest';
import { verify } from '../../api/verify.ts';
import { openWorld, type World } from '../world.ts';
import { type Association, foundAssociation } from './parties.ts';
import { foundSector, type Sector, type SectorFirm } from './sector.ts';

interface Cell {
  indicatorKey: string;
  dimension: string;
  category: string;
  value: string | null;
  respondents: number | null;
  change: string | null;
  changeShare: string | null;
}

interface Seen {
  id: string;
  version: number;
  ledger: string[];
  cells: Cell[];
}

const SEEN = `{ id version ledger cells { indicatorKey dimension category value respondents change changeShare } }`;
const HALVES = {
  '2023 H2': ['2023-07-01', '2023-12-31'],
  '2024 H1': ['2024-01-01', '2024-06-30'],
  '2024 H2': ['2024-07-01', '2024-12-31'],
} as const;
type Half = keyof typeof HALVES;

let world: World;
let guild: Association;
let sector: Sector;
const firms = new Map<string, SectorFirm>();
const periods = new Map<Half, string>();

/** Each firm's figures: unlike each other, none above the rest, and another one in each half. */
const figure = (at: number, half: Half) => 20 + 3 * at + 7 * Object.keys(HALVES).indexOf(half);

const FIRST = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const JOINED = ['k', 'l', 'm', 'n'];

async function reported(half: Half, names: readonly string[]): Promise<Seen> {
  for (const name of names) {
    const firm = firms.get(name) ?? (await sector.firm(`Bank ${name}`, { segment: 'Banks' }));
    firms.set(name, firm);
    const value = String(figure([...firms.keys()].indexOf(name), half));
    await sector.version(firm, periods.get(half) ?? '', { figures: [{ indicatorKey: 'opened', value }] });
  }
  return compile(half);
}

const compile = (half: Half) =>
  guild.officer.act<Seen>('compileReport', { periodId: periods.get(half) }, SEEN);

const publish = ({ id, version }: Seen, said: object = {}) =>
  guild.admin.act('publishReport', { reportId: id, expectedVersion: version, ...said }, '{ id }');

const likeIn = ({ cells }: Pick<Seen, 'cells'>) =>
  cells
    .filter(({ dimension }) => dimension === 'LIKE_FOR_LIKE')
    .map(({ indicatorKey, category, value, respondents, change }) =>
      [indicatorKey, category, value, respondents, change].join(' '),
    )
    .sort();

const sumOf = (names: readonly string[], half: Half) =>
  names.reduce((sum, name) => sum + figure([...firms.keys()].indexOf(name), half), 0);

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  await guild.admin.act('setDisclosurePolicy', { minimumRespondents: 3, p: null });
  ({ sector } = await foundSector(world, guild));
  for (const [half, [startsOn, endsOn]] of Object.entries(HALVES))
    periods.set(half as Half, await sector.period(half, startsOn, endsOn));
});
afterAll(() => world.close());

it('the first report has nothing to compare with', async () => {
  const report = await reported('2023 H2', FIRST);
  expect([report.ledger, likeIn(report)]).toEqual([[], []]);
  await publish(report);
});

it('the next tells what the same firms reported, now and then; enough have joined that nobody learns of one', async () => {
  const report = await reported('2024 H1', [...FIRST, ...JOINED]);
  const [now, then] = [sumOf(FIRST, '2024 H1'), sumOf(FIRST, '2023 H2')];
  expect(likeIn(report)).toEqual([`opened now ${now} 10 ${now - then}`, `opened then ${then} 10 `]);
  expect(report.ledger).toEqual(['guild-guild-code-1']);
  await publish(report);
});

it('everybody reads it, with the part by which it changed', async () => {
  const { publication } = await world.stranger.askPublic<{
    publication: { series: { key: string; sentence: string; cells: Cell[] }[] };
  }>(
    `{ publication(reference: "guild-guild-code-2") { series { key: indicatorKey sentence cells { indicatorKey: suppression dimension category value
       respondents change changeShare } } } }`,
  );
  const cells = publication.series.flatMap((series) =>
    series.cells.map((cell) => ({ ...cell, indicatorKey: series.key })),
  );
  const [now, then] = [sumOf(FIRST, '2024 H1'), sumOf(FIRST, '2023 H2')];
  expect(likeIn({ cells })).toEqual([`opened now ${now} 10 ${now - then}`, `opened then ${then} 10 `]);
  const share = cells.find(({ dimension, category }) => dimension === 'LIKE_FOR_LIKE' && category === 'now');
  expect(Number(share?.changeShare)).toBeCloseTo((now - then) / then, 6);
  const [series] = publication.series.filter(({ key }) => key === 'opened');
  const words = `The same 10 respondents in both: ${now} number, after ${then} number; up ${now - then} number`;
  expect(series?.sentence).toContain(words);
});

it('the third does not: one firm joined, and the sector less the same firms would be its figure', async () => {
  const report = await reported('2024 H2', [...FIRST, ...JOINED, 'one']);
  expect(report.ledger).toEqual(['guild-guild-code-2']);
  expect(likeIn(report)).toEqual([]);
  const sector = report.cells.find(
    ({ indicatorKey, dimension }) => indicatorKey === 'opened' && dimension === 'SECTOR',
  );
  expect([sector?.value, sector?.respondents]).toEqual([
    String(sumOf([...FIRST, ...JOINED, 'one'], '2024 H2')),
    15,
  ]);
});

it('what the later report tells of the first half is looked at when that one is printed again', async () => {
  const report = await compile('2023 H2');
  expect(report.ledger).toEqual(['guild-guild-code-1', 'guild-guild-code-2']);
  await publish(report, { reason: 'A second print.' });
});

it('a correction tells the same again, and is looked at with all that was told of both halves', async () => {
  const report = await compile('2024 H1');
  const [now, then] = [sumOf(FIRST, '2024 H1'), sumOf(FIRST, '2023 H2')];
  expect(likeIn(report)).toEqual([`opened now ${now} 10 ${now - then}`, `opened then ${then} 10 `]);
  expect(report.ledger).toEqual(['guild-guild-code-1', 'guild-guild-code-2', 'guild-guild-code-3']);
  await publish(report, { reason: 'It is compared with the second print.' });
});

it('a report that was compiled before the one it is compared with was corrected must be compiled anew', async () => {
  const [waiting] = await world.behind<{ id: string; version: number }[]>`
    select id, version from accord.reports where period_id = ${periods.get('2024 H2') ?? ''}`;
  const refused = await guild.admin.actRefused('publishReport', {
    ...{ reportId: waiting?.id, expectedVersion: waiting?.version },
  });
  expect(refused.code).toBe('RELEASED_SINCE');
});

it('a release with it is computed anew to the same digest', async () => {
  for (const number of ['1', '2', '3', '4']) {
    const verified = await verify(world.database, number);
    expect(verified.map(({ faults, published, computed }) => [faults, published === computed])).toEqual([
      [[], true],
    ]);
  }
});

it('nothing goes out that tells of a release under embargo before that one does', async () => {
  const again = await compile('2023 H2');
  const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
  await publish(again, { reason: 'A third print.', embargoUntil });
  const report = await compile('2024 H1');
  const said = {
    reportId: report.id,
    expectedVersion: report.version,
    reason: 'It follows the third print.',
  };
  for (const [who, name] of [
    [guild.officer, 'proposeReport'],
    [guild.admin, 'publishReport'],
  ] as const) {
    const refused = await who.actRefused(name, said);
    expect([refused.code, refused.path]).toEqual(['TOO_EARLY', ['embargoUntil']]);
  }
  await publish(report, { reason: 'It follows the third print.', embargoUntil });
});
