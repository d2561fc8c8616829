import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, firstEdition, join, keep, put, secondEdition } from '../stories/law-cast.ts';
import { openWorld, type World } from '../world.ts';
import { assess, consider, on, type Seen, see, sign } from './adopting.ts';
import { type Association, admitFirm, type Firm, foundAssociation, type SeenEdition } from './parties.ts';

let world: World;
let association: Association;
let firm: Firm;
let codeId: string;
let edition: SeenEdition;
let firms = 0;

async function newFirm(): Promise<Firm> {
  firms += 1;
  return admitFirm(world, association, { name: `Firm ${firms}`, number: String(firms), sizeBand: 'SMALL' });
}

/** A firm on the register, with nothing of its own yet. */
async function newAdopter(): Promise<{ firm: Firm; id: string }> {
  const joined = await newFirm();
  return { firm: joined, id: (await join(association, joined, codeId)).id };
}

const DELIVERY = { kind: 'DESCRIBE_DELIVERY', clauseKey: 'bills', text: 'In large print.' };
const WEAK = { ...DELIVERY, text: 'In large print, unless it rains.' };
const NAME = 'DESCRIBE_DELIVERY bills';

const refused = async (who: Firm['admin'], id: string, name: string, part: object = {}) => {
  const { version } = (await see<Pick<Seen, 'version'> | null>(who, id, '{ version }')) ?? { version: 1 };
  return (await who.actRefused(name, { adoptionId: id, expectedVersion: version, ...part })).code;
};

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'guild');
  ({ codeId, edition } = await firstEdition(association));
  firm = await newFirm();
}, 120_000);
afterAll(() => world?.close());

describe('an operation', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['that hits nothing', { ...DELIVERY, clauseKey: 'none' }, 'BAD_INPUT'],
    [
      'without what its kind needs',
      { kind: 'ADD_CLAUSE', key: 'own', parentKey: 'repairs', heading: 'Own' },
      'BAD_INPUT',
    ],
    [
      'with a key that is none',
      { kind: 'ADD_CLAUSE', key: 'Own!', parentKey: 'repairs', heading: 'Own', text: 'X.' },
      'BAD_INPUT',
    ],
    [
      'with the key of a clause of the code',
      { kind: 'ADD_CLAUSE', key: 'bills', parentKey: 'repairs', heading: 'Own', text: 'X.' },
      'BAD_INPUT',
    ],
    [
      'beneath a clause that takes none',
      { kind: 'ADD_CLAUSE', key: 'own', parentKey: 'bills', heading: 'Own', text: 'X.' },
      'BAD_INPUT',
    ],
    [
      'that exempts from what binds all',
      { kind: 'DECLARE_NOT_APPLICABLE', clauseKey: 'bills', reason: 'No.' },
      'BAD_INPUT',
    ],
    [
      'weaker than the floor',
      { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days', value: '11' },
      'BELOW_FLOOR',
    ],
    [
      'with fewer ways than the floor',
      { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'channels', value: 'letter' },
      'BELOW_FLOOR',
    ],
    [
      'with a way that is none',
      { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'channels', value: 'letter|pigeon' },
      'BAD_INPUT',
    ],
    [
      'with no number',
      { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days', value: 'soon' },
      'BAD_INPUT',
    ],
  ])('%s is refused, is said so while one types, and leaves nothing', async (_name, operation, code) => {
    const adopter = await newAdopter();
    const { admin } = adopter.firm;
    expect(await refused(admin, adopter.id, 'putOperation', { operation })).toBe(code);
    expect(await see(admin, adopter.id, '{ version draftExtension { id } }')).toEqual({
      version: 4,
      draftExtension: null,
    });
    const asking = admin.send<{ operationRemarks: { level: string }[] }>(
      '/graphql',
      'query($id: ID!, $operation: OperationInput!) { operationRemarks(adoptionId: $id, operation: $operation) { level code } }',
      { id: adopter.id, operation },
    );
    const { data, errors } = await asking;
    expect(errors?.[0]?.extensions?.code ?? data?.operationRemarks[0]?.level).toMatch(/^(BAD_INPUT|ERROR)$/);
  });

  it('is put in the place of the one about the same thing, taken out, and the draft thrown away', async () => {
    const { firm: own, id } = await newAdopter();
    const OPERATIONS = '{ draftExtension { operations { name text } } }';
    await put(own.admin, id, DELIVERY);
    await put(own.admin, id, { ...DELIVERY, text: 'In braille.' });
    expect(await see(own.admin, id, OPERATIONS)).toEqual({
      draftExtension: { operations: [{ name: NAME, text: 'In braille.' }] },
    });
    expect(await refused(own.admin, id, 'removeOperation', { operationName: 'none' })).toBe('BAD_INPUT');
    await keep(own.admin, id, 'removeOperation', { operationName: NAME });
    expect(await see(own.admin, id, OPERATIONS)).toEqual({ draftExtension: { operations: [] } });
    await keep(own.admin, id, 'discardExtension');
    expect(await see(own.admin, id, OPERATIONS)).toEqual({ draftExtension: null });
    expect(await refused(own.admin, id, 'discardExtension')).toBe('WRONG_STATUS');
    expect(await refused(own.admin, id, 'publishExtension', { effectiveFrom: day('01-01') })).toBe(
      'WRONG_STATUS',
    );
  });

  it('is for the administrator of a registered firm, on the version that is there', async () => {
    const { firm: own, id } = await newAdopter();
    expect(await refused(own.approver, id, 'putOperation', { operation: DELIVERY })).toBe('FORBIDDEN');
    expect(await refused(firm.admin, id, 'putOperation', { operation: DELIVERY })).toBe('NOT_FOUND');
    const stale = { adoptionId: id, expectedVersion: 1, operation: DELIVERY };
    expect((await own.admin.actRefused('putOperation', stale)).code).toBe('STALE_VERSION');
    const considering = await consider(await newFirm(), codeId).then(({ id: at }) => at);
    expect(await refused(firm.admin, considering, 'putOperation', { operation: DELIVERY })).toBe('NOT_FOUND');
    const assessed = await assess(firm, codeId);
    expect(await refused(firm.admin, assessed.id, 'putOperation', { operation: DELIVERY })).toBe(
      'WRONG_STATUS',
    );
  });
});

