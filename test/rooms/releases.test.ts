import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spoken, verify } from '../../api/verify.ts';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { type Association, foundAssociation } from './parties.ts';
import { foundSector, type Sector, type SectorFirm } from './sector.ts';

interface Seen {
  id: string;
  version: number;
  status: string;
  publicationReference: string | null;
  viewerCan: string[];
  embargoUntil: string | null;
  reason: string | null;
  proposedBy: string | null;
  ledger: string[];
  protection: { primary: number; further: number; proven: boolean; remarks: { code: string }[] } | null;
}

const SEEN = `{ id version status publicationReference viewerCan embargoUntil reason proposedBy ledger
  policy { number minimum p waivers } protection { primary further proven remarks { code } } }`;

const FIGURES: Record<string, string> = { A: '10', B: '20', C: '30', D: '25', Silent: '15', E: '12', F: '9' };

let world: World;
let guild: Association;
let sector: Sector;
let firms: SectorFirm[];
let half: string;

const firm = (name: string): SectorFirm => {
  const named = firms.find((candidate) => candidate.name === name);
  if (!named) throw new Error(`no firm ${name}`);
  return named;
};

const compile = (by: Person = guild.officer) => by.act<Seen>('compileReport', { periodId: half }, SEEN);
const at = ({ id, version }: Seen) => ({ reportId: id, expectedVersion: version });
const propose = (report: Seen, said: object = {}, by: Person = guild.officer) =>
  by.act<Seen>('proposeReport', { ...at(report), ...said }, SEEN);
const publish = (report: Seen, said: object = {}, by: Person = guild.admin) =>
  by.act<Seen>('publishReport', { ...at(report), ...said }, SEEN);
const refusedTo = async (by: Person, name: string, report: Seen, said: object = {}) =>
  (await by.actRefused(name, { ...at(report), ...said })).code;
const inPrint = async () =>
  (
    await world.stranger.askPublic<{ publications: { reference: string }[] }>(
      '{ publications { reference } }',
    )
  ).publications.map(({ reference }) => reference);

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  await guild.admin.act('setDisclosurePolicy', { minimumRespondents: 3, p: null });
  ({ sector, firms } = await foundSector(world, guild));
  half = await sector.period('2024 H1', '2024-01-01', '2024-06-30');
  for (const [name, value] of Object.entries(FIGURES)) {
    await sector.version(firm(name), half, { figures: [{ indicatorKey: 'opened', value }] });
  }
});
afterAll(() => world.close());

describe('publishing', () => {
  it('takes two people: whoever compiled or proposed does not publish', async () => {
    const own = await compile(guild.admin);
    expect(own.viewerCan).not.toContain('PUBLISH_REPORT');
    expect(await refusedTo(guild.admin, 'publishReport', own)).toBe('SAME_PERSON');
    const proposed = await propose(own, {}, guild.admin);
    expect(proposed).toMatchObject({ status: 'PROPOSED', proposedBy: expect.stringContaining('') });
    expect(await refusedTo(guild.admin, 'publishReport', proposed)).toBe('SAME_PERSON');
    expect(await refusedTo(guild.officer, 'proposeReport', proposed)).toBe('WRONG_STATUS');
    const withheld = await guild.officer.act<Seen>('withholdReport', at(proposed), SEEN);
    expect(withheld).toMatchObject({ status: 'COMPILED', proposedBy: null });
    expect(await refusedTo(guild.officer, 'withholdReport', withheld)).toBe('WRONG_STATUS');
    expect(await refusedTo(guild.officer, 'withholdReport', own)).toBe('STALE_VERSION');
    expect(await inPrint()).toEqual([]);
  });

  it('waits for the end of an embargo, which is in the future', async () => {
    const report = await compile();
    const past = { embargoUntil: new Date(Date.now() - 1000).toISOString() };
    expect(await refusedTo(guild.officer, 'proposeReport', report, past)).toBe('BAD_INPUT');
    expect(await refusedTo(guild.officer, 'proposeReport', report, { reason: 'Why?' })).toBe('BAD_INPUT');
    const embargoUntil = new Date(Date.now() + 4000).toISOString();
    const proposed = await propose(report, { embargoUntil });
    expect(proposed.embargoUntil).toBe(embargoUntil);
    const published = await publish(proposed);
    expect(published).toMatchObject({ status: 'PUBLISHED', publicationReference: 'guild-guild-code-1' });
    expect(await inPrint()).toEqual([]);
    const cells = await world.stranger.askPublic(
      '{ publication(reference: "guild-guild-code-1") { digest } }',
    );
    expect(cells).toEqual({ publication: null });
    await expect.poll(inPrint, { timeout: 15_000, interval: 300 }).toEqual(['guild-guild-code-1']);
  });

  it('corrects with a reason, and tells what changed', async () => {
    for (const [name, value] of Object.entries(FIGURES)) {
      const restated = String(Number(value) + name.length + 3);
      await sector.version(firm(name), half, {
        number: 2,
        figures: [{ indicatorKey: 'opened', value: restated }],
      });
    }
    const report = await compile();
    expect(report.ledger).toEqual(['guild-guild-code-1']);
    expect(report.protection?.remarks).toEqual([]);
    expect(await refusedTo(guild.admin, 'publishReport', report)).toBe('BAD_INPUT');
    const long = { reason: 'x'.repeat(2001) };
    expect(await refusedTo(guild.admin, 'publishReport', report, long)).toBe('BAD_INPUT');
    const told = async (id: string) =>
      (
        await guild.officer.ask<{ report: { corrects: string | null; changes: object[] } }>(
          `query($id: ID!) { report(id: $id) { corrects changes { indicatorKey dimension field was now } } }`,
          { id },
        )
      ).report;
    const before = await told(report.id);
    expect(before).toMatchObject({
      corrects: 'guild-guild-code-1',
      changes: expect.arrayContaining([
        { indicatorKey: 'opened', dimension: 'SECTOR', field: 'value', was: '121', now: '154' },
      ]),
    });
    await publish(report, { reason: 'All firms counted anew.' });
    expect(await told(report.id)).toEqual(before);
    expect(await told((await compile()).id)).toEqual({ corrects: 'guild-guild-code-2', changes: [] });
    const { publication } = await world.stranger.askPublic<{ publication: object }>(
      `{ publication(reference: "guild-guild-code-2") { vintage supersedes reason
        changes { indicatorKey dimension field was now } } }`,
    );
    expect(publication).toMatchObject({
      ...{ vintage: 2, supersedes: 'guild-guild-code-1', reason: 'All firms counted anew.' },
      changes: expect.arrayContaining([
        { indicatorKey: 'opened', dimension: 'SECTOR', field: 'value', was: '121', now: '154' },
      ]),
    });
  });

  it('waits where one firm alone was corrected: the difference of two prints would be its own', async () => {
    await sector.version(firm('A'), half, { number: 3, figures: [{ indicatorKey: 'opened', value: '99' }] });
    const report = await compile();
    const { cells } = (
      await guild.officer.ask<{
        report: { cells: { indicatorKey: string; dimension: string; suppression: string }[] };
      }>('query($id: ID!) { report(id: $id) { cells { indicatorKey dimension suppression } } }', {
        id: report.id,
      })
    ).report;
    const sum = cells.find(
      ({ indicatorKey, dimension }) => indicatorKey === 'opened' && dimension === 'SECTOR',
    );
    expect(sum?.suppression).not.toBe('NONE');
    expect(await refusedTo(guild.admin, 'publishReport', report, { reason: 'One correction.' })).toBe(
      'NOTHING_TO_PUBLISH',
    );
  });
});

