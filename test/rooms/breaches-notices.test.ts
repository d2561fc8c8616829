import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../api/rules/business-days.ts';
import { openWorld, type World } from '../world.ts';
import {
  BREACH,
  entry,
  GRAVE,
  listed,
  log,
  lookAt,
  type SeenBreach,
  tend,
  told,
  toldOf,
  upon,
} from './breaching.ts';
import { openScheme, type Reporter, type Scheme, TODAY } from './reporting.ts';

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

describe('the association is told', () => {
  it('nothing of what the firm has not told, and a rival never anything', async () => {
    const secret = await log(firm, { description: 'Not told.' });
    const { officer } = scheme.association;
    expect(await toldOf(officer, 'Not told.')).toBeUndefined();
    expect(await lookAt(officer, secret.id)).toBeNull();
    expect(await listed(officer)).toEqual([]);
    expect(await lookAt(rival.reporter, secret.id)).toBeNull();
    expect(await listed(rival.reporter)).toEqual([]);
    expect(await listed(firm.reporter)).toContain(secret.id);
  });

  it('of a grave one in time, as it stood; what is added later is another version', async () => {
    const { officer } = scheme.association;
    const logged = await log(firm, {
      ...GRAVE,
      foundOn: TODAY,
      description: 'In time.',
      happenedFrom: '2024-03-04',
    });
    const by = addBusinessDays(TODAY, 10);
    expect(logged).toMatchObject({
      clock: { state: 'DUE', by },
      asTold: false,
      viewerCan: ['READ_BREACHES', 'LOG_BREACH', 'NOTIFY_BREACH'],
    });
    const notified = await tend(firm.reporter, 'notifyBreach', logged.id);
    expect(notified).toMatchObject({
      clock: { state: 'NOTIFIED', by },
      asTold: true,
      viewerCan: ['READ_BREACHES', 'LOG_BREACH'],
    });
    expect(notified.notices).toMatchObject([{ number: 1, way: 'NOTICE', late: false, noticeBy: by }]);
    expect(await toldOf(officer, 'In time.')).toMatchObject({
      member: { name: 'Alpha' },
      late: false,
      seen: null,
    });
    const again = await firm.reporter.actRefused('notifyBreach', upon(notified));
    expect(again.code).toBe('NOTHING_TO_PUBLISH');
    const breach = entry({
      ...GRAVE,
      foundOn: TODAY,
      description: 'In time, and more.',
      customersAffected: 99,
    });
    const amended = await firm.reporter.act<SeenBreach>('amendBreach', upon(notified, { breach }), BREACH);
    expect(amended.asTold).toBe(false);
    expect(await toldOf(officer, 'In time, and more.')).toBeUndefined();
    expect(await toldOf(officer, 'In time.')).toMatchObject({ facts: { customersAffected: 12 } });
    const added = await tend(firm.approver, 'notifyBreach', logged.id);
    expect(added.notices.map(({ number, late, facts }) => [number, late, facts.description])).toEqual([
      [1, false, 'In time.'],
      [2, false, 'In time, and more.'],
    ]);
    expect(added.notices[0]?.contentHash).not.toBe(added.notices[1]?.contentHash);
    expect(await toldOf(officer, 'In time, and more.')).toMatchObject({
      number: 2,
      versions: [{ number: 1 }, { number: 2 }],
    });
  });

  it('late, and both sides see that it is late', async () => {
    const logged = await log(firm, { ...GRAVE, description: 'Late.' });
    expect(logged.clock).toMatchObject({ state: 'OVERDUE', by: '2024-03-25' });
    const notified = await tend(firm.reporter, 'notifyBreach', logged.id);
    expect(notified).toMatchObject({
      clock: { state: 'NOTIFIED_LATE' },
      notices: [{ late: true, noticeBy: '2024-03-25' }],
    });
    const notice = await toldOf(scheme.association.officer, 'Late.');
    expect(notice).toMatchObject({ late: true, clock: { state: 'NOTIFIED_LATE' } });
    expect(notice?.clock.words).toContain('it had to be by Monday 25 March 2024');
    expect(
      (await told(scheme.association.officer, 'late: true')).map(({ facts }) => facts.description),
    ).toEqual(['Late.']);
  });

  it('not of a grave one of which nothing is weighed', async () => {
    const logged = await log(firm, { factors: [], seriousness: 'SERIOUS', description: 'Unweighed.' });
    expect(await firm.reporter.actRefused('notifyBreach', upon(logged))).toMatchObject({
      code: 'UNANSWERED',
    });
  });

  it('that a breach was taken back, where it was told of it, and of nothing more', async () => {
    const { officer } = scheme.association;
    const mistake = await log(firm, { description: 'Never told.' });
    const gone = await tend(firm.reporter, 'withdrawBreach', mistake.id, { reason: 'Another firm’s.' });
    expect(gone).toMatchObject({ clock: { state: 'NOT_NEEDED' }, notices: [], viewerCan: ['READ_BREACHES'] });
    expect(await listed(firm.reporter)).not.toContain(mistake.id);
    expect(await listed(firm.reporter, 'filter: WITHDRAWN')).toContain(mistake.id);
    const other = await log(firm, { description: 'Told, then taken back.' });
    await tend(firm.reporter, 'notifyBreach', other.id);
    await tend(firm.reporter, 'withdrawBreach', other.id, { reason: 'Counted twice.' });
    expect(await toldOf(officer, 'Told, then taken back.')).toMatchObject({
      number: 2,
      way: 'WITHDRAWAL',
      withdrawnReason: 'Counted twice.',
    });
    const seen = await lookAt(firm.reporter, other.id);
    for (const [name, part] of [
      ['amendBreach', { breach: entry() }],
      ['notifyBreach', {}],
      ['withdrawBreach', { reason: 'Again.' }],
      ['linkBreach', { title: 'Cause' }],
    ] as const) {
      const { code } = await firm.reporter.actRefused(name, upon(seen as SeenBreach, part));
      expect(code, name).toBe('WRONG_STATUS');
    }
    const withoutWords = await log(firm);
    expect(
      await firm.reporter.actRefused('withdrawBreach', upon(withoutWords, { reason: '  ' })),
    ).toMatchObject({ code: 'BAD_INPUT', path: ['reason'] });
  });

  it('and its officer says once, in words, that it was seen', async () => {
    const { officer } = scheme.association;
    const logged = await log(firm, { description: 'To be seen.' });
    await tend(firm.reporter, 'notifyBreach', logged.id);
    const notice = await toldOf(officer, 'To be seen.');
    expect(notice?.viewerCan).toEqual(['READ_BREACHES', 'NOTE_BREACH']);
    const breachNoticeId = notice?.id ?? '';
    expect(await officer.actRefused('noteBreach', { breachNoticeId, words: ' ' })).toMatchObject({
      code: 'BAD_INPUT',
      path: ['words'],
    });
    await officer.act('noteBreach', { breachNoticeId, words: 'Thank you; tell us when all are paid.' });
    expect(await officer.actRefused('noteBreach', { breachNoticeId, words: 'Again.' })).toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    const seen = { words: 'Thank you; tell us when all are paid.', seenBy: 'officer north' };
    expect(await toldOf(officer, 'To be seen.')).toMatchObject({ seen, viewerCan: ['READ_BREACHES'] });
    expect(await toldOf(firm.reporter, 'To be seen.')).toMatchObject({ seen });
    expect((await told(officer, 'unseen: true')).map(({ id }) => id)).not.toContain(breachNoticeId);
    expect((await told(officer, 'search: "beta"')).length).toBe(0);
    expect((await told(officer, 'search: "alph"')).length).toBeGreaterThan(0);
  });

  it('within the days that it wants, from now on', async () => {
    const { admin } = scheme.association;
    const { clock } = await log(firm, { ...GRAVE, foundOn: TODAY, description: 'By policy.' });
    expect(clock.by).toBe(addBusinessDays(TODAY, 10));
    for (const noticeDays of [0, 61]) {
      expect(await admin.actRefused('setNoticePolicy', { noticeDays })).toMatchObject({ code: 'BAD_INPUT' });
    }
    expect(await admin.act('setNoticePolicy', { noticeDays: 5 }, '{ noticeDays }')).toEqual({
      noticeDays: 5,
    });
    const { clock: sooner } = await log(firm, {
      ...GRAVE,
      foundOn: TODAY,
      description: 'By the new policy.',
    });
    expect(sooner).toMatchObject({ by: addBusinessDays(TODAY, 5), daysLeft: 5 });
    const late = (await told(admin, 'late: true'))[0];
    expect(late?.noticeBy).toBe('2024-03-25');
    await admin.act('setNoticePolicy', { noticeDays: 10 });
  });
});