describe('a ruling', () => {
  const RULING = { operationName: NAME, ruling: 'ALLOWED', reason: 'It seldom rains.' };

  it('is asked for only where one is needed, by nobody but the firm, and seen by the association only then', async () => {
    const { firm: own, id } = await newAdopter();
    await put(own.admin, id, DELIVERY);
    expect(await refused(own.admin, id, 'askForRuling')).toBe('WRONG_STATUS');
    await put(own.admin, id, WEAK);
    expect(await refused(association.officer, id, 'askForRuling')).toBe('FORBIDDEN');
    expect(await see(association.officer, id, '{ draftExtension { id } }')).toEqual({ draftExtension: null });
    expect(await refused(association.officer, id, 'ruleOnOperation', RULING)).toBe('WRONG_STATUS');
    await keep(own.admin, id, 'askForRuling');
    const ASKED = '{ draftExtension { status operations { name needsRuling { code } ruling { ruling } } } }';
    expect(await see(association.officer, id, ASKED)).toEqual({
      draftExtension: {
        status: 'UNDER_REVIEW',
        operations: [{ name: NAME, needsRuling: { code: 'NEEDS_RULING' }, ruling: null }],
      },
    });
    expect(await refused(own.admin, id, 'putOperation', { operation: DELIVERY })).toBe('WRONG_STATUS');
    expect(await refused(own.admin, id, 'discardExtension')).toBe('WRONG_STATUS');
    expect(await refused(own.admin, id, 'ruleOnOperation', RULING)).toBe('FORBIDDEN');
    expect(await refused(association.editor, id, 'ruleOnOperation', RULING)).toBe('FORBIDDEN');
  });

  it('is given once, in words, about what is there; an operation that is edited needs another', async () => {
    const { firm: own, id } = await newAdopter();
    await put(own.admin, id, WEAK);
    await keep(own.admin, id, 'askForRuling');
    const { officer } = association;
    expect(await refused(officer, id, 'ruleOnOperation', { ...RULING, reason: ' ' })).toBe('BAD_INPUT');
    expect(await refused(officer, id, 'ruleOnOperation', { ...RULING, operationName: 'none' })).toBe(
      'BAD_INPUT',
    );
    await keep(officer, id, 'ruleOnOperation', RULING);
    expect(await refused(officer, id, 'ruleOnOperation', RULING)).toBe('WRONG_STATUS');
    await keep(own.admin, id, 'reopenExtension');
    expect(await refused(own.admin, id, 'reopenExtension')).toBe('WRONG_STATUS');
    await put(own.admin, id, { ...WEAK, text: 'Unless it snows.' });
    expect(await refused(own.admin, id, 'publishExtension', { effectiveFrom: day('01-01') })).toBe(
      'NEEDS_RULING',
    );
    await put(own.admin, id, WEAK);
    await keep(own.admin, id, 'publishExtension', { effectiveFrom: day('01-01') });
  });
});

