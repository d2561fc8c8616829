import { describe, expect, it } from 'vitest';
import { type ComplaintLists, NO_LISTS } from '../../api/rules/complaint-lists.ts';
import { asComplaint, type ComplaintCount } from '../../api/rules/complaint-row.ts';
import { complaintSetRemarks } from '../../api/rules/complaint-set.ts';
import { validateFigures } from '../../api/rules/validate.ts';

const count = (given: Partial<ComplaintCount> = {}) =>
  asComplaint({
    ...{ level: 'FIRM', category: 'Billing' },
    ...{ openAtStart: 4, received: 10, closed: 12, upheld: 5, openAtEnd: 2 },
    ...given,
  });
const empty = (state: ComplaintCount['state'], given: Partial<ComplaintCount> = {}) =>
  asComplaint({ level: 'FIRM', category: 'Billing', state, ...given });

const said = (
  counts: ComplaintCount[],
  lists: Partial<ComplaintLists> = {},
  before: ComplaintCount[] | null = null,
) =>
  complaintSetRemarks(
    counts,
    { complaintCategories: ['Billing', 'Other'], complaintLists: { ...NO_LISTS, ...lists } },
    before,
  ).map(({ level, code, where }) => `${level} ${code} ${where}`);

describe('the rows that an edition asks for', () => {
  const both = (one: ComplaintCount[]) => [...one, count({ category: 'Other' })];
  const MISSING = ['ERROR NOT_REPORTED_LEFT complaints.FIRM.Billing.state'];
  it.each<[string, ComplaintCount[], string[]]>([
    ['that are reported', both([count()]), []],
    ['that are nil', both([empty('NIL')]), []],
    ['that do not apply', both([empty('NOT_APPLICABLE')]), []],
    ['that are not available', both([empty('NOT_AVAILABLE')]), []],
    ['that are not reported yet', both([empty('NOT_REPORTED')]), MISSING],
    ['that are not there', both([]), MISSING],
    ['that are there at another level alone', both([count({ level: 'REGULATOR' })]), MISSING],
  ])('%s', (_, counts, remarks) => {
    expect(said(counts, { levels: ['FIRM'] })).toEqual(remarks);
  });

  it('are one for each category and product, and none where no level is asked for', () => {
    expect(said([], { levels: ['FIRM', 'REGULATOR'], products: ['A', 'B'] })).toHaveLength(8);
    expect(said([])).toEqual([]);
  });
});

describe('what is open at the start', () => {
  const DIFFERS = ['WARNING OPENING_DIFFERS complaints.FIRM.Billing.openAtStart'];
  const left = (openAtEnd: number | null) => [count({ openAtEnd })];
  it.each<[string, ComplaintCount, ComplaintCount[] | null, string[]]>([
    ['is what was left open', count(), left(4), []],
    ['is not', count(), left(3), DIFFERS],
    ['is something, and was nil', count(), [empty('NIL')], DIFFERS],
    ['is nothing, and was nil', count({ openAtStart: 0 }), [empty('NIL')], []],
    ['is nil, and something was left', empty('NIL'), left(4), DIFFERS],
    ['is nil, and nothing was left', empty('NIL'), left(0), []],
    ['is blank', count({ openAtStart: null }), left(4), []],
    ['is there, and was blank', count(), left(null), []],
    ['is there, and was not available', count(), [empty('NOT_AVAILABLE')], []],
    ['is there, and did not apply', count(), [empty('NOT_APPLICABLE')], []],
    ['is there, and was not reported', count(), [empty('NOT_REPORTED')], []],
    ['is not available', empty('NOT_AVAILABLE'), left(4), []],
    ['does not apply any more', empty('NOT_APPLICABLE'), left(4), []],
    ['is not reported yet', empty('NOT_REPORTED'), left(4), []],
    ['has nothing before it', count(), null, []],
    ['stood at another level', count(), [count({ level: 'REGULATOR', openAtEnd: 9 })], []],
    ['stood under another product', count(), [count({ product: 'A', openAtEnd: 9 })], []],
  ])('%s', (_, now, before, remarks) => {
    expect(said([now], {}, before)).toEqual(remarks);
  });
});

describe('a share of “other”', () => {
  const OTHER = { others: ['Other'], otherShare: '0.2' };
  const other = (received: number | null, given: Partial<ComplaintCount> = {}) =>
    count({ category: 'Other', received, ...given });
  const TOO_MUCH = 'WARNING OTHER_ABOVE_SHARE complaints.FIRM.Other.received';
  it.each<[string, ComplaintCount[], string[]]>([
    ['just as large as it may be', [count({ received: 8 }), other(2)], []],
    ['larger', [count({ received: 7 }), other(2)], [TOO_MUCH]],
    ['of nothing', [count({ received: 0 }), other(0)], []],
    ['of a nil', [empty('NIL'), empty('NIL', { category: 'Other' })], []],
    ['that is blank', [count(), other(null)], []],
    ['that is not available', [count(), empty('NOT_AVAILABLE', { category: 'Other' })], []],
    [
      'at another level, to which nothing is added',
      [count(), other(2, { level: 'REGULATOR' })],
      [TOO_MUCH.replace('FIRM', 'REGULATOR')],
    ],
  ])('%s', (_, counts, remarks) => {
    expect(said(counts, OTHER)).toEqual(remarks);
  });

  it('is looked for among channels and outcomes too, and never where no share is declared', () => {
    const parts = [
      { dimension: 'CHANNEL', part: 'Other', figure: '3' },
      { dimension: 'CHANNEL', part: 'Letter', figure: '7' },
    ] as const;
    expect(said([count({ parts: [...parts] })], OTHER)).toEqual([
      'WARNING OTHER_ABOVE_SHARE complaints.FIRM.Billing.CHANNEL:Other',
    ]);
    expect(said([count({ parts: [...parts] })], { others: ['Other'] })).toEqual([]);
  });
});

describe('complaints in a return', () => {
  const codes = (complaints: ComplaintCount[], given: object = {}) =>
    validateFigures({
      ...{ indicators: [], observations: [], checks: [], frequency: null, history: [] },
      ...{
        complaintCategories: ['Billing'],
        complaintLists: NO_LISTS,
        complaintsBefore: [count({ openAtEnd: 3 })],
      },
      ...{ breachesLogged: 0, explanation: null, nilAttestation: null, complaints },
      ...given,
    }).map(({ code }) => code);

  it('ask for words where something is unusual: in the row, or for the whole', () => {
    expect(codes([count()])).toEqual(['OPENING_DIFFERS', 'NEEDS_EXPLANATION']);
    expect(codes([count({ note: 'One was found later' })])).toEqual(['OPENING_DIFFERS']);
    expect(codes([count()], { explanation: 'One was found later.' })).toEqual(['OPENING_DIFFERS']);
  });

  it('ask who looked where they are nil', () => {
    expect(codes([empty('NIL')], { complaintsBefore: null })).toEqual(['NIL_NOT_ATTESTED']);
  });
});
