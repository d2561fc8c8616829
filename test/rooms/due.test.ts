import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { see } from './adopting.ts';
import {
  begin,
  fill,
  openScheme,
  type Reporter,
  type Scheme,
  sound,
  step,
  submitted,
  TODAY,
} from './reporting.ts';

let world: World;
let scheme: Scheme;
let alder: Reporter;
let birch: Reporter;
let cedar: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'due');
  alder = await scheme.join('Alder', 'SMALL', undefined, 'Grove');
  birch = await scheme.join('Birch', 'SMALL', undefined, 'Grove');
  cedar = await scheme.join('Cedar', 'SMALL');
}, 120_000);
afterAll(() => world?.close());

interface Row {
  firmName: string;
  state: string;
  coveredBy: string | null;
  startsOn: string;
  endsOn: string;
  offCalendar: boolean;
  dueOn: string;
  extended: boolean;
  timelyOn: string;
  lockOn: string | null;
  status: string;
}

async function rows(who: Person, periodId: string, part = ''): Promise<Row[]> {
  const { expectedReturns } = await who.ask<{ expectedReturns: { nodes: Row[] } }>(
    `query($id: ID!) { expectedReturns(periodId: $id ${part}) { nodes { firmName state coveredBy startsOn endsOn offCalendar
      dueOn extended timelyOn lockOn status } } }`,
    { id: periodId },
  );
  return expectedReturns.nodes;
}

const row = async (who: Person, periodId: string, firm: Reporter) =>
  (await rows(who, periodId)).find(({ firmName }) => firmName === firm.name);

describe('a calendar', () => {
  const calendar = (part: object = {}) => ({
    ...{ codeId: scheme.codeId, frequency: 'QUARTERLY', from: '2031-02-01', periods: 2 },
    ...{ dueAfterDays: 30, timelyAfterDays: 40, lockAfterDays: 90, ...part },
  });

  it('is opened whole, beside the years that it is part of', async () => {
    const { officer } = scheme.association;
    const PERIODS = '{ label startsOn endsOn dueOn timelyOn lockOn }';
    const opened = await officer.act<{ label: string }[]>('openCalendar', calendar(), PERIODS);
    expect(opened.slice(0, 2)).toEqual([
      {
        ...{ label: '2031 Q2', startsOn: '2031-04-01', endsOn: '2031-06-30' },
        ...{ dueOn: '2031-07-30', timelyOn: '2031-08-09', lockOn: '2031-09-28' },
      },
      expect.objectContaining({ label: '2031 Q1', dueOn: '2031-04-30' }),
    ]);
    await officer.act('openCalendar', calendar({ frequency: 'YEARLY', periods: 1 }));
    const { periods } = await officer.ask<{ periods: { label: string }[] }>('{ periods { label } }');
    expect(periods.map(({ label }) => label)).toEqual(['2031', '2031 Q2', '2031 Q1']);
  });

  it.each<[string, object, string]>([
    ['the same quarters again', { from: '2031-06-01' }, 'ALREADY_EXISTS'],
    ['none', { from: '2041-01-01', periods: 0 }, 'BAD_INPUT'],
    ['too many', { from: '2041-01-01', periods: 61 }, 'BAD_INPUT'],
    ['due before the end', { from: '2041-01-01', dueAfterDays: -1 }, 'BAD_INPUT'],
    ['timely before it is due', { from: '2041-01-01', timelyAfterDays: 29 }, 'BAD_INPUT'],
    ['closed while still timely', { from: '2041-01-01', lockAfterDays: 39 }, 'BAD_INPUT'],
  ])('is refused, and nothing of it opened: %s', async (_name, part, code) => {
    expect((await scheme.association.officer.actRefused('openCalendar', calendar(part))).code).toBe(code);
    const { periods } = await scheme.association.officer.ask<{ periods: { label: string }[] }>(
      '{ periods { label } }',
    );
    expect(periods.filter(({ label }) => label.startsWith('2041'))).toEqual([]);
  });

  it('is the officers’ to open', async () => {
    expect((await scheme.association.editor.actRefused('openCalendar', calendar())).code).toBe('FORBIDDEN');
    expect((await alder.admin.actRefused('openCalendar', calendar())).code).toBe('FORBIDDEN');
  });
});

