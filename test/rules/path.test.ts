import { describe, expect, it } from 'vitest';
import { questionsFor } from '../../api/rules/annexg.ts';
import { adoptionPath, type PathStep, type Walk } from '../../api/rules/path.ts';
import { ADOPTION_STATUSES, type AdoptionStatus } from '../../schema/words.ts';
import { PATH_STEPS } from '../../schema/words-path.ts';

const TODAY = '2025-03-01';
const YES = questionsFor('SMALL').map(({ key }) => ({
  ...{ question: key, answer: 'YES' as const },
  ...{ note: null, action: null, owner: null, dueOn: null },
}));
const GAP = { clauseKey: 'answers', heading: 'Answers', dueOn: '2025-06-30', closedOn: null };

const was = (...statuses: AdoptionStatus[]): Walk['events'] =>
  statuses.map((status) => ({ status, reason: null }));

const walk = (part: Partial<Walk>): Walk => ({
  ...{ status: 'CONSIDERING', broughtOver: false, sizeBand: 'SMALL' },
  ...{ answers: [], gaps: [], events: was('CONSIDERING') },
  ...part,
});

const inShort = (steps: PathStep[]): string => steps.map(({ step, state }) => `${step} ${state}`).join(', ');
const stepOf = (part: Partial<Walk>, wanted: string): PathStep | undefined =>
  adoptionPath(walk(part), TODAY).find(({ step }) => step === wanted);
const codes = (step: PathStep | undefined): string[] => (step?.remarks ?? []).map(({ code }) => code);

describe('the way of an adoption', () => {
  it('has five steps in their order, whatever its status', () => {
    for (const status of ADOPTION_STATUSES) {
      expect(adoptionPath(walk({ status }), TODAY).map(({ step }) => step)).toEqual(PATH_STEPS);
    }
  });

  it.each([
    ['CONSIDERING', [], 'WEIGH NOW, PLAN NOW, SIGN LATER, REGISTER LATER, KEEP LATER'],
    ['ASSESSED', ['ASSESSED'], 'WEIGH DONE, PLAN DONE, SIGN NOW, REGISTER LATER, KEEP LATER'],
    ['COMMITTED', ['ASSESSED', 'COMMITTED'], 'WEIGH DONE, PLAN DONE, SIGN DONE, REGISTER NOW, KEEP LATER'],
    [
      'ASSESSED',
      ['ASSESSED', 'COMMITTED', 'ASSESSED'],
      'WEIGH DONE, PLAN DONE, SIGN NOW, REGISTER LATER, KEEP LATER',
    ],
    [
      'SUSPENDED',
      ['ASSESSED', 'COMMITTED', 'REGISTERED', 'SUSPENDED'],
      'WEIGH DONE, PLAN DONE, SIGN DONE, REGISTER DONE, KEEP NOW',
    ],
    [
      'LAPSED',
      ['ASSESSED', 'COMMITTED', 'REGISTERED', 'LAPSED'],
      'WEIGH DONE, PLAN DONE, SIGN DONE, REGISTER DONE, KEEP DONE',
    ],
    ['WITHDRAWN', ['ASSESSED', 'WITHDRAWN'], 'WEIGH DONE, PLAN DONE, SIGN LATER, REGISTER LATER, KEEP LATER'],
    ['WITHDRAWN', ['WITHDRAWN'], 'WEIGH LATER, PLAN LATER, SIGN LATER, REGISTER LATER, KEEP LATER'],
  ] as const)('%s after %j: %s', (status, before, wanted) => {
    const events = was('CONSIDERING', ...before);
    expect(inShort(adoptionPath(walk({ status, events }), TODAY))).toBe(wanted);
  });

  it('was walked on paper where the association brought the adoption over', () => {
    const brought = walk({ status: 'REGISTERED', broughtOver: true, events: was('REGISTERED') });
    expect(inShort(adoptionPath(brought, TODAY))).toBe(
      'WEIGH DONE, PLAN DONE, SIGN DONE, REGISTER DONE, KEEP NOW',
    );
    expect(adoptionPath(brought, TODAY)[0]).toMatchObject({ done: 0, of: 0, remarks: [] });
  });

  it.each([
    ['CONSIDERING', 'WEIGH', 'MEMBER_ADMIN'],
    ['ASSESSED', 'SIGN', 'MEMBER_APPROVER'],
    ['COMMITTED', 'REGISTER', 'ASSOCIATION_OFFICER'],
    ['REGISTERED', 'KEEP', null],
    ['UNDER_REMEDY', 'KEEP', 'ASSOCIATION_OFFICER'],
  ] as const)('in %s, %s is the turn of %s, and no other step waits', (status, wanted, turn) => {
    const steps = adoptionPath(walk({ status, answers: YES, events: was('CONSIDERING', status) }), TODAY);
    expect(steps.filter((one) => one.turn !== null).map(({ step }) => step)).toEqual(turn ? [wanted] : []);
    expect(steps.find(({ step }) => step === wanted)?.turn).toBe(turn);
  });
});

