import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keep } from '../stories/law-cast.ts';
import { assess, on, type Seen, see, sign } from './adopting.ts';
import { type Guild, openGuild, refused } from './guild.ts';

let guild: Guild;

beforeAll(async () => {
  guild = await openGuild();
}, 120_000);
afterAll(() => guild?.world.close());

describe('what can not be kept yet', () => {
  const GAP = {
    clauseKey: 'answers',
    gap: 'No desk yet.',
    action: 'Hire two',
    owner: 'Ms Desk',
    dueOn: '2030-01-01',
  };

  it('is planned before the firm commits itself, signed with the rest, shown as a plan, and closed later', async () => {
    const own = await guild.newFirm();
    const assessed = await assess(own, guild.codeId);
    expect(await refused(own.admin, assessed.id, 'putGap', { ...GAP, clauseKey: 'none' })).toBe('BAD_INPUT');
    expect(await refused(own.admin, assessed.id, 'putGap', { ...GAP, owner: '' })).toBe('BAD_INPUT');
    expect(await refused(own.admin, assessed.id, 'removeGap', { clauseKey: 'answers' })).toBe('BAD_INPUT');
    expect(await refused(own.approver, assessed.id, 'putGap', GAP)).toBe('FORBIDDEN');
    await keep(own.admin, assessed.id, 'putGap', GAP);
    const planned = await see(own.admin, assessed.id);
    expect(planned.commitmentText).toContain('“Answers”: No desk yet. Hire two (Ms Desk, by 2030-01-01)');
    const committed = await sign(own.approver, planned);
    const { certificateNumber } = await guild.association.officer.act<Seen>(
      'registerAdoption',
      on(committed),
      '{ certificateNumber }',
    );
    const { registerEntry } = await guild.world.stranger.askPublic<{ registerEntry: object }>(
      'query($of: String!) { registerEntry(certificateNumber: $of) { withPlan events { status } } }',
      { of: certificateNumber },
    );
    expect(registerEntry).toEqual({ withPlan: true, events: [{ status: 'REGISTERED' }] });
    expect(await refused(own.admin, assessed.id, 'putGap', { ...GAP, owner: 'Nobody' })).toBe('WRONG_STATUS');
    expect(await refused(own.admin, assessed.id, 'removeGap', { clauseKey: 'answers' })).toBe('WRONG_STATUS');
    expect(await refused(own.admin, assessed.id, 'putGap', { ...GAP, closedOn: '2999-01-01' })).toBe(
      'BAD_INPUT',
    );
    const today = new Date().toISOString().slice(0, 10);
    await keep(own.admin, assessed.id, 'putGap', { ...GAP, closedOn: today });
    expect(await see(guild.association.officer, assessed.id, '{ gaps { clauseKey closedOn } }')).toEqual({
      gaps: [{ clauseKey: 'answers', closedOn: today }],
    });
  });
});

describe('an officer’s step', () => {
  const REASON = { reason: 'It does not report.' };

  it('goes by the table of steps, with a reason, and stands on the public register day by day', async () => {
    const { firm: own, id } = await guild.newAdopter();
    const { officer } = guild.association;
    expect(await refused(officer, id, 'terminateAdoption', REASON)).toBe('WRONG_STATUS');
    expect(await refused(officer, id, 'suspendAdoption', { reason: '' })).toBe('BAD_INPUT');
    expect(await refused(own.admin, id, 'suspendAdoption', REASON)).toBe('FORBIDDEN');
    for (const [act, status] of [
      ['putUnderRemedy', 'UNDER_REMEDY'],
      ['suspendAdoption', 'SUSPENDED'],
      ['reinstateAdoption', 'REGISTERED'],
      ['lapseAdoption', 'LAPSED'],
    ] as const) {
      expect(await keep(officer, id, act, REASON)).toMatchObject({ status });
    }
    expect(await refused(officer, id, 'reinstateAdoption', REASON)).toBe('WRONG_STATUS');
    const { certificateNumber: of } = await see(own.admin, id);
    const { registerEntry } = await guild.world.stranger.askPublic<{ registerEntry: object }>(
      'query($of: String!) { registerEntry(certificateNumber: $of) { status until events { status } } }',
      { of },
    );
    expect(registerEntry).toMatchObject({
      status: 'LAPSED',
      until: new Date().toISOString().slice(0, 10),
      events: ['REGISTERED', 'UNDER_REMEDY', 'SUSPENDED', 'REGISTERED', 'LAPSED'].map((status) => ({
        status,
      })),
    });
  });
});
