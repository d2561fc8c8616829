import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES_OF } from '../../api/rules/access.ts';
import {
  ADOPTION_STEPS,
  allowedActs,
  dead,
  next,
  RETURN_STEPS,
  type ReturnAct,
  type Step,
  unreachable,
} from '../../api/rules/steps.ts';
import {
  ADOPTION_ACTS,
  ADOPTION_STATUSES,
  type AdoptionAct,
  type AdoptionStatus,
  RETURN_STATUSES,
  type ReturnStatus,
} from '../../schema/words.ts';

/** Every way there is, status by status; a pair of status and act that is not here is refused. */
const ADOPTION: Record<AdoptionStatus, Partial<Record<AdoptionAct, AdoptionStatus>>> = {
  CONSIDERING: { ASSESS: 'ASSESSED', WITHDRAW: 'WITHDRAWN' },
  ASSESSED: { COMMIT: 'COMMITTED', WITHDRAW: 'WITHDRAWN' },
  COMMITTED: { REGISTER: 'REGISTERED', DECLINE: 'ASSESSED', WITHDRAW: 'WITHDRAWN' },
  REGISTERED: {
    PUT_UNDER_REMEDY: 'UNDER_REMEDY',
    SUSPEND: 'SUSPENDED',
    WITHDRAW: 'WITHDRAWN',
    LAPSE: 'LAPSED',
  },
  UNDER_REMEDY: {
    SUSPEND: 'SUSPENDED',
    REINSTATE: 'REGISTERED',
    WITHDRAW: 'WITHDRAWN',
    TERMINATE: 'TERMINATED',
    LAPSE: 'LAPSED',
  },
  SUSPENDED: {
    REINSTATE: 'REGISTERED',
    WITHDRAW: 'WITHDRAWN',
    TERMINATE: 'TERMINATED',
    LAPSE: 'LAPSED',
  },
  WITHDRAWN: {},
  TERMINATED: {},
  LAPSED: {},
};

const RETURN: Record<ReturnStatus, Partial<Record<ReturnAct, ReturnStatus>>> = {
  NOT_BEGUN: { BEGIN: 'DRAFT' },
  DRAFT: { PREPARE: 'PREPARED' },
  PREPARED: { REOPEN: 'DRAFT', SUBMIT: 'SUBMITTED' },
  SUBMITTED: { QUERY: 'QUERIED', ACCEPT: 'ACCEPTED', ACCEPT_RESTATEMENT: 'RESTATED' },
  QUERIED: { ANSWER: 'SUBMITTED', CORRECT: 'DRAFT' },
  ACCEPTED: { RESTATE: 'DRAFT' },
  RESTATED: { RESTATE: 'DRAFT' },
};

const RETURN_ACTS = [...new Set(RETURN_STEPS.map((step) => step.act))];

describe('the life of an adoption', () => {
  const pairs = ADOPTION_STATUSES.flatMap((from) =>
    ADOPTION_ACTS.map((act) => [from, act, ADOPTION[from][act] ?? null] as const),
  );

  it.each(pairs)('%s, %s → %s', (from, act, to) => {
    expect(next(ADOPTION_STEPS, from, act)).toBe(to);
  });

  it.each(ADOPTION_STATUSES)('from %s these acts are open', (from) => {
    expect(allowedActs(ADOPTION_STEPS, from)).toEqual(Object.keys(ADOPTION[from]));
  });

  it('leads everywhere, and ends only where it should', () => {
    expect(unreachable(ADOPTION_STEPS, 'CONSIDERING')).toEqual([]);
    expect(dead(ADOPTION_STEPS, ['WITHDRAWN', 'TERMINATED', 'LAPSED'])).toEqual([]);
    expect(statuses(ADOPTION_STEPS)).toEqual([...ADOPTION_STATUSES].sort());
    expect(new Set(ADOPTION_STEPS.map(({ act }) => act))).toEqual(new Set(ADOPTION_ACTS));
  });
});

describe('the life of a return', () => {
  const pairs = RETURN_STATUSES.flatMap((from) =>
    RETURN_ACTS.map((act) => [from, act, RETURN[from][act] ?? null] as const),
  );

  it.each(pairs)('%s, %s → %s', (from, act, to) => {
    expect(next(RETURN_STEPS, from, act)).toBe(to);
  });

  it.each(RETURN_STATUSES)('from %s these acts are open', (from) => {
    expect([...allowedActs(RETURN_STEPS, from)].sort()).toEqual(Object.keys(RETURN[from]).sort());
  });

  it('leads everywhere, and has no dead end: what is accepted can be restated', () => {
    expect(unreachable(RETURN_STEPS, 'NOT_BEGUN')).toEqual([]);
    expect(dead(RETURN_STEPS, [])).toEqual([]);
    expect(statuses(RETURN_STEPS)).toEqual([...RETURN_STATUSES].sort());
  });
});

function statuses<S extends string, A>(table: readonly Step<S, A>[]): S[] {
  return [...new Set(table.flatMap((step) => [...step.from, step.to]))].sort();
}

