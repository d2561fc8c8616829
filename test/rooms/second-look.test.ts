import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import {
  cell,
  fill,
  look,
  openScheme,
  type Reporter,
  type Scheme,
  step,
  stepRefused,
  submitted,
} from './reporting.ts';

let world: World;
let scheme: Scheme;
let firm: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'look');
  firm = await scheme.join('Alder', 'SMALL');
}, 120_000);
afterAll(() => world?.close());

const board = async (periodId: string) =>
  (
    await scheme.association.officer.ask<{ period: { board: object } }>(
      'query($id: ID!) { period(id: $id) { board { submitted accepted draft restating } } }',
      { id: periodId },
    )
  ).period.board;

async function resubmit(id: string) {
  await step(firm.reporter, 'prepareReturn', id);
  await step(firm.approver, 'submitReturn', id);
}

const refill = async (id: string, value: string, part = 'Home') => {
  const seen = await look(firm.reporter, id);
  if (!seen) throw new Error('There is no return to fill');
  return fill(firm, seen, { observations: [cell(['opened', part], { value })] });
};

describe('a restatement', () => {
  it('is a further version, with a reason; the accepted one stays and counts until the new one is accepted', async () => {
    const { officer } = scheme.association;
    const periodId = await scheme.openPeriod();
    const id = await submitted(firm, periodId, '12');
    await step(officer, 'acceptReturn', id);
    expect((await stepRefused(firm.approver, 'restateReturn', id, { reason: ' ' })).code).toBe('BAD_INPUT');
    expect((await stepRefused(firm.reporter, 'restateReturn', id, { reason: 'A slip.' })).code).toBe(
      'FORBIDDEN',
    );
    expect((await look(firm.approver, id))?.viewerCan).toContain('RESTATE_RETURN');
    await step(firm.approver, 'restateReturn', id, { reason: 'Two complaints were counted twice.' });
    expect(await board(periodId)).toEqual({ submitted: 0, accepted: 1, draft: 0, restating: 1 });
    expect((await look(officer, id))?.current).toMatchObject({ number: 1 });
    await refill(id, '10');
    await resubmit(id);
    expect(await board(periodId)).toEqual({ submitted: 0, accepted: 1, draft: 0, restating: 1 });
    const { return: seen } = await officer.ask<{ return: object }>(
      `query($id: ID!) { return(id: $id) { acceptedAt current { number restates restatementReason
        changes { cell before after } } versions { number acceptedAt observations { value } } } }`,
      { id },
    );
    expect(seen).toMatchObject({
      acceptedAt: null,
      current: {
        ...{ number: 2, restates: 1, restatementReason: 'Two complaints were counted twice.' },
        changes: [{ cell: 'observations.opened.Home', before: '12', after: '10' }],
      },
      versions: [
        { number: 1, acceptedAt: expect.any(String) },
        { number: 2, acceptedAt: null },
      ],
    });
    await step(officer, 'queryReturn', id, { question: 'Which two?' });
    await step(firm.reporter, 'correctReturn', id);
    await refill(id, '11');
    await resubmit(id);
    expect(await step(officer, 'acceptReturn', id)).toMatchObject({ status: 'RESTATED' });
    expect(await board(periodId)).toEqual({ submitted: 0, accepted: 1, draft: 0, restating: 0 });
    await step(firm.approver, 'restateReturn', id, { reason: 'Once more.' });
    expect((await look(firm.approver, id))?.versions).toHaveLength(4);
  });

  it('is of an accepted return alone', async () => {
    const id = await submitted(firm, await scheme.openPeriod());
    expect((await stepRefused(firm.approver, 'restateReturn', id, { reason: 'A slip.' })).code).toBe(
      'WRONG_STATUS',
    );
  });
});

describe('cells that are reopened', () => {
  it('can be changed, and no other; words can be added', async () => {
    const { officer } = scheme.association;
    const id = await submitted(firm, await scheme.openPeriod(), '12');
    const about = { question: 'A typing error?', indicatorKey: 'opened', breakdown: 'Home', reopens: true };
    expect((await stepRefused(officer, 'queryReturn', id, { ...about, breakdown: 'Boats' })).code).toBe(
      'BAD_INPUT',
    );
    expect((await stepRefused(officer, 'queryReturn', id, { ...about, question: '' })).code).toBe(
      'BAD_INPUT',
    );
    await step(officer, 'queryReturn', id, about);
    await step(firm.reporter, 'correctReturn', id);
    const seen = await look(firm.reporter, id);
    const fillWith = (part: string) => ({
      ...{ returnId: id, expectedVersion: seen?.version },
      observations: [cell(['opened', part], { value: '13' })],
    });
    expect(await firm.reporter.actRefused('fillReturn', fillWith('Motor'))).toMatchObject({
      code: 'CELL_CLOSED',
      remarks: [{ where: 'observations.opened.Motor' }],
    });
    await firm.reporter.act('fillReturn', { ...fillWith('Home'), explanation: 'It was a typing error.' });
    await resubmit(id);
    await step(officer, 'queryReturn', id, { question: 'And the rest?' });
    await step(firm.reporter, 'correctReturn', id);
    await refill(id, '14', 'Motor');
  });

  it('of a whole indicator are all of its parts', async () => {
    const { officer } = scheme.association;
    const id = await submitted(firm, await scheme.openPeriod(), '12');
    await step(officer, 'queryReturn', id, { question: 'Both?', indicatorKey: 'opened', reopens: true });
    await step(firm.reporter, 'correctReturn', id);
    const { return: seen } = await firm.reporter.ask<{ return: object }>(
      'query($id: ID!) { return(id: $id) { current { openCells } queries { breakdown reopens } } }',
      { id },
    );
    expect(seen).toEqual({
      current: { openCells: ['observations.opened.Home', 'observations.opened.Motor'] },
      queries: [{ breakdown: null, reopens: true }],
    });
  });
});

