import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { type Association, foundAssociation } from './parties.ts';
import { foundSector } from './sector.ts';

interface Counts {
  shown: number;
  primary: number;
  further: number;
}

interface Trial {
  reference: string;
  before: Counts;
  after: Counts;
  indicators: { indicatorKey: string; label: string; before: Counts; after: Counts }[];
  remarks: { code: string }[];
}

const QUERY = `query($policy: PolicyTrialInput!) { policyTrial(policy: $policy) { reference
  before { shown primary further } after { shown primary further }
  indicators { indicatorKey label before { shown primary further } after { shown primary further } }
  remarks { code } } }`;

const FIGURES: Record<string, string> = { A: '10', B: '20', C: '30', D: '25', Silent: '15', E: '12', F: '9' };

let world: World;
let guild: Association;
let half: string;

const attempt = async (policy: object) =>
  (await guild.admin.ask<{ policyTrial: Trial | null }>(QUERY, { policy })).policyTrial;
const cellsKept = async () =>
  world.behind`select count(*)::int as cells, (select count(*)::int from accord.reports) as reports,
    (select count(*)::int from accord.disclosure_policies) as policies from accord.report_cells`;

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  await guild.admin.act('setDisclosurePolicy', { minimumRespondents: 3, p: null });
  const { sector, firms } = await foundSector(world, guild);
  half = await sector.period('2024 H1', '2024-01-01', '2024-06-30');
  for (const firm of firms) {
    const value = FIGURES[firm.name];
    if (value) await sector.version(firm, half, { figures: [{ indicatorKey: 'opened', value }] });
  }
});
afterAll(() => world.close());

describe('a policy that is tried', () => {
  it('has nothing to be tried on where nothing was released', async () => {
    expect(await attempt({ minimumRespondents: 5 })).toBeNull();
  });

  it('is as the release went out where it is the one that held then', { timeout: 90_000 }, async () => {
    const report = await guild.officer.act<{ id: string; version: number }>(
      ...(['compileReport', { periodId: half }, '{ id version }'] as const),
    );
    const query = 'query($id: ID!) { report(id: $id) { status } }';
    await expect
      .poll(() => guild.officer.ask(query, { id: report.id }), { timeout: 60_000, interval: 300 })
      .toEqual({ report: { status: 'COMPILED' } });
    await guild.admin.act('publishReport', { reportId: report.id, expectedVersion: report.version });
    const trial = await attempt({ minimumRespondents: 3 });
    expect(trial?.reference).toBe('guild-guild-code-1');
    expect(trial?.before.shown).toBeGreaterThan(0);
    expect(trial?.after).toEqual(trial?.before);
  });

  it('hides more where it asks for more respondents, says so of each indicator, and keeps nothing', async () => {
    const kept = await cellsKept();
    const trial = await attempt({ minimumRespondents: 7 });
    expect(trial?.after).toMatchObject({ shown: 0 });
    expect(trial?.after.primary).toBeGreaterThan(trial?.before.primary ?? 0);
    const opened = trial?.indicators.find(({ indicatorKey }) => indicatorKey === 'opened');
    expect(opened?.before.shown).toBeGreaterThan(0);
    expect(opened?.after.shown).toBe(0);
    // What is for the association alone is never shown, whichever policy holds.
    expect(trial?.indicators.map(({ indicatorKey }) => indicatorKey)).not.toContain('staff');
    expect(await cellsKept()).toEqual(kept);
  });

  it('takes the rules that are named, and the others from the policy that holds', async () => {
    const dominated = await attempt({ minimumRespondents: 3, dominance: [{ n: 1, k: '10' }] });
    expect(dominated?.after.primary).toBeGreaterThan(dominated?.before.primary ?? 0);
  });

  it.each([
    ['too few respondents', { minimumRespondents: 2 }, ['minimumRespondents']],
    ['a p of nothing', { minimumRespondents: 5, p: '0' }, ['p']],
    [
      'a share above the whole',
      { minimumRespondents: 5, dominance: [{ n: 1, k: '101' }] },
      ['dominance', '0'],
    ],
    ['no doubt', { minimumRespondents: 5, range: '0' }, ['range']],
  ])('is refused for %s, with the field', async (_what, policy, path) => {
    const refused = await guild.admin.refused(QUERY, { policy });
    expect(refused).toMatchObject({ code: 'BAD_INPUT', path });
    expect(refused.remarks.map(({ where }) => where)).toEqual([path.join('.')]);
  });

  it('is tried one at a time, and by whom may set it', async () => {
    const both = `query($policy: PolicyTrialInput!) {
      one: policyTrial(policy: $policy) { reference } two: policyTrial(policy: $policy) { reference } }`;
    const { data, errors } = await guild.admin.send<object>('/graphql', both, {
      policy: { minimumRespondents: 5 },
    });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['TOO_MANY_REQUESTS']);
    expect(Object.values(data ?? {})).toContainEqual({ reference: 'guild-guild-code-1' });
    expect(await attempt({ minimumRespondents: 5 })).not.toBeNull();
    const refused = await guild.officer.refused(QUERY, { policy: { minimumRespondents: 5 } });
    expect(refused.code).toBe('FORBIDDEN');
  });
});
