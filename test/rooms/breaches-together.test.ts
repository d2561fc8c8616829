import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../api/rules/business-days.ts';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { GRAVE, listed, log, lookAt, tend, toldOf, upon } from './breaching.ts';
import { begin, fill, openScheme, type Reporter, type Scheme, sound, step, TODAY } from './reporting.ts';

let world: World;
let scheme: Scheme;
let firm: Reporter;
let rival: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'north');
  firm = await scheme.join('Alpha', 'SMALL');
  rival = await scheme.join('Beta', 'SMALL');
});
afterAll(() => world.close());

describe('breaches of one root cause', () => {
  const CAUSES = `{ rootCauses { id title version seriousness customersAffected customersUnknown
    money { currency amount } proposal { seriousness why } breaches { id } } }`;
  interface Cause {
    id: string;
    title: string;
    version: number;
    seriousness: string | null;
    customersAffected: number;
    customersUnknown: number;
    money: object[];
    proposal: { seriousness: string; why: string } | null;
    breaches: { id: string }[];
  }
  const causes = async (who: Person) => (await who.ask<{ rootCauses: Cause[] }>(CAUSES)).rootCauses;

  it('are scored together, and together start the clock', async () => {
    const joined = await scheme.join('Delta', 'SMALL');
    const small = { foundOn: TODAY, description: 'Small.' };
    const [a, b, c] = [
      await log(joined, small),
      await log(joined, small),
      await log(joined, { ...small, customersAffected: null, moneyLost: '1', currency: 'CHF' }),
    ];
    const opened = await tend(joined.reporter, 'linkBreach', a.id, { title: 'The old letter machine' });
    const rootCauseId = opened.rootCause?.id ?? '';
    await tend(joined.reporter, 'linkBreach', b.id, { rootCauseId });
    expect((await lookAt(joined.reporter, a.id))?.clock.state).toBe('NOT_NEEDED');
    await tend(joined.reporter, 'linkBreach', c.id, { rootCauseId });
    const [cause] = await causes(joined.reporter);
    expect(cause).toMatchObject({
      ...{ title: 'The old letter machine', seriousness: null, customersAffected: 24, customersUnknown: 1 },
      money: [
        { currency: 'CHF', amount: '1' },
        { currency: 'EUR', amount: '61' },
      ],
      proposal: { seriousness: 'SIGNIFICANT' },
    });
    expect(cause?.breaches).toHaveLength(3);
    expect((await lookAt(joined.reporter, a.id))?.clock).toMatchObject({
      state: 'DUE',
      by: addBusinessDays(TODAY, 10),
    });
    expect((await listed(joined.reporter, 'filter: NOTICE_DUE')).sort()).toEqual([a.id, b.id, c.id].sort());
    expect((await listed(joined.reporter, `rootCauseId: "${rootCauseId}"`)).length).toBe(3);

    const amend = { rootCauseId, expectedVersion: cause?.version, title: 'The letter machine' };
    expect(
      await joined.reporter.actRefused('amendRootCause', { ...amend, seriousness: 'ORDINARY' }),
    ).toMatchObject({ code: 'BAD_INPUT', path: ['seriousnessReason'] });
    const reasoned = { ...amend, seriousness: 'ORDINARY', seriousnessReason: 'All were found within a day.' };
    await joined.reporter.act('amendRootCause', reasoned);
    expect((await lookAt(joined.reporter, a.id))?.clock.state).toBe('NOT_NEEDED');
    expect(await joined.reporter.actRefused('amendRootCause', amend)).toMatchObject({
      code: 'STALE_VERSION',
    });

    await tend(joined.reporter, 'notifyBreach', a.id);
    expect(await toldOf(scheme.association.officer, 'Small.')).toMatchObject({
      rootCause: 'The letter machine',
      member: { name: 'Delta' },
    });
    const out = await tend(joined.reporter, 'linkBreach', a.id);
    expect(out.rootCause).toBeNull();
    expect((await causes(joined.reporter))[0]?.breaches).toHaveLength(2);
    expect(await causes(rival.reporter)).toEqual([]);
    expect(await causes(scheme.association.officer)).toEqual([]);
  });

  it('have one title each, and are the firm’s own', async () => {
    const logged = await log(firm);
    await tend(firm.reporter, 'linkBreach', logged.id, { title: 'Once' });
    const other = await log(firm);
    expect(await firm.reporter.actRefused('linkBreach', upon(other, { title: 'Once' }))).toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    const [cause] = await causes(firm.reporter);
    expect(
      await firm.reporter.actRefused('linkBreach', upon(other, { title: 'Two', rootCauseId: cause?.id })),
    ).toMatchObject({ code: 'BAD_INPUT' });
    const theirs = await log(rival);
    expect(
      await rival.reporter.actRefused('linkBreach', upon(theirs, { rootCauseId: cause?.id })),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a return', () => {
  const RETURN = `query($id: ID!) { return(id: $id) { breachesLogged breaches { id } breachNotices { way facts { description } } } }`;
  interface Seen {
    return: {
      breachesLogged: number;
      breaches: { id: string }[];
      breachNotices: { way: string; facts: { description: string } }[];
    };
  }

  it('tells what was found on its days; what is handed in with it, its association sees from then on', async () => {
    const joined = await scheme.join('Epsilon', 'SMALL');
    const days = {
      startsOn: '2024-01-01',
      endsOn: '2024-03-31',
      dueOn: '2024-04-30',
      label: 'Quarter 1 of 2024',
    };
    const periodId = await scheme.openPeriod(days);
    const inside = await log(joined, { description: 'Found inside.' });
    const first = await log(joined, {
      happenedFrom: '2023-12-01',
      happenedUntil: '2023-12-02',
      foundOn: '2024-01-01',
      description: 'Found on the first day.',
    });
    await log(joined, { foundOn: '2024-04-01', description: 'Found after.' });
    const mistaken = await log(joined, { description: 'Taken back.' });
    await tend(joined.reporter, 'withdrawBreach', mistaken.id, { reason: 'No breach.' });
    const { id } = await begin(joined, periodId);
    const { officer } = scheme.association;
    const own = (await joined.reporter.ask<Seen>(RETURN, { id })).return;
    expect(own).toMatchObject({
      breachesLogged: 2,
      breaches: [{ id: inside.id }, { id: first.id }],
      breachNotices: [],
    });
    expect((await officer.ask<Seen>(RETURN, { id })).return).toEqual({
      breachesLogged: 0,
      breaches: [],
      breachNotices: [],
    });

    await fill(joined, await begunAs(joined, id), { observations: sound() });
    await step(joined.reporter, 'prepareReturn', id);
    await step(joined.approver, 'submitReturn', id);
    const seen = (await officer.ask<Seen>(RETURN, { id })).return;
    expect(seen.breaches).toEqual([]);
    expect(seen.breachesLogged).toBe(2);
    expect(seen.breachNotices.map(({ way, facts }) => [way, facts.description]).sort()).toEqual([
      ['WITH_RETURN', 'Found inside.'],
      ['WITH_RETURN', 'Found on the first day.'],
    ]);
    expect(await lookAt(joined.reporter, inside.id)).toMatchObject({
      asTold: true,
      clock: { state: 'NOTIFIED' },
    });
  });

  const begunAs = async (joined: Reporter, id: string) =>
    (
      await joined.reporter.ask<{ return: Parameters<typeof fill>[1] }>(
        'query($id: ID!) { return(id: $id) { id version } }',
        { id },
      )
    ).return;
});

describe('the worklist', () => {
  interface Work {
    worklist: {
      nodes: {
        kind: string;
        title: string;
        breach: { id: string } | null;
        breachNotice: { id: string } | null;
      }[];
    };
  }
  const work = async (who: Person) =>
    (
      await who.ask<Work>(
        '{ worklist(first: 100) { nodes { kind title breach { id } breachNotice { id } } } }',
      )
    ).worklist.nodes;

  const noticed = async (who: Person) =>
    (await work(who)).filter(({ title, breachNotice }) => breachNotice && title.startsWith('Zeta'));

  it('has notices that are due and remedies past their day for the firm, and new notices for the officer', async () => {
    const joined = await scheme.join('Zeta', 'SMALL');
    const due = await log(joined, { ...GRAVE, foundOn: TODAY, description: 'Due.' });
    const overdue = await log(joined, {
      remedyStatus: 'PLANNED',
      remedyDueOn: '2024-05-01',
      remedyDoneOn: null,
      description: 'Unremedied.',
    });
    const own = (await work(joined.approver)).filter(({ breach }) => breach !== null);
    expect(own.map(({ kind, breach }) => [kind, breach?.id]).sort()).toEqual([
      ['BREACH_NOTICE_DUE', due.id],
      ['BREACH_REMEDY_OVERDUE', overdue.id],
    ]);
    expect(own.find(({ kind }) => kind === 'BREACH_NOTICE_DUE')?.title).toMatch(
      /^Answers: “Due\.” Notify by .*: 10 business days left\.$/,
    );
    expect(await listed(joined.reporter, 'filter: REMEDY_OVERDUE')).toEqual([overdue.id]);
    expect(await listed(joined.reporter, 'filter: OPEN')).toEqual([overdue.id]);
    expect(await listed(joined.reporter, 'clauseKey: "redress"')).toEqual([]);
    await tend(joined.reporter, 'notifyBreach', due.id);
    const left = (await work(joined.reporter)).filter(({ breach }) => breach !== null);
    expect(left.map(({ kind }) => kind)).toEqual(['BREACH_REMEDY_OVERDUE']);
    const { officer } = scheme.association;
    const waiting = await noticed(officer);
    expect(waiting).toMatchObject([{ kind: 'BREACH_NOTIFIED', title: 'Zeta tells of a breach: Answers' }]);
    await officer.act('noteBreach', { breachNoticeId: waiting[0]?.breachNotice?.id, words: 'Read.' });
    expect(await noticed(officer)).toEqual([]);
  });
});
