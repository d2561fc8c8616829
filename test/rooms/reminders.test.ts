import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindOfDue } from '../../api/notices/remind-of-due.ts';
import { addDays } from '../../api/rules/period.ts';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { on, see } from './adopting.ts';
import { noticesOf, toldOf } from './noticing.ts';
import { begin, openScheme, type Reporter, type Scheme, submitted, TODAY } from './reporting.ts';

let world: World;
let scheme: Scheme;
let south: Scheme;
let prompt: Reporter;
let slow: Reporter;
let suspended: Reporter;
let far: Reporter;
let officer: Person;
let periodId: string;

/** So many days from today: the periods of the clock lie ahead, that of the officer behind. */
const day = (after: number) => addDays(TODAY, after);
const period = (label: string, after: number) => ({
  ...{ label, startsOn: day(after + 1), endsOn: day(after + 30), dueOn: day(after + 60) },
});
const FIRST = period('First', 10);
/** So many days from the day on which the first period's returns fall due. */
const due = (after: number) => addDays(FIRST.dueOn, after);

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'remind');
  south = await openScheme(world, 'south');
  ({ officer } = scheme.association);
  prompt = await scheme.join('Prompt', 'SMALL');
  slow = await scheme.join('Slow', 'SMALL');
  suspended = await scheme.join('Suspended', 'SMALL');
  far = await south.join('Far', 'SMALL');
  periodId = await scheme.openPeriod({ ...FIRST, lockOn: due(44) });
  await south.openPeriod(FIRST);
  await officer.act('suspendAdoption', on(await see(officer, suspended.adoptionId), { reason: 'Fees.' }));
}, 120_000);
afterAll(() => world.close());

const remindOn = (day: string) => remindOfDue(world.database, new Date(`${day}T06:00:00Z`));
const DUE = ['RETURN_DUE', 'RETURN_OVERDUE'];

/** The reminders by the clock that somebody was told, first to last, as they were titled. */
const remindersOf = async (who: Person) =>
  (await noticesOf(who)).notices.nodes
    .filter(({ kind }) => DUE.includes(kind))
    .map(({ title }) => title.replace('Your return for First is ', ''))
    .reverse();

describe('the clock', () => {
  it('reminds who owes a return, on each of its days once, in every association', async () => {
    expect(await remindOn(due(-15))).toBe(0);
    expect(await remindOn(due(-14))).toBe(3);
    expect(await remindOn(due(-14))).toBe(0);
    expect(await remindOn(due(-12))).toBe(0);
    expect(await remindOn(due(-2))).toBe(3);
    await submitted(prompt, periodId);
    expect(await remindOn(due(1))).toBe(2);
    for (const after of [2, 7, 21, 37, 37]) await remindOn(due(after));
    const before = ['due in 14 days', 'due in 2 days'];
    expect(await remindersOf(prompt.reporter)).toEqual(before);
    expect(await remindersOf(slow.reporter)).toEqual([
      ...[...before, '1 day late', '7 days late', '21 days late', '37 days late'],
    ]);
    expect(await remindersOf(far.reporter)).toEqual([
      ...[...before, '1 day late', '7 days late', '21 days late'],
    ]);
    // The firm's administrator is told once it is late.
    expect((await remindersOf(slow.admin)).length).toBe(4);
    for (const nobody of [suspended.reporter, officer, scheme.association.admin]) {
      expect(await remindersOf(nobody)).toEqual([]);
    }
    expect(await remindOn(due(45))).toBe(0);
  });

  it('lets two processes remind at once, and each firm is reminded once', async () => {
    const second = period('Second', 210);
    const other = await scheme.openPeriod(second);
    const both = await Promise.all(Array.from({ length: 4 }, () => remindOn(second.dueOn)));
    expect(both.reduce((sum, count) => sum + count)).toBe(2);
    const [row] =
      await world.behind`select count(*)::int as count from accord.reminders where period_id = ${other}`;
    expect(row?.count).toBe(2);
  });

  it('reminds again of a day that was granted later', async () => {
    const third = period('Third', 410);
    const later = await scheme.openPeriod(third);
    await remindOn(third.dueOn);
    const dueOn = addDays(third.dueOn, 30);
    const grant = { periodId: later, adoptionId: slow.adoptionId, dueOn, reason: 'Flood.' };
    await officer.act('grantTerms', grant);
    expect(await remindOn(addDays(third.dueOn, 1))).toBe(1);
    // The other firm has come to its third week by then.
    expect(await remindOn(addDays(dueOn, -3))).toBe(2);
    const titles = (await noticesOf(slow.reporter)).notices.nodes.map(({ title }) => title);
    expect(titles[0]).toBe('Your return for Third is due in 3 days');
  });

  it('stands in the trail as the clock’s, and each association’s alone', async () => {
    const rows = await world.behind`select association_id, person_id, role from accord.audit_entries
      where table_name = 'reminders' and action = 'remindOfDue'`;
    expect(new Set(rows.map((row) => row.association_id))).toEqual(
      new Set([scheme.association.id, south.association.id]),
    );
    expect(rows.every(({ person_id: person }) => person === null)).toBe(true);
  });
});

