import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintRemarks } from '../../api/rules/complaint.ts';
import { NO_LISTS } from '../../api/rules/complaint-lists.ts';
import { asComplaint, type ComplaintCount } from '../../api/rules/complaint-row.ts';

const MEASURED = { complaintCategories: ['Billing', 'Delay'], complaintLists: NO_LISTS };

const count = (given: Partial<ComplaintCount> = {}): ComplaintCount =>
  asComplaint({
    ...{ level: 'FIRM', category: 'Billing' },
    ...{ openAtStart: 4, received: 10, closed: 12, upheld: 5, openAtEnd: 2 },
    ...given,
  });

const said = (...counts: ComplaintCount[]) =>
  complaintRemarks(counts, MEASURED).map(({ level, code, where }) => [level, code, where]);

describe('complaints', () => {
  it.each<[string, ComplaintCount[]]>([
    ['that balance', [count()]],
    ['of nothing at all', [count({ openAtStart: 0, received: 0, closed: 0, upheld: 0, openAtEnd: 0 })]],
    ['of which more were closed than came', [count({ openAtStart: 20, openAtEnd: 18 })]],
    ['that were all upheld', [count({ upheld: 12 })]],
    ['of two categories', [count(), count({ category: 'Delay' })]],
    [
      'of one category at three levels',
      [count(), count({ level: 'ASSOCIATION' }), count({ level: 'REGULATOR' })],
    ],
    ['that nobody gave', []],
  ])('%s pass', (_, counts) => {
    expect(said(...counts)).toEqual([]);
  });

  it.each<[string, Partial<ComplaintCount>, string, string]>([
    ['that do not balance', { openAtEnd: 3 }, 'BALANCE', 'openAtEnd'],
    ['of which more were closed than there were', { closed: 15, openAtEnd: 0 }, 'BALANCE', 'openAtEnd'],
    ['of which more were upheld than closed', { upheld: 13 }, 'UPHELD_ABOVE_CLOSED', 'upheld'],
    ['below zero', { received: -1 }, 'NOT_A_COUNT', 'received'],
    ['in halves', { closed: 11.5 }, 'NOT_A_COUNT', 'closed'],
    ['that are no number', { upheld: Number.NaN }, 'NOT_A_COUNT', 'upheld'],
    ['without end', { openAtStart: Number.POSITIVE_INFINITY }, 'NOT_A_COUNT', 'openAtStart'],
    ['beyond what is counted with', { openAtStart: 2 ** 31 }, 'NOT_A_COUNT', 'openAtStart'],
    ['of which one number is blank, which is no zero', { upheld: null }, 'MISSING_FIGURE', 'upheld'],
    ['with redress, where the edition asks for none', { redressCount: 1 }, 'NOT_ASKED', 'redressCount'],
    ['about a product, where the edition has none', { product: 'Cards' }, 'UNKNOWN_PRODUCT', 'product'],
    ['beyond exact whole numbers', { openAtStart: 2 ** 53 }, 'NOT_A_COUNT', 'openAtStart'],
  ])('%s do not', (_, given, code, field) => {
    const row = given.product ? `Billing|${given.product}` : 'Billing';
    expect(said(count(given))).toEqual([['ERROR', code, `complaints.FIRM.${row}.${field}`]]);
  });

  it('of an unknown category, and of the same one twice, do not', () => {
    expect(said(count({ category: 'Fees' }))).toEqual([
      ['ERROR', 'UNKNOWN_CATEGORY', 'complaints.FIRM.Fees.category'],
    ]);
    expect(said(count(), count())).toEqual([['ERROR', 'DUPLICATE_ROW', 'complaints.FIRM.Billing.category']]);
  });

  it('name each fault at once, and give the sum in words', () => {
    expect(said(count({ openAtEnd: 9, upheld: 13 })).map(([, code]) => code)).toEqual([
      'BALANCE',
      'UPHELD_ABOVE_CLOSED',
    ]);
    expect(complaintRemarks([count({ openAtEnd: 9 })], MEASURED)[0]?.why).toBe(
      '4 open at the start + 10 received − 12 closed leaves 2, and 9 is given.',
    );
  });

  it('balance exactly where the end is what is left', () => {
    const some = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(some, some, some, some, (openAtStart, received, closed, openAtEnd) => {
        const codes = said(count({ openAtStart, received, closed, upheld: 0, openAtEnd })).map(([, c]) => c);
        expect(codes.includes('BALANCE')).toBe(openAtStart + received - closed !== openAtEnd);
      }),
    );
    fc.assert(
      fc.property(some, some, fc.double({ min: 0, max: 1, noNaN: true }), (openAtStart, received, share) => {
        const closed = Math.floor((openAtStart + received) * share);
        const openAtEnd = openAtStart + received - closed;
        expect(said(count({ openAtStart, received, closed, upheld: closed, openAtEnd }))).toEqual([]);
      }),
    );
  });
});
