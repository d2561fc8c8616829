import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { entry, GRAVE, log, tend } from './breaching.ts';
import { noticesOf, toldOf } from './noticing.ts';
import { openScheme, type Reporter, type Scheme, step, submitted } from './reporting.ts';

let world: World;
let scheme: Scheme;
let firm: Reporter;
let rival: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'acts');
  firm = await scheme.join('Acorn', 'SMALL');
  rival = await scheme.join('Beech', 'SMALL');
});
afterAll(() => world.close());

describe('the first of two signatures', () => {
  it('tells the other officers that one is wanted, and not the firm', async () => {
    const { officer, admin } = scheme.association;
    await admin.act('setReviewPolicy', { acceptances: 2 });
    const id = await submitted(firm, await scheme.openPeriod());
    await step(officer, 'approveReturn', id);
    expect(await toldOf(admin, id)).toEqual(['RETURN_SUBMITTED', 'RETURN_APPROVED']);
    expect(await toldOf(officer, id)).toEqual(['RETURN_SUBMITTED']);
    expect(await toldOf(firm.reporter, id)).toEqual([]);
    const [said] = (await noticesOf(admin, { kind: 'RETURN_APPROVED' })).notices.nodes;
    expect(said).toMatchObject({
      mailState: 'WAITING',
      title: expect.stringContaining('a second officer is wanted'),
    });
    await step(admin, 'acceptReturn', id);
    expect(await toldOf(firm.reporter, id)).toEqual(['RETURN_ACCEPTED']);
    await admin.act('setReviewPolicy', { acceptances: 1 });
  });
});

describe('a notice of a breach', () => {
  it('tells the officers each time, says which it is and nothing of what happened; the firm is told that it was seen', async () => {
    const { officer, admin, editor } = scheme.association;
    const logged = await log(firm, { ...GRAVE, description: 'A secret of 471147 customers.' });
    expect((await noticesOf(officer, { kind: 'BREACH_NOTIFIED' })).notices.totalCount).toBe(0);
    const first = await tend(firm.reporter, 'notifyBreach', logged.id);
    const breachNoticeId = first.notices[0]?.id ?? '';
    for (const who of [officer, admin]) {
      const [said] = (await noticesOf(who)).notices.nodes;
      expect(said).toMatchObject({
        ...{ kind: 'BREACH_NOTIFIED', title: 'Acorn tells of a breach', mailState: 'WAITING' },
        link: `/breach-notices/${breachNoticeId}`,
      });
    }
    await officer.act('noteBreach', { breachNoticeId, words: 'Seen, 815815.' });
    expect(await toldOf(firm.reporter, logged.id)).toEqual(['BREACH_SEEN']);
    expect(await toldOf(firm.approver, logged.id)).toEqual(['BREACH_SEEN']);
    await tend(firm.reporter, 'amendBreach', logged.id, { breach: entry(GRAVE) });
    await tend(firm.reporter, 'notifyBreach', logged.id);
    await tend(firm.reporter, 'withdrawBreach', logged.id, { reason: 'It was another firm.' });
    const { notices } = await noticesOf(officer, { kind: 'BREACH_NOTIFIED' });
    expect(notices.nodes.map(({ title }) => title)).toEqual([
      ...['Acorn takes a breach back', 'Acorn tells more of a breach', 'Acorn tells of a breach'],
    ]);
    const [all] =
      await world.behind`select string_agg(title || body || key, ' ') as said from accord.notices`;
    expect(all?.said).not.toMatch(/471147|815815|another firm/);
    expect((await noticesOf(editor)).notices.totalCount).toBe(0);
    for (const who of [rival.reporter, rival.approver]) {
      expect((await noticesOf(who, { kind: 'BREACH_SEEN' })).notices.totalCount).toBe(0);
    }
  });

  it('that was never told is taken back in silence', async () => {
    const before = (await noticesOf(scheme.association.officer)).notices.totalCount;
    const logged = await log(firm);
    await tend(firm.reporter, 'withdrawBreach', logged.id, { reason: 'It was another firm.' });
    expect((await noticesOf(scheme.association.officer)).notices.totalCount).toBe(before);
  });
});
