import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../api/rules/business-days.ts';
import { addDays } from '../../api/rules/period.ts';
import { openWorld, type World } from '../world.ts';
import { BREACH, entry, GRAVE, listed, log, type SeenBreach, upon, weighed } from './breaching.ts';
import { openScheme, type Reporter, type Scheme, TODAY } from './reporting.ts';

let world: World;
let scheme: Scheme;
let firm: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'north');
  firm = await scheme.join('Alpha', 'SMALL');
});
afterAll(() => world.close());

const refusedLog = (part: object) =>
  firm.reporter.actRefused('logBreach', { adoptionId: firm.adoptionId, breach: entry(part) });

describe('a breach is logged', () => {
  it('under an obligation of the firm’s own code, in the words promised on that day', async () => {
    const joined = await scheme.join('Gamma', 'SMALL');
    const adoption = { adoptionId: joined.adoptionId };
    const seen = async () =>
      (
        await joined.admin.ask<{ adoption: { version: number } }>(
          'query($id: ID!) { adoption(id: $id) { version } }',
          { id: joined.adoptionId },
        )
      ).adoption.version;
    await joined.admin.act('putOperation', {
      ...adoption,
      expectedVersion: await seen(),
      operation: { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days', value: '7' },
    });
    await joined.admin.act('publishExtension', {
      ...adoption,
      expectedVersion: await seen(),
      effectiveFrom: TODAY,
    });
    const before = await log(joined, {
      happenedFrom: addDays(TODAY, -1),
      happenedUntil: null,
      foundOn: TODAY,
      remedyStatus: 'NONE_YET',
      remedyDoneOn: null,
    });
    expect(before.facts).toMatchObject({
      clauseText: 'We answer a complaint within 10.',
      ...{ editionNumber: 1, extensionNumber: null },
    });
    const since = await log(joined, {
      happenedFrom: TODAY,
      happenedUntil: null,
      foundOn: TODAY,
      remedyStatus: 'NONE_YET',
      remedyDoneOn: null,
    });
    expect(since.facts).toMatchObject({
      clauseText: 'We answer a complaint within 7.',
      ...{ editionNumber: 1, extensionNumber: 1, clauseHeading: 'Answers' },
    });
    const moved = entry({
      happenedFrom: TODAY,
      happenedUntil: null,
      foundOn: TODAY,
      remedyStatus: 'NONE_YET',
      remedyDoneOn: null,
    });
    expect(
      (await joined.reporter.act<SeenBreach>('amendBreach', upon(before, { breach: moved }), BREACH)).facts
        .clauseText,
    ).toContain('within 7');
  });

  it('whose obligations are offered: those that oblige, on that day', async () => {
    const { obligations } = await firm.reporter.ask<{ obligations: { clauseKey: string }[] }>(
      'query($id: ID!, $on: Date!) { obligations(adoptionId: $id, on: $on) { clauseKey clauseNumber clauseText kind } }',
      { id: firm.adoptionId, on: '2024-03-04' },
    );
    expect(obligations.map(({ clauseKey }) => clauseKey)).toEqual(['answers', 'redress']);
  });

  it.each<[string, object, string]>([
    ['of what obliges to nothing', { clauseKey: 'scope' }, 'breach.clauseKey'],
    ['of no clause at all', { clauseKey: 'nothing' }, 'breach.clauseKey'],
    ['before the firm was registered', { happenedFrom: '2021-12-31' }, 'breach.happenedFrom'],
    ['with another cause, without words', { cause: 'OTHER' }, 'breach.causeWords'],
    ['with money in no currency', { currency: null }, 'breach.currency'],
    [
      'lighter than weighed, without words',
      { ...GRAVE, seriousness: 'ORDINARY' },
      'breach.seriousnessReason',
    ],
  ])('but not %s', async (_name, part, path) => {
    const { code, path: at } = await refusedLog(part);
    expect([code, at.join('.')]).toEqual(['BAD_INPUT', path]);
  });

  it('and amended on what was seen alone; the same key does it once', async () => {
    const logged = await log(firm, { description: 'Amended later.' });
    const breach = entry({
      description: 'Amended.',
      customersAffected: null,
      moneyLost: null,
      currency: null,
    });
    const input = { ...upon(logged), breach, idempotencyKey: 'amended-once-0001' };
    const amended = await firm.reporter.act<SeenBreach>('amendBreach', input, BREACH);
    expect(amended).toMatchObject({
      version: 2,
      facts: { description: 'Amended.', customersAffected: null },
    });
    expect(await firm.reporter.act<SeenBreach>('amendBreach', input, BREACH)).toMatchObject({ version: 2 });
    expect(await firm.reporter.actRefused('amendBreach', upon(logged, { breach }))).toMatchObject({
      code: 'STALE_VERSION',
    });
  });

  it('and previewed by the same law, without being saved', async () => {
    const before = await listed(firm.reporter);
    const { breachPreview } = await firm.reporter.ask<{
      breachPreview: {
        proposal: { seriousness: string };
        clock: object;
        remarks: { where: string; code: string }[];
      };
    }>(
      `query($id: ID!, $breach: BreachInput!) { breachPreview(adoptionId: $id, breach: $breach) {
        proposal { seriousness why } clock { state by daysLeft words } remarks { level code where } } }`,
      { id: firm.adoptionId, breach: entry({ ...GRAVE, foundOn: TODAY, cause: 'OTHER', systemic: true }) },
    );
    const by = addBusinessDays(TODAY, 10);
    expect(breachPreview).toMatchObject({
      proposal: { seriousness: 'SIGNIFICANT' },
      clock: { state: 'DUE', by, daysLeft: 10 },
    });
    expect(breachPreview.remarks).toEqual([
      { level: 'ERROR', code: 'NEEDS_WORDS', where: 'breach.causeWords' },
    ]);
    expect(before).not.toEqual([]);
    expect(await listed(firm.reporter)).toEqual(before);
  });
});

describe('what was weighed', () => {
  it('and the two axes come back as they were written', async () => {
    const part = {
      factors: [weighed('LOSS', 'HIGH'), weighed('FREQUENCY', 'HIGH')],
      seriousness: 'SIGNIFICANT',
      seriousnessReason: 'All of it was paid back within a day.',
      systemic: true,
    };
    const logged = await log(firm, part);
    expect(logged).toMatchObject({
      facts: { seriousness: 'SIGNIFICANT', systemic: true },
      proposal: { seriousness: 'SERIOUS' },
    });
  });
});
