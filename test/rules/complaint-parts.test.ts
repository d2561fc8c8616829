import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintRemarks } from '../../api/rules/complaint.ts';
import { type ComplaintLists, complaintListRemarks, NO_LISTS } from '../../api/rules/complaint-lists.ts';
import { asComplaint, type ComplaintCount, type ComplaintPart } from '../../api/rules/complaint-row.ts';
import { OBSERVATION_STATES } from '../../schema/words.ts';

const LISTS: ComplaintLists = {
  levels: ['FIRM'],
  products: ['Cards', 'Loans'],
  channels: ['Letter', 'Telephone'],
  outcomes: [
    { name: 'Upheld', upheld: true },
    { name: 'Partly upheld', upheld: true },
    { name: 'Rejected', upheld: false },
  ],
  timeBands: [
    { name: 'Within 3 business days', days: 3, business: true },
    { name: 'Later', days: null, business: false },
  ],
  ...{ redressUnit: 'EUR', redressParts: ['Loss', 'Distress'], others: ['Letter'], otherShare: '0.5' },
};
const MEASURED = { complaintCategories: ['Billing'], complaintLists: LISTS };

const part = (dimension: ComplaintPart['dimension'], name: string, figure: string): ComplaintPart => ({
  ...{ dimension, part: name, figure },
});
const PARTS = [
  part('CHANNEL', 'Letter', '4'),
  part('CHANNEL', 'Telephone', '6'),
  part('OUTCOME', 'Upheld', '3'),
  part('OUTCOME', 'Partly upheld', '2'),
  part('OUTCOME', 'Rejected', '7'),
  part('TIME_BAND', 'Within 3 business days', '2'),
  part('TIME_BAND', 'Later', '10'),
  part('REDRESS', 'Loss', '100.10'),
  part('REDRESS', 'Distress', '20.05'),
];
const without = (name: string) => PARTS.filter((one) => one.part !== name);
const REPORTED: Partial<ComplaintCount> = {
  ...{ openAtStart: 4, received: 10, closed: 12, upheld: 5, openAtEnd: 2 },
  ...{ redressCount: 3, redressAmount: '120.15', parts: PARTS },
};
const row = (given: Partial<ComplaintCount>) =>
  asComplaint({ level: 'FIRM', category: 'Billing', product: 'Cards', ...given });
const AT = 'complaints.FIRM.Billing|Cards.';
const said = (given: Partial<ComplaintCount>) =>
  complaintRemarks([row(given)], MEASURED).map(({ code, where }) => `${code} ${where.replace(AT, '')}`);

describe('a row of complaints in each of the five states', () => {
  it.each<[string, Partial<ComplaintCount>, string[]]>([
    ['reported, with all its numbers and parts', REPORTED, []],
    [
      'reported as zeros, of which there are no parts',
      {
        ...{
          openAtStart: 2,
          received: 0,
          closed: 0,
          upheld: 0,
          openAtEnd: 2,
          redressCount: 0,
          redressAmount: '0',
        },
      },
      [],
    ],
    [
      'reported, of which none was closed, and of redress nothing is said',
      { openAtStart: 2, received: 0, closed: 0, upheld: 0, openAtEnd: 2 },
      [],
    ],
    [
      'reported, and nothing said of redress',
      { ...REPORTED, redressCount: null },
      ['MISSING_FIGURE redressCount'],
    ],
    [
      'reported, and blank',
      {},
      ['openAtStart', 'received', 'closed', 'upheld', 'openAtEnd', 'redressCount'].map(
        (field) => `MISSING_FIGURE ${field}`,
      ),
    ],
    ['nil', { state: 'NIL' }, []],
    ['nil, with a zero', { state: 'NIL', received: 0 }, ['MISSING_FIGURE state']],
    ['nil, with a part', { state: 'NIL', parts: [part('CHANNEL', 'Letter', '0')] }, ['MISSING_FIGURE state']],
    ['not applicable, with a note', { state: 'NOT_APPLICABLE', note: 'We sell no cards' }, []],
    ['not applicable, without', { state: 'NOT_APPLICABLE' }, ['NOTE_NEEDED note']],
    ['not available, with a note', { state: 'NOT_AVAILABLE', note: 'Not counted by product' }, []],
    ['not available, with a blank note', { state: 'NOT_AVAILABLE', note: ' ' }, ['NOTE_NEEDED note']],
    [
      'not available, with money',
      { state: 'NOT_AVAILABLE', note: 'x', redressAmount: '1' },
      ['MISSING_FIGURE state'],
    ],
    ['not reported yet', { state: 'NOT_REPORTED' }, []],
    ['not reported, with figures', { ...REPORTED, state: 'NOT_REPORTED' }, ['MISSING_FIGURE state']],
  ])('%s', (_, given, remarks) => {
    expect(said(given)).toEqual(remarks);
  });

  it('only ever has figures where it is reported', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OBSERVATION_STATES), fc.nat(99), (state, received) => {
        const faults = said({ ...REPORTED, state, received, note: 'A note' });
        expect(faults.includes('MISSING_FIGURE state')).toBe(state !== 'REPORTED');
      }),
    );
  });
});

