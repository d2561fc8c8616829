import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';
import { type Association, foundAssociation } from './parties.ts';
import { foundSector, type Sector, type SectorFirm } from './sector.ts';

const FIRST = 'guild-guild-code-1';
const SECOND = 'guild-guild-code-2';

const RELEASES = `query($memberId: ID!) { benchmarkReleases(memberId: $memberId) { reference vintage supersededBy periodLabel } }`;
const CELL = 'dimension category respondents value rate q1 median q3 suppression standing words';
const FIGURE = 'value numerator denominator rate';
const BENCHMARK = `query($memberId: ID!, $reference: String!) { benchmark(memberId: $memberId, reference: $reference) {
  segment sizeBand region returnVersion restatedSince release { reference vintage supersededBy minimumRespondents publishedAt }
  rows { indicatorKey label answer meetsTarget own { ${FIGURE} } released { ${CELL} } parts { category own { ${FIGURE} } released { ${CELL} } } } } }`;

interface Seen {
  returnVersion: number;
  restatedSince: boolean;
  release: { vintage: number; supersededBy: string | null };
  rows: { indicatorKey: string; own: { value: string | null } }[];
}

let world: World;
let guild: Association;
let sector: Sector;
let firms: SectorFirm[];
let half: string;

const FIGURES: Record<string, string> = { A: '10', B: '20', C: '30', D: '25', Silent: '15', E: '12', F: '9' };

const firm = (name: string): SectorFirm => {
  const named = firms.find((candidate) => candidate.name === name);
  if (!named) throw new Error(`no firm ${name}`);
  return named;
};

const people = new Map<string, Person>();

/** The reporter of a firm. */
async function of(name: string): Promise<Person> {
  const known = people.get(name);
  if (known) return known;
  const email = `rae@${name.toLowerCase()}.example`;
  const seat = { organizationId: firm(name).memberId, name: 'Rae', email, role: 'MEMBER_REPORTER' };
  await guild.admin.act('appoint', { ...seat, password: PASSWORD });
  const person = await world.signIn(email);
  people.set(name, person);
  return person;
}

const releasesOf = async (name: string) => {
  const asked = { memberId: firm(name).memberId };
  return (await (await of(name)).ask<{ benchmarkReleases: { reference: string }[] }>(RELEASES, asked))
    .benchmarkReleases;
};
const benchmarkOf = async (name: string, reference: string) => {
  const asked = { memberId: firm(name).memberId, reference };
  return (await (await of(name)).ask<{ benchmark: Seen }>(BENCHMARK, asked)).benchmark;
};
const refusedTo = async (name: string, asked: { memberId?: string; reference?: string }) => {
  const usual = { memberId: firm(name).memberId, reference: FIRST };
  return (await (await of(name)).refused(BENCHMARK, { ...usual, ...asked })).code;
};
const ownSum = ({ rows }: Seen) => rows.find(({ indicatorKey }) => indicatorKey === 'opened')?.own.value;

const compile = () =>
  guild.officer.act<{ id: string; version: number }>('compileReport', { periodId: half }, '{ id version }');
const publish = ({ id, version }: { id: string; version: number }, said: object = {}) =>
  guild.admin.act('publishReport', { reportId: id, expectedVersion: version, ...said });
const restated = (name: string, number: number, value: string) =>
  sector.version(firm(name), half, { number, figures: [{ indicatorKey: 'opened', value }] });

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  await guild.admin.act('setDisclosurePolicy', { minimumRespondents: 3, p: null });
  ({ sector, firms } = await foundSector(world, guild));
  half = await sector.period('2024 H1', '2024-01-01', '2024-06-30');
  for (const [name, value] of Object.entries(FIGURES)) {
    const staff = { indicatorKey: 'staff', value: '4' };
    await sector.version(firm(name), half, { figures: [{ indicatorKey: 'opened', value }, staff] });
  }
});
afterAll(() => world.close());

