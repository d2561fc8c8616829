import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Board,
  boardOf,
  boardsBy,
  type Expectation,
  receiptOf,
  sharesOf,
} from '../../api/rules/board.ts';
import { RETURN_STATUSES, SIZE_BANDS } from '../../schema/words.ts';
import { BOARD_CUTS, DUE_STATES, type Receipt } from '../../schema/words-return.ts';

const on = (day: string): Date => new Date(`${day}T12:00:00Z`);
const OWED: Expectation = {
  ...{ state: 'DUE', dueOn: '2026-08-15', timelyOn: '2026-08-20', status: null, accepted: false, nil: false },
  ...{ firstSubmittedAt: null, segment: 'Banks', sizeBand: 'SMALL', region: null },
};
const CAME = (day: string, part: Partial<Expectation> = {}): Expectation => ({
  ...{ ...OWED, status: 'SUBMITTED', firstSubmittedAt: on(day), ...part },
});

describe('whether a return came in time', () => {
  it.each<[string, Expectation, string, Receipt | null]>([
    ['not here on the due day', OWED, '2026-08-15', 'OUTSTANDING'],
    ['not here the day after, though still timely', OWED, '2026-08-16', 'OVERDUE'],
    ['came before the due day', CAME('2026-07-01'), '2026-09-01', 'ON_TIME'],
    ['came on the last timely day', CAME('2026-08-20'), '2026-09-01', 'ON_TIME'],
    ['came the day after', CAME('2026-08-21'), '2026-09-01', 'RECEIVED_LATE'],
    ['owed by nobody', { ...OWED, state: 'LEFT' }, '2026-09-01', null],
    ['came, and is covered now', CAME('2026-08-21', { state: 'COVERED' }), '2026-09-01', null],
  ])('%s', (_name, one, today, wanted) => {
    expect(receiptOf(one, today)).toBe(wanted);
  });
});

describe('a board', () => {
  it.each<[string, Expectation, Partial<Board>]>([
    ['not begun', OWED, { due: 1, notBegun: 1, late: 1 }],
    ['prepared', { ...OWED, status: 'PREPARED' }, { due: 1, draft: 1, late: 1 }],
    ['queried', CAME('2026-08-01', { status: 'QUERIED' }), { due: 1, received: 1, queried: 1, timely: 1 }],
    [
      'a correction in work, late at first',
      CAME('2026-08-21', { status: 'DRAFT' }),
      { due: 1, received: 1, draft: 1, receivedLate: 1 },
    ],
    [
      'accepted, and being restated',
      CAME('2026-08-01', { status: 'DRAFT', accepted: true }),
      { due: 1, received: 1, accepted: 1, restating: 1, timely: 1 },
    ],
    [
      'restated',
      CAME('2026-08-01', { status: 'RESTATED', accepted: true }),
      { due: 1, received: 1, accepted: 1, timely: 1 },
    ],
    ['a nil', CAME('2026-08-01', { nil: true }), { due: 1, received: 1, submitted: 1, nil: 1, timely: 1 }],
    ['a nil that is owed by nobody', CAME('2026-08-01', { nil: true, state: 'COVERED' }), { covered: 1 }],
    ['suspended', { ...OWED, state: 'SUSPENDED' }, { suspended: 1 }],
    ['left', { ...OWED, state: 'LEFT' }, { left: 1 }],
    ['not registered yet', { ...OWED, state: 'NOT_YET_REGISTERED' }, { notYetRegistered: 1 }],
  ])('counts one that is %s', (_name, one, wanted) => {
    expect(boardOf([one], '2026-09-01')).toEqual({ ...boardOf([], '2026-09-01'), ...wanted });
  });

  it('tells the groups apart by their names, those without one first', () => {
    const firms = [OWED, { ...OWED, region: 'North' }, CAME('2026-08-01', { region: 'North' })];
    expect(
      boardsBy(firms, 'REGION', '2026-09-01').map(({ category, board }) => [
        category,
        board.due,
        board.received,
      ]),
    ).toEqual([
      ['', 1, 0],
      ['North', 2, 1],
    ]);
  });

  it.each([
    [0, 0, 0, null, null],
    [4, 0, 0, '0', '0'],
    [4, 3, 1, '0.75', '0.25'],
    [3, 2, 2, '0.666666666667', '0.666666666667'],
  ])(
    'of %i due, %i received and %i in time has its shares',
    (due, received, timely, completeness, timeliness) => {
      expect(sharesOf({ due, received, timely })).toEqual({ completeness, timeliness });
    },
  );

  const DAY = fc.integer({ min: 1, max: 28 }).map((day) => `2026-08-${String(day).padStart(2, '0')}`);
  const ANY: fc.Arbitrary<Expectation> = fc.record({
    state: fc.constantFrom(...DUE_STATES),
    ...{ dueOn: DAY, timelyOn: DAY },
    status: fc.constantFrom(null, ...RETURN_STATUSES),
    ...{ accepted: fc.boolean(), nil: fc.boolean() },
    firstSubmittedAt: fc.option(DAY.map(on)),
    segment: fc.constantFrom('Banks', 'Insurers'),
    sizeBand: fc.constantFrom(...SIZE_BANDS),
    region: fc.constantFrom(null, 'North', 'South'),
  });

  it('counts each firm once in each way of telling, and so do its groups together', () => {
    fc.assert(
      fc.property(fc.array(ANY), DAY, fc.constantFrom(...BOARD_CUTS), (firms, today, cut) => {
        const board = boardOf(firms, today);
        const sum = (...keys: (keyof Board)[]) => keys.reduce((total, key) => total + board[key], 0);
        expect(sum('due', 'covered', 'suspended', 'left', 'notYetRegistered')).toBe(firms.length);
        expect(sum('timely', 'receivedLate')).toBe(board.received);
        expect(sum('received', 'late', 'outstanding')).toBe(board.due);
        expect(sum('notBegun', 'draft', 'submitted', 'queried', 'accepted')).toBe(board.due);
        const groups = boardsBy(firms, cut, today);
        for (const key of Object.keys(board) as (keyof Board)[]) {
          expect(
            groups.reduce((total, group) => total + group.board[key], 0),
            key,
          ).toBe(board[key]);
        }
      }),
    );
  });
});