describe('an officer', () => {
  let late: string;
  beforeAll(async () => {
    late = await scheme.openPeriod(period('Late one', -90));
  });

  it('reminds late firms by hand, in words of their own, once a day', async () => {
    const input = { periodId: late, adoptionIds: [slow.adoptionId, prompt.adoptionId] };
    await officer.act('remindFirms', { ...input, words: 'Call <me> if it is hard.' });
    const [told] = (await noticesOf(slow.reporter, { kind: 'FIRM_REMINDED' })).notices.nodes;
    expect(told).toMatchObject({ title: 'Your return for Late one is 30 days late', link: '/periods' });
    expect(told?.body).toContain('The association writes: Call <me> if it is hard.');
    expect((await officer.actRefused('remindFirms', input)).code).toBe('ALREADY_EXISTS');
    expect((await noticesOf(slow.reporter, { kind: 'FIRM_REMINDED' })).notices.totalCount).toBe(1);
    const query = `query($id: ID!) { expectedReturns(periodId: $id) { nodes { firmName remindedAt } } }`;
    const { expectedReturns } = await officer.ask<{
      expectedReturns: { nodes: { firmName: string; remindedAt: string | null }[] };
    }>(query, { id: late });
    const reminded = expectedReturns.nodes.filter(({ remindedAt }) => remindedAt?.startsWith(TODAY));
    expect(reminded.map(({ firmName }) => firmName)).toEqual(['Prompt', 'Slow']);
  });

  it('reminds nobody who is not late, all or none', async () => {
    const query = 'query($id: ID!) { lateReturns(periodId: $id) { firmName } }';
    const lateIn = async (id: string) =>
      (await officer.ask<{ lateReturns: { firmName: string }[] }>(query, { id })).lateReturns;
    expect((await lateIn(late)).map(({ firmName }) => firmName)).toEqual(['Prompt', 'Slow', 'Suspended']);
    expect(await lateIn(periodId)).toEqual([]);
    const returnId = (await begin(slow, late)).id;
    const tries: [string, object][] = [
      ['WRONG_STATUS', { periodId, adoptionIds: [slow.adoptionId] }],
      ['NOT_FOUND', { periodId: late, adoptionIds: [slow.adoptionId, far.adoptionId] }],
      ['NOT_FOUND', { periodId: late, adoptionIds: [crypto.randomUUID()] }],
      ['BAD_INPUT', { periodId: late, adoptionIds: [] }],
      ['BAD_INPUT', { periodId: late, adoptionIds: [slow.adoptionId], words: 'x'.repeat(1_001) }],
      ['BAD_INPUT', { periodId: late, adoptionIds: [slow.adoptionId], words: 'a\u0000b' }],
    ];
    for (const [code, input] of tries) {
      expect((await officer.actRefused('remindFirms', input)).code, JSON.stringify(input).slice(0, 90)).toBe(
        code,
      );
    }
    const byFirm = { periodId: late, adoptionIds: [prompt.adoptionId] };
    expect((await slow.admin.actRefused('remindFirms', byFirm)).code).toBe('FORBIDDEN');
    expect((await south.association.officer.actRefused('remindFirms', byFirm)).code).toBe('NOT_FOUND');
    expect(await toldOf(slow.reporter, returnId)).toEqual([]);
  });
});
