import { describe, expect, it } from 'vitest';
import { deadlineFor, stageOf } from '../../api/rules/deadline.ts';
import type { TransitionStage, TransitionStatus } from '../../schema/words.ts';

describe('the day by which a firm must have moved', () => {
  const edition = { id: 'second', adoptBy: '2027-06-30' };
  const granted = (until: string, editionId = 'second') => ({ editionId, until, reason: `Until ${until}.` });

  it.each<[string, string | null, ReturnType<typeof granted>[], ReturnType<typeof deadlineFor>]>([
    ['is none where the edition has none', null, [], null],
    ['is the edition’s', '2027-06-30', [], { until: '2027-06-30', reason: null }],
    [
      'is the one that it was granted, with the reason',
      '2027-06-30',
      [granted('2027-09-30')],
      { until: '2027-09-30', reason: 'Until 2027-09-30.' },
    ],
    [
      'is the last of several that it was granted, also where that is an earlier day',
      '2027-06-30',
      [granted('2027-12-31'), granted('2027-09-30')],
      { until: '2027-09-30', reason: 'Until 2027-09-30.' },
    ],
    [
      'is not one that it was granted for another edition',
      '2027-06-30',
      [granted('2027-12-31', 'first'), granted('2028-01-31', 'third')],
      { until: '2027-06-30', reason: null },
    ],
    [
      'is the granted one where the edition has none',
      null,
      [granted('2027-09-30')],
      { until: '2027-09-30', reason: 'Until 2027-09-30.' },
    ],
  ])('%s', (_name, adoptBy, all, wanted) => {
    expect(deadlineFor({ ...edition, adoptBy }, all)).toEqual(wanted);
  });
});

describe('how far an adopter is on the way', () => {
  const move = (status: TransitionStatus, conflicts = 0) => ({ status, conflicts });

  it.each<[string, number, Parameters<typeof stageOf>[2], string | null, TransitionStage]>([
    ['nothing was begun', 1, null, null, 'NOT_BEGUN'],
    ['nothing was begun, and the day is today', 1, null, '2027-06-30', 'NOT_BEGUN'],
    ['nothing was begun, and the day has passed', 1, null, '2027-06-29', 'PAST_DEADLINE'],
    ['the move is open', 1, move('OPEN'), null, 'PREVIEWED'],
    ['the move is open and has conflicts', 1, move('OPEN', 2), '2027-12-31', 'CONFLICTS'],
    ['the move has conflicts, and the day has passed', 1, move('OPEN', 2), '2027-01-31', 'PAST_DEADLINE'],
    ['the move was undone', 1, move('UNDONE', 2), null, 'NOT_BEGUN'],
    ['the firm keeps the edition', 2, move('APPLIED'), '2027-12-31', 'DONE'],
    ['the firm keeps the edition, and the day has passed', 2, move('APPLIED'), '2027-01-31', 'DONE'],
    ['the firm keeps a later edition', 3, null, '2027-01-31', 'DONE'],
  ])('%s', (_name, keeps, going, until, stage) => {
    const deadline = until === null ? null : { until };
    expect(stageOf({ number: keeps }, { number: 2 }, going, deadline, '2027-06-30')).toBe(stage);
  });
});
