import { describe, expect, it } from 'vitest';
import { firmStep, isShown, type Owed } from '../../api/rules/firm-board.ts';
import type { FirmStep } from '../../schema/words-return.ts';

const TODAY = '2026-09-01';
const OWED: Owed = { state: 'DUE', status: null, dueOn: '2026-08-15', lockOn: null, firstSubmittedAt: null };
const CAME = { firstSubmittedAt: new Date('2026-08-01T12:00:00Z') };
const CLOSED = { lockOn: '2026-08-31' };

describe('what is for a firm to do', () => {
  it.each<[string, Partial<Owed>, FirmStep]>([
    ['begin it', {}, 'BEGIN'],
    ['begin it, on the last day that it is taken', { lockOn: TODAY }, 'BEGIN'],
    ['ask for a day, closed before it was begun', CLOSED, 'ASK_FOR_DAY'],
    ['ask for a day, closed with a draft', { ...CLOSED, status: 'DRAFT' }, 'ASK_FOR_DAY'],
    ['ask for a day, closed before it was signed', { ...CLOSED, status: 'PREPARED' }, 'ASK_FOR_DAY'],
    ['fill it in', { status: 'DRAFT' }, 'FILL'],
    ['correct it, though it is closed', { ...CLOSED, ...CAME, status: 'DRAFT' }, 'FILL'],
    ['sign it', { status: 'PREPARED' }, 'SIGN'],
    ['wait', { ...CAME, status: 'SUBMITTED' }, 'WAIT'],
    ['answer, though it is closed', { ...CLOSED, ...CAME, status: 'QUERIED' }, 'ANSWER'],
    ['nothing, accepted', { ...CAME, status: 'ACCEPTED' }, 'NOTHING'],
    ['nothing, restated', { ...CAME, status: 'RESTATED' }, 'NOTHING'],
    ['nothing, covered', { state: 'COVERED' }, 'NOTHING'],
    ['nothing, covered with a draft', { state: 'COVERED', status: 'DRAFT' }, 'NOTHING'],
    ['nothing, suspended', { state: 'SUSPENDED' }, 'NOTHING'],
  ])('%s', (_name, part, wanted) => {
    expect(firmStep({ ...OWED, ...part }, TODAY)).toBe(wanted);
  });
});

describe('what stands on its board', () => {
  it.each<[string, Partial<Owed>, boolean]>([
    ['what is open, however old', { dueOn: '2019-08-15' }, true],
    ['what is accepted, of the last year', { status: 'ACCEPTED', dueOn: '2025-08-31' }, true],
    ['what is accepted, before it', { status: 'ACCEPTED', dueOn: '2025-08-30' }, false],
    ['what waits, before it', { ...CAME, status: 'SUBMITTED', dueOn: '2025-08-30' }, true],
    ['what another reports, of the last year', { state: 'COVERED' }, true],
    ['what another reported, before it', { state: 'COVERED', dueOn: '2025-08-30' }, false],
    ['the time before the firm', { state: 'NOT_YET_REGISTERED' }, false],
    ['the time after the firm', { state: 'LEFT' }, false],
  ])('%s', (_name, part, wanted) => {
    expect(isShown({ ...OWED, ...part }, TODAY)).toBe(wanted);
  });
});