describe('a firm beside its sector', () => {
  it('has nothing to stand beside before there is a release', async () => {
    expect(await releasesOf('A')).toEqual([]);
    expect(await refusedTo('A', {})).toBe('NOT_FOUND');
    const report = await compile();
    expect(await releasesOf('A')).toEqual([]);
    // Accepted after it was compiled: it did not go in.
    await restated('B', 2, '21');
    await publish(report, { embargoUntil: new Date(Date.now() + 6000).toISOString() });
  });

  it('waits for the end of an embargo like everybody', async () => {
    expect(await releasesOf('A')).toEqual([]);
    expect(await refusedTo('A', {})).toBe('NOT_FOUND');
    await expect
      .poll(() => releasesOf('A'), { timeout: 20_000, interval: 400 })
      .toEqual([{ reference: FIRST, vintage: 1, supersededBy: null, periodLabel: '2024 H1' }]);
  });

  it('is its own figure, what is printed of the sector and of where it stood, and which of it is hidden', async () => {
    const seen = await benchmarkOf('A', FIRST);
    expect(seen).toMatchObject({
      ...{ segment: 'Retail', sizeBand: 'SMALL', region: null, returnVersion: 1, restatedSince: false },
      release: { reference: FIRST, vintage: 1, minimumRespondents: 3 },
    });
    const hidden = { value: null, rate: null, q1: null, median: null, q3: null, standing: null, words: null };
    const shown = { value: '121', rate: null, q1: '11', median: '15', q3: '22', respondents: 6 };
    const below = { standing: 'BELOW_LOWER', words: 'Below the lower quartile.' };
    expect(seen.rows).toEqual([
      {
        ...{ indicatorKey: 'opened', label: 'opened', answer: null, meetsTarget: null, parts: [] },
        own: { value: '10', numerator: null, denominator: null, rate: null },
        released: [
          { dimension: 'SECTOR', category: '', suppression: 'NONE', ...shown, ...below },
          {
            ...{ dimension: 'SEGMENT', category: 'Retail', respondents: null },
            ...{ suppression: 'PROTECTS_ANOTHER', ...hidden },
          },
          { dimension: 'SIZE_BAND', category: 'SMALL', suppression: 'NONE', ...shown, ...below },
        ],
      },
    ]);
    const { publication } = await world.stranger.askPublic<{
      publication: { series: { cells: object[] }[] };
    }>(`{ publication(reference: "${FIRST}") { series { cells { dimension value q1 median q3 } } } }`);
    const { respondents: _, rate: _rate, ...printed } = shown;
    expect(publication.series.flatMap(({ cells }) => cells)).toContainEqual({
      dimension: 'SECTOR',
      ...printed,
    });
  });

  it('is of the version that went in, and says that another one counts since', async () => {
    const seen = await benchmarkOf('B', FIRST);
    expect([ownSum(seen), seen.returnVersion, seen.restatedSince]).toEqual(['20', 1, true]);
  });

  it('is nobody’s but the firm’s: a rival’s is answered like one that never was', async () => {
    const asked = [firm('B').memberId, randomUUID(), guild.id, 'no id'];
    for (const memberId of asked) {
      expect(await refusedTo('A', { memberId })).toBe('NOT_FOUND');
      expect((await (await of('A')).refused(RELEASES, { memberId })).code).toBe('NOT_FOUND');
    }
    expect(await refusedTo('A', { reference: 'no-such-release' })).toBe('NOT_FOUND');
    const own = { memberId: firm('A').memberId, reference: FIRST };
    for (const person of [guild.officer, guild.admin, world.operator]) {
      expect((await person.refused(BENCHMARK, own)).code).toBe('FORBIDDEN');
    }
    expect((await world.stranger.refused(BENCHMARK, own)).code).toBe('NOT_SIGNED_IN');
  });

  it('has no release where nothing of the firm went in', async () => {
    expect(await releasesOf('Gone')).toEqual([]);
    expect(await refusedTo('Gone', {})).toBe('NOT_FOUND');
  });

  it('tells nothing of what another firm has not published', async () => {
    const before = JSON.stringify([await benchmarkOf('A', FIRST), await releasesOf('A')]);
    await restated('C', 2, '987654');
    await sector.breach(firm('C'), { found_on: '2024-03-05', seriousness: 'SERIOUS', cause: 'SYSTEM' });
    await compile();
    expect(JSON.stringify([await benchmarkOf('A', FIRST), await releasesOf('A')])).toBe(before);
  });

  it('can be seen beside each print: a correction has what went into that one', async () => {
    for (const [name, value] of Object.entries(FIGURES)) {
      await restated(name, 3, String(Number(value) + name.length + 3));
    }
    await publish(await compile(), { reason: 'All firms counted anew.' });
    expect(await releasesOf('B')).toEqual([
      { reference: SECOND, vintage: 2, supersededBy: null, periodLabel: '2024 H1' },
      { reference: FIRST, vintage: 1, supersededBy: SECOND, periodLabel: '2024 H1' },
    ]);
    const [first, second] = [await benchmarkOf('B', FIRST), await benchmarkOf('B', SECOND)];
    expect([ownSum(first), first.returnVersion, first.release.supersededBy]).toEqual(['20', 1, SECOND]);
    expect([ownSum(second), second.returnVersion, second.restatedSince]).toEqual(['24', 3, false]);
  });
});
