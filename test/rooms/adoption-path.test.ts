import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import type { Person } from '../ask.ts';
import { keep } from '../stories/law-cast.ts';
import { openWorld, type World } from '../world.ts';
import { adopting, assess, on, type Seen, see, sign } from './adopting.ts';
import {
  type Association,
  EDITION,
  type Firm,
  foundAssociation,
  publish,
  type SeenEdition,
} from './parties.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const GAP = {
  ...{ clauseKey: 'answers', gap: 'No desk yet.', action: 'Hire two', owner: 'Ms Desk' },
  dueOn: '2030-01-01',
};

let world: World;
let association: Association;
let large: Firm;
let newCode: ReturnType<typeof adopting>['newCode'];

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'path');
  const stream = adopting(world, association);
  newCode = stream.newCode;
  large = await stream.newFirm('LARGE');
}, 120_000);
afterAll(() => world?.close());

interface SeenPath {
  path: { step: string; state: string; turn: string | null; remarks: { code: string }[] }[];
  signers: string[];
  viewerActs: string[];
}
const pathOf = (who: Person, id: string) =>
  see<SeenPath>(who, id, '{ signers viewerActs path { step state turn remarks { code } } }');
const waiting = async (who: Person, kind: string) =>
  (
    await who.ask<{
      worklist: { nodes: { kind: string; title: string; adoption: { id: string } | null }[] };
    }>('{ worklist(first: 100) { nodes { kind title since adoption { id } } } }')
  ).worklist.nodes.filter((item) => item.kind === kind);

describe('the path of an adoption', () => {
  it('tells each seat where it stands, who is next and what that seat may do', async () => {
    const assessed = await assess(large, await newCode());
    const toSign = await pathOf(large.approver, assessed.id);
    expect(toSign).toMatchObject({ signers: ['pat'], viewerActs: ['COMMIT'] });
    expect(toSign.path.find(({ state }) => state === 'NOW')).toMatchObject({
      step: 'SIGN',
      turn: 'MEMBER_APPROVER',
    });
    expect((await pathOf(large.admin, assessed.id)).viewerActs).toEqual(['WITHDRAW']);
    expect(await waiting(large.approver, 'COMMITMENT_TO_SIGN')).toMatchObject([
      { since: TODAY, adoption: { id: assessed.id } },
    ]);
    const committed = await sign(large.approver, assessed);
    expect(await waiting(large.approver, 'COMMITMENT_TO_SIGN')).toEqual([]);
    const reason = 'Who answers complaints?';
    const declined = await association.officer.act<Seen>('declineAdoption', on(committed, { reason }));
    expect((await pathOf(large.admin, declined.id)).path[2]).toMatchObject({
      ...{ step: 'SIGN', state: 'NOW' },
      remarks: [{ code: 'DECLINED' }],
    });
  });

  it('names nobody who completed the assessment, and lets them not sign', async () => {
    const assessed = await assess(large, await newCode());
    await large.appoint('MEMBER_APPROVER', large.adminEmail);
    const asApprover = await world.signIn(large.adminEmail);
    const seen = await pathOf(asApprover, assessed.id);
    expect(seen.signers).toEqual(['pat']);
    expect(seen.viewerActs).not.toContain('COMMIT');
  });

  it('keeps one step in its history, however often the same person mends an answer', async () => {
    const assessed = await assess(large, await newCode());
    const question = assessed.questions[0]?.key;
    for (const note of ['One.', 'Two.', 'Three.']) {
      await keep(large.admin, assessed.id, 'answerAssessment', {
        answers: [{ question, answer: 'NO', note }],
      });
    }
    const { events } = await see<{ events: { status: string }[] }>(
      large.admin,
      assessed.id,
      '{ events { status } }',
    );
    expect(events.map(({ status }) => status)).toEqual(['CONSIDERING', 'ASSESSED']);
  });
});

describe('a gap', () => {
  it('is closed by the firm after it has signed, for as long as the adoption goes on', async () => {
    const assessed = await assess(large, await newCode());
    expect((await see(large.admin, assessed.id)).viewerCan).toContain('ASSESS');
    const planned = () => see(large.admin, assessed.id, '{ withPlan }');
    expect(await planned()).toEqual({ withPlan: false });
    await keep(large.admin, assessed.id, 'putGap', GAP);
    expect(await planned()).toEqual({ withPlan: true });
    await sign(large.approver, await see(large.admin, assessed.id));
    expect((await see(large.admin, assessed.id)).viewerCan).toContain('CLOSE_GAP');
    expect((await see(association.officer, assessed.id)).viewerCan).not.toContain('CLOSE_GAP');
    await keep(large.admin, assessed.id, 'putGap', { ...GAP, closedOn: TODAY });
    const withdrawn = await keep(large.admin, assessed.id, 'withdrawAdoption', { reason: 'Sold.' });
    expect(withdrawn.viewerCan).not.toContain('CLOSE_GAP');
    const late = on(withdrawn, { ...GAP, closedOn: null });
    expect((await large.admin.actRefused('putGap', late)).code).toBe('WRONG_STATUS');
  });
});

describe('a firm that let its day to move pass', () => {
  it('stands on the worklist of the officer and on its own, until it has a later day', async () => {
    const codeId = await newCode();
    const committed = await sign(large.approver, await assess(large, codeId));
    const registered = await association.officer.act<Seen>('registerAdoption', on(committed));
    expect(await waiting(association.officer, 'MOVE_OVERDUE')).toEqual([]);
    const second = await draftNext(codeId);
    const until = addDays(TODAY, -1);
    await publish(association.editor, second, { effectiveOn: addDays(TODAY, -30), adoptBy: until });
    for (const who of [association.officer, large.admin]) {
      expect(await waiting(who, 'MOVE_OVERDUE')).toMatchObject([
        {
          title: expect.stringContaining(`${large.name} had to move to edition 2`),
          ...{ since: until, adoption: { id: registered.id } },
        },
      ]);
    }
    expect(await waiting(association.editor, 'MOVE_OVERDUE')).toEqual([]);
    await keep(association.officer, registered.id, 'extendDeadline', {
      ...{ editionId: second.id, until: addDays(TODAY, 30), reason: 'It moves its billing.' },
    });
    expect(await waiting(association.officer, 'MOVE_OVERDUE')).toEqual([]);
  });
});

async function draftNext(codeId: string): Promise<SeenEdition> {
  const { code } = await association.editor.ask<{ code: { currentEdition: { id: string } } }>(
    'query($id: ID!) { code(id: $id) { currentEdition { id } } }',
    { id: codeId },
  );
  const input = { codeId, fromEditionId: code.currentEdition.id };
  return association.editor.act<SeenEdition>('draftEdition', input, EDITION);
}