describe('two signatures', () => {
  it('are wanted where the association says so: one approves, another accepts', async () => {
    const { officer, admin } = scheme.association;
    const id = await submitted(firm, await scheme.openPeriod());
    expect((await stepRefused(officer, 'approveReturn', id)).code).toBe('WRONG_STATUS');
    expect((await officer.actRefused('setReviewPolicy', { acceptances: 2 })).code).toBe('FORBIDDEN');
    expect((await admin.actRefused('setReviewPolicy', { acceptances: 3 })).code).toBe('BAD_INPUT');
    expect(await admin.act('setReviewPolicy', { acceptances: 2 }, '{ acceptances }')).toEqual({
      acceptances: 2,
    });
    expect((await stepRefused(officer, 'acceptReturn', id)).code).toBe('NEEDS_APPROVAL');
    expect((await stepRefused(firm.approver, 'approveReturn', id)).code).toBe('FORBIDDEN');
    await step(officer, 'approveReturn', id);
    expect((await stepRefused(admin, 'approveReturn', id)).code).toBe('WRONG_STATUS');
    expect((await stepRefused(officer, 'acceptReturn', id)).code).toBe('SAME_PERSON');
    expect(await step(admin, 'acceptReturn', id)).toMatchObject({ status: 'ACCEPTED' });
    const { return: seen } = await firm.reporter.ask<{ return: object }>(
      'query($id: ID!) { return(id: $id) { current { approvedBy acceptedBy } } }',
      { id },
    );
    expect(seen).toEqual({ current: { approvedBy: 'officer look', acceptedBy: expect.any(String) } });
    await admin.act('setReviewPolicy', { acceptances: 1 });
  });
});

describe('an officer', () => {
  it('looks after a return, or nobody does; a reporter can not be named', async () => {
    const { officer } = scheme.association;
    const id = await submitted(firm, await scheme.openPeriod());
    const { me } = await officer.ask<{ me: { person: { id: string } } }>('{ me { person { id } } }');
    const { me: other } = await firm.reporter.ask<{ me: { person: { id: string } } }>(
      '{ me { person { id } } }',
    );
    const assignee = async () =>
      (
        await officer.ask<{ return: { assignee: { name: string } | null } }>(
          'query($id: ID!) { return(id: $id) { assignee { name } } }',
          { id },
        )
      ).return.assignee;
    await step(officer, 'assignReturn', id, { personId: me.person.id });
    expect(await assignee()).toEqual({ name: 'officer look' });
    expect((await stepRefused(officer, 'assignReturn', id, { personId: other.person.id })).code).toBe(
      'BAD_INPUT',
    );
    await step(officer, 'assignReturn', id, { personId: null });
    expect(await assignee()).toBeNull();
  });

  it('is given many returns at once, all or none, and chosen among the officers', async () => {
    const { officer, editor } = scheme.association;
    const periodId = await scheme.openPeriod();
    const returnIds = [await submitted(firm, periodId), await submitted(firm, await scheme.openPeriod())];
    const { officers } = await officer.ask<{ officers: { id: string; name: string }[] }>(
      '{ officers { id name } }',
    );
    const personId = officers.find(({ name }) => name === 'officer look')?.id;
    expect(officers.map(({ name }) => name)).not.toContain('editor look');
    const given = await officer.act<object[]>(
      'assignReturns',
      { returnIds, personId },
      '{ assignee { name } }',
    );
    expect(given).toEqual([{ assignee: { name: 'officer look' } }, { assignee: { name: 'officer look' } }]);
    const refused = async (part: object) =>
      (await officer.actRefused('assignReturns', { returnIds, personId, ...part })).code;
    expect(await refused({ returnIds: [] })).toBe('BAD_INPUT');
    expect(await refused({ returnIds: Array.from({ length: 501 }, () => crypto.randomUUID()) })).toBe(
      'BAD_INPUT',
    );
    expect(await refused({ returnIds: [...returnIds, crypto.randomUUID()], personId: null })).toBe(
      'NOT_FOUND',
    );
    expect(await refused({ personId: crypto.randomUUID() })).toBe('BAD_INPUT');
    const after = await officer.act<object[]>('assignReturns', { returnIds }, '{ assignee { name } }');
    expect(after).toEqual([{ assignee: null }, { assignee: null }]);
    expect((await editor.refused('{ officers { id } }')).code).toBe('FORBIDDEN');
    expect((await firm.admin.refused('{ officers { id } }')).code).toBe('FORBIDDEN');
    expect((await firm.reporter.actRefused('assignReturns', { returnIds })).code).toBe('FORBIDDEN');
  });
});