describe('the parts of a row', () => {
  it.each<[string, Partial<ComplaintCount>, string[]]>([
    [
      'of which one is blank, and nothing is left for it',
      {
        parts: [
          ...without('Letter').filter((one) => one.part !== 'Telephone'),
          part('CHANNEL', 'Letter', '10'),
        ],
      },
      [],
    ],
    ['that do not make up what was received', { parts: without('Letter') }, ['PARTS_SUM CHANNEL']],
    ['that are more than was received', { received: 9, openAtEnd: 1 }, ['PARTS_SUM CHANNEL']],
    [
      'that do not make up what was closed, by outcome',
      { parts: without('Rejected') },
      ['PARTS_SUM OUTCOME'],
    ],
    ['that do not make up what was closed, by band', { parts: without('Later') }, ['PARTS_SUM TIME_BAND']],
    ['that do not make up the money', { parts: without('Distress') }, ['PARTS_SUM REDRESS']],
    ['of money, by a cent', { redressAmount: '120.14' }, ['PARTS_SUM REDRESS']],
    ['by which other ones were upheld', { upheld: 4 }, ['UPHELD_AGAINST_OUTCOMES upheld']],
    ['that no list has', { parts: [...PARTS, part('CHANNEL', 'Fax', '0')] }, ['UNKNOWN_PART CHANNEL:Fax']],
    ['given twice', { parts: [...PARTS, part('CHANNEL', 'Letter', '0')] }, ['DUPLICATE_PART CHANNEL:Letter']],
    [
      'in halves',
      { parts: [...without('Letter'), part('CHANNEL', 'Letter', '4.5')] },
      ['NOT_A_COUNT CHANNEL:Letter'],
    ],
    [
      'below zero',
      { parts: [...without('Loss'), part('REDRESS', 'Loss', '-1')] },
      ['NOT_A_NUMBER REDRESS:Loss'],
    ],
    [
      'of money that is none',
      { parts: [...without('Loss'), part('REDRESS', 'Loss', 'much')] },
      ['NOT_A_NUMBER REDRESS:Loss'],
    ],
  ])('%s', (_, given, remarks) => {
    expect(said({ ...REPORTED, ...given })).toEqual(remarks);
  });

  it.each<[string, Partial<ComplaintCount>, string[]]>([
    ['for more than were closed', { redressCount: 13 }, ['REDRESS_ABOVE_CLOSED redressCount']],
    [
      'for some, and no money',
      { redressAmount: null, parts: without('Loss').filter((one) => one.part !== 'Distress') },
      ['REDRESS_WITHOUT_MONEY redressAmount'],
    ],
    ['for nobody, and money', { redressCount: 0 }, ['REDRESS_WITHOUT_COUNT redressCount']],
    ['of less than nothing', { redressAmount: '-1' }, ['NOT_A_NUMBER redressAmount', 'PARTS_SUM REDRESS']],
  ])('redress %s', (_, given, remarks) => {
    expect(said({ ...REPORTED, ...given })).toEqual(remarks);
  });

  it('add up to their whole, or it is said', () => {
    const some = fc.nat({ max: 1_000 });
    fc.assert(
      fc.property(some, some, some, (letter, telephone, received) => {
        const parts = [
          ...PARTS.filter(({ dimension }) => dimension !== 'CHANNEL'),
          part('CHANNEL', 'Letter', String(letter)),
          part('CHANNEL', 'Telephone', String(telephone)),
        ];
        const faults = said({ ...REPORTED, parts, received, openAtStart: 20, openAtEnd: 8 + received });
        expect(faults.includes('PARTS_SUM CHANNEL')).toBe(letter + telephone !== received);
      }),
    );
  });
});

describe('the lists themselves', () => {
  const faultsOf = (given: Partial<ComplaintLists>, complaintCategories = ['Billing']) =>
    complaintListRemarks({ complaintCategories, complaintLists: { ...LISTS, ...given } }).map(
      ({ code, where }) => `${code} ${where}`,
    );
  it.each<[string, Partial<ComplaintLists>, string[]]>([
    ['that can be meant', {}, []],
    ['a product twice', { products: ['Cards', 'Cards'] }, ['REPEATED products.1']],
    ['a product with the sign that stands between', { products: ['Cards|Loans'] }, ['BAD_LIST products.0']],
    [
      'a last band that ends',
      { timeBands: [{ name: 'Soon', days: 3, business: true }] },
      ['BAD_LIST timeBands.0'],
    ],
    [
      'bands out of order',
      {
        timeBands: [
          { name: 'Soon', days: 30, business: false },
          { name: 'Sooner', days: 30, business: false },
          { name: 'Later', days: null, business: false },
        ],
      },
      ['BAD_LIST timeBands.1'],
    ],
    [
      'a band without end before the last',
      {
        timeBands: [
          { name: 'Soon', days: null, business: false },
          { name: 'Later', days: null, business: false },
        ],
      },
      ['BAD_LIST timeBands.0'],
    ],
    ['kinds of redress that is not asked for', { redressUnit: null }, ['BAD_LIST redressUnit']],
    ['an “other” that no list has', { others: ['Else'] }, ['BAD_LIST others.0']],
    ['a share above all', { otherShare: '1.1' }, ['BAD_LIST otherShare']],
  ])('%s', (_, given, faults) => {
    expect(faultsOf(given)).toEqual(faults);
  });

  it('are lists of nothing where there are no categories', () => {
    expect(faultsOf({}, [])).toEqual(['BAD_LIST complaintCategories']);
    expect(complaintListRemarks({ complaintCategories: [], complaintLists: NO_LISTS })).toEqual([]);
  });
});