describe('what can not be kept yet', () => {
  const GAP = {
    clauseKey: 'answers',
    gap: 'No desk yet.',
    action: 'Hire two',
    owner: 'Ms Desk',
    dueOn: '2030-01-01',
  };

  it('is planned before the firm commits itself, signed with the rest, shown as a plan, and closed later', async () => {
    const own = await newFirm();
    const assessed = await assess(own, codeId);
    expect(await refused(own.admin, assessed.id, 'putGap', { ...GAP, clauseKey: 'none' })).toBe('BAD_INPUT');
    expect(await refused(own.admin, assessed.id, 'putGap', { ...GAP, owner: '' })).toBe('BAD_INPUT');
    expect(await refused(own.admin, assessed.id, 'removeGap', { clauseKey: 'answers' })).toBe('BAD_INPUT');
    expect(await refused(own.approver, assessed.id, 'putGap', GAP)).toBe('FORBIDDEN');
    await keep(own.admin, assessed.id, 'putGap', GAP);
    const planned = await see(own.admin, assessed.id);
    expect(planned.commitmentText).toContain('“Answers”: No desk yet. Hire two (Ms Desk, by 2030-01-01)');
    const committed = await sign(own.approver, planned);
    const { certificateNumber } = await association.officer.act<Seen>(
      'registerAdoption',
      on(committed),
      '{ certificateNumber }',
    );
    const { registerEntry } = await world.stranger.askPublic<{ registerEntry: object }>(
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
    expect(await see(association.officer, assessed.id, '{ gaps { clauseKey closedOn } }')).toEqual({
      gaps: [{ clauseKey: 'answers', closedOn: today }],
    });
  });
});

describe('an officer’s step', () => {
  const REASON = { reason: 'It does not report.' };

  it('goes by the table of steps, with a reason, and stands on the public register day by day', async () => {
    const { firm: own, id } = await newAdopter();
    const { officer } = association;
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
    const { registerEntry } = await world.stranger.askPublic<{ registerEntry: object }>(
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

describe('a later day, and a move', () => {
  it('is refused where there is nothing to move to, and by who may not', async () => {
    const { firm: own, id } = await newAdopter();
    const { officer } = association;
    const to = { editionId: edition.id };
    expect(await refused(own.admin, id, 'beginTransition', to)).toBe('WRONG_STATUS');
    expect(await refused(own.approver, id, 'beginTransition', to)).toBe('FORBIDDEN');
    const second = await secondEdition(association, codeId, edition.id);
    const later = { editionId: second.id, until: day('12-31'), reason: 'It merges.' };
    expect(await refused(own.admin, id, 'extendDeadline', later)).toBe('FORBIDDEN');
    expect(await refused(officer, id, 'extendDeadline', { ...later, until: day('09-30') })).toBe('BAD_INPUT');
    expect(await refused(officer, id, 'extendDeadline', { ...later, reason: '' })).toBe('BAD_INPUT');
    await put(own.admin, id, DELIVERY);
    expect(await refused(own.admin, id, 'beginTransition', { editionId: second.id })).toBe('WRONG_STATUS');
    await keep(own.admin, id, 'discardExtension');
    const { version } = await see(own.admin, id);
    const begin = { adoptionId: id, expectedVersion: version, editionId: second.id };
    const move = await own.admin.act<{ id: string; version: number }>(
      'beginTransition',
      begin,
      '{ id version }',
    );
    expect((await own.admin.actRefused('beginTransition', begin)).code).toBe('ALREADY_EXISTS');
    const step = { transitionId: move.id, expectedVersion: move.version };
    expect((await own.admin.actRefused('undoTransition', step)).code).toBe('WRONG_STATUS');
    expect((await officer.actRefused('applyTransition', { ...step, effectiveFrom: day('06-01') })).code).toBe(
      'FORBIDDEN',
    );
    expect(
      (await firm.admin.actRefused('applyTransition', { ...step, effectiveFrom: day('06-01') })).code,
    ).toBe('NOT_FOUND');
    const stale = { ...step, expectedVersion: 9, effectiveFrom: day('06-01') };
    expect((await own.admin.actRefused('applyTransition', stale)).code).toBe('STALE_VERSION');
    await own.admin.act('applyTransition', { ...step, effectiveFrom: day('06-01') });
    expect(
      (
        await own.admin.actRefused('applyTransition', {
          ...step,
          expectedVersion: 2,
          effectiveFrom: day('06-01'),
        })
      ).code,
    ).toBe('WRONG_STATUS');
  });
});