describe('every table', () => {
  const tables: [string, readonly Step<string, string>[]][] = [
    ['adoption', ADOPTION_STEPS],
    ['return', RETURN_STEPS],
  ];

  it.each(tables)('%s: an act from a status has one outcome', (_name, table) => {
    const ways = table.flatMap((step) => step.from.map((from) => `${from} ${step.act}`));
    expect(new Set(ways).size).toBe(ways.length);
  });

  it.each(tables)('%s: an act is by the same people wherever it is done', (_name, table) => {
    const by = new Map<string, Set<string>>();
    for (const step of table) by.set(step.act, (by.get(step.act) ?? new Set()).add(step.by));
    expect([...by].filter(([, abilities]) => abilities.size > 1)).toEqual([]);
  });

  it('lets the firm do what is the firm’s and the association what is the association’s', () => {
    const sides = (table: readonly Step<string, string>[]) =>
      Object.fromEntries(
        table.map(({ act, by }) => [
          act,
          [...new Set(ROLES_OF[by].map((role) => role.split('_')[0]))].join(),
        ]),
      );
    expect(sides(ADOPTION_STEPS)).toEqual({
      ASSESS: 'MEMBER',
      COMMIT: 'MEMBER',
      REGISTER: 'ASSOCIATION',
      DECLINE: 'ASSOCIATION',
      PUT_UNDER_REMEDY: 'ASSOCIATION',
      SUSPEND: 'ASSOCIATION',
      REINSTATE: 'ASSOCIATION',
      WITHDRAW: 'MEMBER',
      TERMINATE: 'ASSOCIATION',
      LAPSE: 'ASSOCIATION',
    });
    expect(sides(RETURN_STEPS)).toEqual({
      BEGIN: 'MEMBER',
      PREPARE: 'MEMBER',
      REOPEN: 'MEMBER',
      SUBMIT: 'MEMBER',
      QUERY: 'ASSOCIATION',
      ANSWER: 'MEMBER',
      CORRECT: 'MEMBER',
      ACCEPT: 'ASSOCIATION',
      ACCEPT_RESTATEMENT: 'ASSOCIATION',
      RESTATE: 'MEMBER',
    });
  });
});

describe('the checks themselves', () => {
  const way = (from: string, to: string): Step<string, string> => ({
    from: [from],
    act: `to ${to}`,
    to,
    by: 'ASSESS',
  });

  it('find a status that no way leads to', () => {
    expect(unreachable([way('a', 'b'), way('c', 'b')], 'a')).toEqual(['c']);
  });

  it('find two that only lead to one another', () => {
    expect(unreachable([way('a', 'b'), way('c', 'd'), way('d', 'c')], 'a').sort()).toEqual(['c', 'd']);
  });

  const without = (...acts: AdoptionAct[]) => ADOPTION_STEPS.filter(({ act }) => !acts.includes(act));
  const ENDS: AdoptionStatus[] = ['WITHDRAWN', 'TERMINATED', 'LAPSED'];

  it.each<[string, AdoptionAct[], AdoptionStatus[], AdoptionStatus[]]>([
    [
      'nobody could sign',
      ['COMMIT'],
      ['COMMITTED', 'REGISTERED', 'UNDER_REMEDY', 'SUSPENDED', 'TERMINATED', 'LAPSED'],
      [],
    ],
    ['nobody could be put under remedy', ['PUT_UNDER_REMEDY'], ['UNDER_REMEDY'], []],
    ['nobody could terminate or lift a suspension', ['TERMINATE', 'REINSTATE'], [], []],
    [
      'nothing led out of being suspended',
      ['TERMINATE', 'REINSTATE', 'WITHDRAW', 'LAPSE'],
      [],
      ['SUSPENDED'],
    ],
    ['no suspended firm could be reached or left', ['SUSPEND', 'REINSTATE', 'WITHDRAW'], ['SUSPENDED'], []],
  ])('would find in the life of an adoption that %s', (_name, acts, lost, stuck) => {
    const table = without(...acts);
    expect([...unreachable(table, 'CONSIDERING')].sort()).toEqual([...lost].sort());
    expect(dead(table, ENDS)).toEqual(stuck);
  });

  it('find a dead end', () => {
    expect(dead([way('a', 'b'), way('b', 'c'), way('b', 'd')], ['d'])).toEqual(['c']);
  });
});

describe('whatever is tried', () => {
  it('an adoption that has ended stays ended', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ADOPTION_ACTS)), (acts) => {
        const ends: AdoptionStatus[] = ['WITHDRAWN', 'TERMINATED', 'LAPSED'];
        let status: AdoptionStatus = 'CONSIDERING';
        for (const act of acts) {
          const after: AdoptionStatus = next(ADOPTION_STEPS, status, act) ?? status;
          if (ends.includes(status)) expect(after).toBe(status);
          status = after;
        }
      }),
    );
  });

  it('no return is accepted that was not prepared and submitted, also when it is restated', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RETURN_ACTS), { maxLength: 40 }), (acts) => {
        let status: ReturnStatus = 'NOT_BEGUN';
        const done: ReturnAct[] = [];
        for (const act of acts) {
          const to: ReturnStatus | null = next(RETURN_STEPS, status, act);
          if (to === null) continue;
          if (to === 'ACCEPTED' || to === 'RESTATED') {
            expect(done).toContain('PREPARE');
            expect(done).toContain('SUBMIT');
          }
          if (to === 'DRAFT') done.length = 0;
          done.push(act);
          status = to;
        }
      }),
    );
  });
});