describe('a release computed anew', () => {
  const verified = async (wanted: string) => verify(world.database, wanted);

  it('comes out of the returns with the same digest, by number or by reference', async () => {
    for (const wanted of ['1', 'guild-guild-code-1', '2']) {
      const [one, ...more] = await verified(wanted);
      expect(more).toEqual([]);
      expect(one).toMatchObject({ faults: [], returns: 7 });
      expect(one?.computed).toBe(one?.published);
      if (one) expect(spoken(one)[0]).toBe(`${one.reference} is what the returns give (7 returns).`);
    }
    expect(await verified('99')).toEqual([]);
    expect(await verified('no-such-release')).toEqual([]);
  });

  /** Changes rows behind the fences, triggers and all, as whoever owns the server could. */
  const tamper = (statement: string) =>
    world.behind.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      const { count } = await sql.unsafe(statement);
      expect(count).toBeGreaterThan(0);
    });

  const FIRST = `(select id from accord.reports where publication_reference = 'guild-guild-code-1')`;

  it.each([
    ['a figure', 'accord.observations set value', '30', '31', 'true'],
    ['a figure that is hidden', 'accord.observations set value', '9', '7777', 'true'],
    [
      'the segment of a firm',
      'accord.report_inputs set segment',
      `'Trade'`,
      `'Elsewhere'`,
      `report_id = ${FIRST}`,
    ],
    [
      'the policy',
      `accord.reports set policy`,
      `'{"p": null}' || policy`,
      `policy || '{"p": "70"}'`,
      `id = ${FIRST}`,
    ],
    ['a compiled figure', 'accord.report_cells set value', '121', '122', `report_id = ${FIRST}`],
    [
      'a printed figure',
      'published.publication_cells set value',
      '121',
      '122',
      `reference = 'guild-guild-code-1'`,
    ],
  ])(
    'is told from another where somebody changed %s behind the fences',
    async (what, place, was, now, where) => {
      const column = place.split(' ').at(-1);
      const [from, back] =
        what === 'the policy' ? ['true', 'true'] : [`${column} = ${was}`, `${column} = ${now}`];
      await tamper(`update ${place} = ${now} where ${from} and ${where}`);
      const [one] = await verified('1');
      await tamper(
        what === 'the policy'
          ? `update ${place} = policy || '{"p": null}' where ${back} and ${where}`
          : `update ${place} = ${was} where ${back} and ${where}`,
      );
      expect(one?.faults.length).toBeGreaterThan(0);
      expect(one && spoken(one)[0]).toContain('is NOT what the returns give');
      expect((await verified('1'))[0]?.faults).toEqual([]);
    },
  );
});