describe('one firm’s terms', () => {
  const grant = (periodId: string, firm: Reporter, part: object) => ({
    ...{ periodId, adoptionId: firm.adoptionId, reason: 'Its books close in March.' },
    ...part,
  });

  it('are days of its own, and a later due day, each kept when the other is granted', async () => {
    const { officer } = scheme.association;
    const days = { startsOn: '2019-01-01', endsOn: '2019-06-30', dueOn: '2019-08-15', label: 'Own days' };
    const periodId = await scheme.openPeriod(days);
    const registered = { startsOn: '2022-04-01', endsOn: '2022-09-30' };
    expect(await row(officer, periodId, cedar)).toMatchObject({ state: 'NOT_YET_REGISTERED' });
    await officer.act('grantTerms', grant(periodId, cedar, { ...registered, dueOn: '2022-10-31' }));
    expect(await row(officer, periodId, cedar)).toMatchObject({
      ...{ ...registered, state: 'DUE', offCalendar: true, dueOn: '2022-10-31', extended: true },
    });
    await officer.act('grantTerms', grant(periodId, cedar, { dueOn: '2022-12-31' }));
    expect(await row(cedar.reporter, periodId, cedar)).toMatchObject({ ...registered, dueOn: '2022-12-31' });
    expect(await rows(alder.reporter, periodId)).toEqual([
      expect.objectContaining({ firmName: 'Alder', offCalendar: false, state: 'NOT_YET_REGISTERED' }),
    ]);
  });

  it.each<[string, object, string]>([
    ['nothing', {}, 'BAD_INPUT'],
    ['a first day alone', { startsOn: '2024-10-01' }, 'BAD_INPUT'],
    ['days in disorder', { startsOn: '2024-10-02', endsOn: '2024-10-01' }, 'BAD_INPUT'],
    ['days that end after it is due', { startsOn: '2024-10-01', endsOn: '2099-10-01' }, 'BAD_INPUT'],
    ['a due day that all have', { dueOn: '2000-01-01' }, 'BAD_INPUT'],
    ['no reason', { dueOn: '2099-01-01', reason: ' ' }, 'BAD_INPUT'],
  ])('are refused: %s', async (_name, part, code) => {
    const periodId = await scheme.openPeriod();
    const refusal = await scheme.association.officer.actRefused('grantTerms', grant(periodId, birch, part));
    expect(refusal.code).toBe(code);
    expect(await row(birch.reporter, periodId, birch)).toMatchObject({ offCalendar: false, extended: false });
  });

  it('are not the firm’s to grant, nor another association’s', async () => {
    const periodId = await scheme.openPeriod();
    const given = grant(periodId, birch, { dueOn: '2099-01-01' });
    expect((await birch.admin.actRefused('grantTerms', given)).code).toBe('FORBIDDEN');
    const other = await openScheme(world, 'due-other');
    expect((await other.association.officer.actRefused('grantTerms', given)).code).toBe('NOT_FOUND');
  });

  it('do not move the days of what was submitted', async () => {
    const periodId = await scheme.openPeriod();
    await submitted(birch, periodId);
    const days = { startsOn: '2023-01-01', endsOn: '2023-06-30' };
    const refusal = await scheme.association.officer.actRefused('grantTerms', grant(periodId, birch, days));
    expect(refusal.code).toBe('WRONG_STATUS');
  });
});

describe('a period that is closed', () => {
  it('takes no first return, unless the firm has a later day', async () => {
    const yesterday = addDays(TODAY, -1);
    const days = { startsOn: addDays(TODAY, -90), endsOn: addDays(TODAY, -60), dueOn: addDays(TODAY, -30) };
    const periodId = await scheme.openPeriod({ ...days, label: 'Closed', lockOn: yesterday });
    const open = await scheme.openPeriod({
      ...{ startsOn: addDays(TODAY, -120), endsOn: addDays(TODAY, -100), dueOn: addDays(TODAY, -30) },
      ...{ label: 'Closes today', lockOn: TODAY },
    });
    expect((await birch.reporter.actRefused('beginReturn', { periodId })).code).toBe('LOCKED');
    await begin(birch, open);
    await scheme.association.officer.act('grantTerms', {
      ...{
        periodId,
        adoptionId: birch.adoptionId,
        dueOn: addDays(TODAY, 5),
        reason: 'Its office burned down.',
      },
    });
    const begun = await begin(birch, periodId);
    await fill(birch, begun, { observations: sound() });
    await step(birch.reporter, 'prepareReturn', begun.id);
    await step(birch.approver, 'submitReturn', begun.id);
  });
});