describe('what is missing', () => {
  it('are the questions without an answer, counted among those that the firm is asked', () => {
    const extra = { ...YES[0], question: 'heard' } as (typeof YES)[number];
    const half = stepOf({ answers: [...YES.slice(0, 3), extra] }, 'WEIGH');
    expect(half).toMatchObject({ done: 3, of: YES.length });
    expect(codes(half)).toEqual(Array.from({ length: YES.length - 3 }, () => 'UNANSWERED'));
    expect(codes(stepOf({ status: 'REGISTERED', answers: [] }, 'WEIGH'))).toEqual([]);
  });

  it('is the name of the clause, where the firm says that it can not keep everything', () => {
    const answers = YES.map((entry) =>
      entry.question === 'from-day-one' ? { ...entry, answer: 'NO' as const, note: 'Not yet.' } : entry,
    );
    expect(codes(stepOf({ answers }, 'PLAN'))).toEqual(['GAP_UNNAMED']);
    expect(codes(stepOf({ answers, gaps: [GAP] }, 'PLAN'))).toEqual([]);
    expect(codes(stepOf({ answers: YES }, 'PLAN'))).toEqual([]);
    expect(codes(stepOf({ status: 'COMMITTED', answers }, 'PLAN'))).toEqual([]);
  });

  it('is a gap that is still open after its day, until the adoption ends', () => {
    const gaps = [
      { ...GAP, dueOn: TODAY },
      { ...GAP, clauseKey: 'bills', heading: 'Bills', dueOn: '2025-02-28' },
      { ...GAP, clauseKey: 'visits', dueOn: '2025-02-01', closedOn: '2025-02-20' },
    ];
    const registered = { status: 'REGISTERED' as const, gaps, events: was('REGISTERED') };
    expect(stepOf(registered, 'PLAN')).toMatchObject({
      ...{ state: 'NOW', done: 1, of: 3, turn: 'MEMBER_ADMIN' },
      remarks: [{ code: 'GAP_OVERDUE', where: 'gaps.bills', why: expect.stringContaining('“Bills”') }],
    });
    const closed = gaps.map((gap) => ({ ...gap, closedOn: TODAY }));
    expect(stepOf({ ...registered, gaps: closed }, 'PLAN')).toMatchObject({ state: 'DONE', turn: null });
    expect(codes(stepOf({ ...registered, status: 'LAPSED' }, 'PLAN'))).toEqual([]);
  });

  it('is what the association did not accept, until the firm has signed again', () => {
    const declined = { status: 'ASSESSED' as const, reason: 'Who answers complaints?' };
    const signed = was('CONSIDERING', 'ASSESSED', 'COMMITTED');
    const [again] = stepOf({ status: 'ASSESSED', events: [...signed, declined] }, 'SIGN')?.remarks ?? [];
    expect(again).toMatchObject({ code: 'DECLINED', why: 'Not accepted as it was: Who answers complaints?' });
    const mended = [...signed, declined, ...was('ASSESSED')];
    expect(codes(stepOf({ status: 'ASSESSED', events: mended }, 'SIGN'))).toEqual(['DECLINED']);
    const twice = [...mended, ...was('COMMITTED')];
    expect(codes(stepOf({ status: 'COMMITTED', events: twice }, 'SIGN'))).toEqual([]);
    expect(codes(stepOf({ status: 'ASSESSED', events: was('CONSIDERING', 'ASSESSED') }, 'SIGN'))).toEqual([]);
  });
});