describe('a joint return', () => {
  const cover = (firm: Reporter, by: Reporter, part: object = {}) => ({
    ...{ adoptionId: firm.adoptionId, byAdoptionId: by.adoptionId, kind: 'JOINT', since: '2024-01-01' },
    ...{ reason: 'One complaints desk serves both.', ...part },
  });

  it('covers a firm of the group, which owes none of its own; it counts once', async () => {
    const { officer } = scheme.association;
    const periodId = await scheme.openPeriod();
    await officer.act('coverFirm', cover(alder, birch));
    expect(await row(officer, periodId, alder)).toMatchObject({ state: 'COVERED', coveredBy: 'Birch' });
    const refusal = await alder.reporter.actRefused('beginReturn', { periodId });
    expect(refusal).toMatchObject({
      code: 'WRONG_STATUS',
      message: expect.stringContaining('Birch reports for it'),
    });
    const { id } = await begin(birch, periodId);
    const { return: seen } = await birch.reporter.ask<{ return: object }>(
      'query($id: ID!) { return(id: $id) { covers expected { state } } }',
      { id },
    );
    expect(seen).toEqual({ covers: ['Alder'], expected: { state: 'DUE' } });
    const { period } = await officer.ask<{ period: object }>(
      'query($id: ID!) { period(id: $id) { board { due covered draft notBegun } } }',
      { id: periodId },
    );
    expect(period).toEqual({ board: { due: 2, covered: 1, draft: 1, notBegun: 1 } });
  });

  it('is refused where it can not be', async () => {
    const { officer } = scheme.association;
    const code = async (input: object) => (await officer.actRefused('coverFirm', input)).code;
    expect(await code(cover(alder, birch, { since: '2030-01-01' }))).toBe('ALREADY_EXISTS');
    expect(await code(cover(cedar, birch))).toBe('WRONG_STATUS');
    expect(await code(cover(cedar, cedar))).toBe('BAD_INPUT');
    expect(await code(cover(cedar, alder, { kind: 'MERGED' }))).toBe('WRONG_STATUS');
    expect(await code(cover(birch, cedar, { kind: 'MERGED' }))).toBe('WRONG_STATUS');
    expect(await code(cover(cedar, birch, { kind: 'MERGED', reason: '' }))).toBe('BAD_INPUT');
    expect(await code(cover(cedar, birch, { kind: 'MERGED', until: '2023-01-01' }))).toBe('BAD_INPUT');
    expect((await birch.admin.actRefused('coverFirm', cover(cedar, birch))).code).toBe('FORBIDDEN');
  });

  it('is read by both firms and no other, and ends on a day', async () => {
    const COVERED = '{ coveredBy { id version byMemberName until } }';
    type Covered = { coveredBy: { id: string; version: number; byMemberName: string }[] };
    const { coveredBy } = await see<Covered>(alder.admin, alder.adoptionId, COVERED);
    expect(coveredBy).toMatchObject([{ byMemberName: 'Birch', until: null }]);
    expect(await see(birch.admin, birch.adoptionId, '{ covers { memberName } }')).toEqual({
      covers: [{ memberName: 'Alder' }],
    });
    const end = { coverageId: coveredBy[0]?.id, expectedVersion: coveredBy[0]?.version };
    const { officer } = scheme.association;
    expect((await officer.actRefused('uncoverFirm', { ...end, until: '2023-12-31' })).code).toBe('BAD_INPUT');
    expect(
      (await officer.actRefused('uncoverFirm', { ...end, expectedVersion: 9, until: '2024-12-31' })).code,
    ).toBe('STALE_VERSION');
    await officer.act('uncoverFirm', { ...end, until: '2024-06-30' });
    expect(
      (await officer.actRefused('uncoverFirm', { ...end, expectedVersion: 2, until: '2024-12-31' })).code,
    ).toBe('WRONG_STATUS');
    await officer.act('coverFirm', cover(alder, birch, { since: '2030-01-01', kind: 'MERGED' }));
  });
});

describe('a suspended firm', () => {
  it('owes a return for the days before it was suspended, and none for days throughout which it was', async () => {
    const { officer } = scheme.association;
    const { version } = await see(cedar.admin, cedar.adoptionId);
    const act = { adoptionId: cedar.adoptionId, expectedVersion: version, reason: 'It does not answer.' };
    const through = await scheme.openPeriod({
      ...{ startsOn: TODAY, endsOn: addDays(TODAY, 10), dueOn: addDays(TODAY, 20), label: 'Through' },
    });
    const partly = await scheme.openPeriod({
      ...{ startsOn: addDays(TODAY, -20), endsOn: addDays(TODAY, -1), dueOn: addDays(TODAY, 20) },
      label: 'Partly',
    });
    await officer.act('suspendAdoption', act);
    expect(await row(officer, through, cedar)).toMatchObject({ state: 'SUSPENDED' });
    expect(await row(officer, partly, cedar)).toMatchObject({ state: 'DUE' });
    expect((await cedar.reporter.actRefused('beginReturn', { periodId: through })).code).toBe('WRONG_STATUS');
    expect(await rows(officer, through, 'state: SUSPENDED')).toHaveLength(1);
    expect(await rows(officer, through, 'state: DUE, search: "ald"')).toMatchObject([{ firmName: 'Alder' }]);
  });
});
