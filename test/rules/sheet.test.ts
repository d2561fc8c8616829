import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../api/rules/columns.ts';
import type { Sheet } from '../../api/rules/sheet.ts';
import { figure, indicator, parts, ratio, value } from './figures.ts';
import { firm, readSheet } from './sheets.ts';

const PRODUCTS = ['Home', 'Motor'];
const HEADER = ['firm', 'group', 'product', 'opened', 'share', 'closed'];
const MAPPING: Mapping = {
  ...{ firm: 'firm', group: 'group', breakdown: 'product' },
  figures: [
    { indicatorKey: 'opened', role: 'VALUE', column: 'opened' },
    { indicatorKey: 'upheld', role: 'SHARE', column: 'share' },
    { indicatorKey: 'upheld', role: 'DENOMINATOR', column: 'closed' },
  ],
};
const SHEET: Sheet = {
  header: HEADER,
  mapping: MAPPING,
  indicators: [indicator({ breakdown: PRODUCTS }), ratio({ breakdown: PRODUCTS })],
  firms: [firm('a', 'Acorn Mutual', 'Oak Group'), firm('b', 'Beech Bank')],
  ownFirmId: null,
};

const read = (rows: string[][], given: Partial<Sheet> = {}) => readSheet({ ...SHEET, rows, ...given });
const said = (rows: string[][], given: Partial<Sheet> = {}) =>
  read(rows, given).remarks.map(({ code, where }) => `${code} ${where}`);

const A = ['Acorn Mutual', 'Oak Group', 'Home', '12', '0.57', '200'];
const B = ['Beech Bank', '', 'Motor', '0', '1', '3'];
/** The row of A with one cell changed. */
const but = (place: number, text: string) => A.with(place, text);
const blank = { state: 'NOT_AVAILABLE', note: 'blank in the file' } as const;

describe('a sheet of figures', () => {
  it('is read by firm, part and indicator; a share is a part of its whole, exactly', () => {
    expect(read([A, B, A.with(2, 'Motor').with(4, '0.3333')])).toMatchObject({
      rowsRead: 3,
      remarks: [],
      figures: [
        {
          ...{ firmId: 'a', firstRow: 2 },
          observations: [
            value('12', 'Home'),
            parts('114', '200', 'Home'),
            value('12', 'Motor'),
            parts('66.66', '200', 'Motor'),
          ],
        },
        {
          ...{ firmId: 'b', firstRow: 3 },
          observations: [value('0', 'Motor'), parts('3', '3', 'Motor')],
        },
      ],
    });
  });

  it.each<[string, string[], object[]]>([
    ['in a value', but(3, ''), [figure({ ...blank, breakdown: 'Home' }), parts('114', '200', 'Home')]],
    [
      'of blanks in a value',
      but(3, '  '),
      [figure({ ...blank, breakdown: 'Home' }), parts('114', '200', 'Home')],
    ],
    ['in a share', but(4, ''), [value('12', 'Home'), { ...parts(null, null, 'Home'), ...blank }]],
    ['in its whole', but(5, ''), [value('12', 'Home'), { ...parts(null, null, 'Home'), ...blank }]],
  ])('takes no blank %s for zero', (_, row, observations) => {
    expect(read([row])).toMatchObject({ remarks: [], figures: [{ observations }] });
  });

  it.each<[string, string]>([
    ['in other letters', 'ACORN mutual'],
    ['with blanks around', '  Acorn Mutual '],
    ['with other signs', 'Acorn-Mutual'],
  ])('knows a firm that is written %s', (_, name) => {
    expect(read([but(0, name)])).toMatchObject({ remarks: [], figures: [{ firmId: 'a' }] });
  });

  it.each(['OAK GROUP', 'oak group', ' Oak Group '])('knows a group as “%s”', (group) => {
    expect(said([but(1, group)])).toEqual([]);
  });

  it('may give figures of parts and of the whole firm in rows of their own', () => {
    const indicators = [indicator({ breakdown: PRODUCTS }), ratio()];
    const rows = [
      ['Beech Bank', '', 'Home', '5', '', ''],
      ['Beech Bank', '', '', '', '0.5', '8'],
    ];
    const { figures, remarks } = read(rows, { indicators });
    expect(remarks).toEqual([]);
    expect(figures[0]?.observations).toEqual([value('5', 'Home'), parts('4', '8')]);
  });

  it('may have a column that serves figures of both kinds', () => {
    const indicators = [indicator({ breakdown: PRODUCTS }), ratio()];
    const figures = MAPPING.figures.map((one) => (one.role === 'VALUE' ? { ...one, column: 'closed' } : one));
    const mapping = { ...MAPPING, figures, ignored: ['opened'] };
    const rows = [
      ['Beech Bank', '', 'Home', '', '', '5'],
      ['Beech Bank', '', '', '', '0.5', '8'],
    ];
    expect(read(rows, { indicators, mapping })).toMatchObject({
      remarks: [],
      figures: [{ observations: [value('5', 'Home'), parts('4', '8')] }],
    });
  });
});

describe('a fault', () => {
  const D = 'row 2, column D (opened)';
  const E = 'row 2, column E (share)';
  const F = 'row 2, column F (closed)';
  it.each<[string, string[], string]>([
    ['text in a number', but(3, 'twelve'), `NOT_A_NUMBER ${D}`],
    ['a separator of thousands', but(3, '1,200'), `NOT_A_NUMBER ${D}`],
    ['a formula', but(3, '=SUM(A1)'), `NOT_A_NUMBER ${D}`],
    ['a formula with a plus', but(3, '+12'), `NOT_A_NUMBER ${D}`],
    ['a formula with an at sign', but(3, '@12'), `NOT_A_NUMBER ${D}`],
    ['an exponent', but(3, '1e3'), `NOT_A_NUMBER ${D}`],
    ['a fraction of a count', but(3, '1.5'), `NOT_WHOLE ${D}`],
    ['a count below zero', but(3, '-1'), `NEGATIVE ${D}`],
    ['a percentage', but(4, '57%'), `NOT_A_NUMBER ${E}`],
    ['a share above one', but(4, '57'), `SHARE_OUT_OF_RANGE ${E}`],
    ['a share below zero', but(4, '-0.1'), `SHARE_OUT_OF_RANGE ${E}`],
    ['a whole with separators', but(5, '1,234'), `NOT_A_NUMBER ${F}`],
    ['a whole with separators beside a blank share', A.with(4, '').with(5, '1,234'), `NOT_A_NUMBER ${F}`],
    ['a whole below zero', but(5, '-5'), `NEGATIVE ${F}`],
    ['a share that is text beside a blank whole', A.with(4, 'x').with(5, ''), `NOT_A_NUMBER ${E}`],
    ['an unknown firm', but(0, 'Nobody'), 'UNKNOWN_FIRM row 2, column A (firm)'],
    ['no firm', but(0, ''), 'UNKNOWN_FIRM row 2, column A (firm)'],
    ['another group', but(1, 'Elm Group'), 'WRONG_GROUP row 2, column B (group)'],
    ['no group where there is one', but(1, ''), 'WRONG_GROUP row 2, column B (group)'],
    ['a group where there is none', B.with(1, 'Oak Group'), 'WRONG_GROUP row 2, column B (group)'],
    ['an unknown part', but(2, 'House'), 'UNKNOWN_BREAKDOWN row 2, column C (product)'],
    ['no part', but(2, ''), 'UNKNOWN_BREAKDOWN row 2, column C (product)'],
    ['a cell too few', A.slice(0, 5), `RAGGED_ROW ${F}`],
    ['a cell too many', [...A, ''], 'RAGGED_ROW row 2, column G'],
  ])('of %s is named once, with its place', (_, row, wanted) => {
    expect(said([row])).toEqual([wanted]);
  });

  it('of a part above its whole is named at the part', () => {
    const figures = MAPPING.figures.map((one) =>
      one.role === 'SHARE' ? { ...one, role: 'NUMERATOR' as const } : one,
    );
    const mapping = { ...MAPPING, figures };
    expect(said([but(4, '201')], { mapping })).toEqual([`NUMERATOR_ABOVE_DENOMINATOR ${E}`]);
    expect(said([A.with(4, 'x').with(5, '')], { mapping })).toEqual([`NOT_A_NUMBER ${E}`]);
  });

  it('of a row that stands there twice names the first', () => {
    const { remarks } = read([A, B, but(3, '13')]);
    expect(remarks).toMatchObject([{ code: 'DUPLICATE_ROW', where: 'row 4, column A (firm)' }]);
    expect(remarks[0]?.why).toContain('Row 2');
  });

  it.each([
    ['Acorn Mutuel', 0, 'Is Acorn Mutual meant?'],
    ['Beach Bank', 0, 'Is Beech Bank meant?'],
    ['Hme', 2, 'Is Home meant?'],
    ['Boats', 2, 'Known are: Home, Motor.'],
  ])('in the name “%s” says what may be meant', (name, place, hint) => {
    expect(read([but(place, name)]).remarks[0]?.why).toContain(hint);
  });

  it('is a figure in a row that is not about it: nothing is left out in silence', () => {
    const whole = { indicators: [indicator({ breakdown: PRODUCTS }), ratio()] };
    expect(said([A], whole)).toEqual([`UNKNOWN_BREAKDOWN ${E}`]);
    expect(said([but(2, '')], whole)).toEqual([`UNKNOWN_BREAKDOWN ${D}`]);
    expect(said([A], { indicators: [indicator(), ratio()] })).toEqual([
      'UNKNOWN_BREAKDOWN row 2, column C (product)',
    ]);
    const fewer = { indicators: [indicator({ breakdown: PRODUCTS }), ratio({ breakdown: ['Home'] })] };
    expect(said([but(2, 'Motor')], fewer)).toEqual([`UNKNOWN_BREAKDOWN ${E}`]);
    expect(said([A.with(2, 'Motor').with(4, '').with(5, '')], fewer)).toEqual([]);
  });

  it('in the header or of an empty file stops the reading', () => {
    expect(read([], {})).toMatchObject({ rowsRead: 0, remarks: [{ code: 'EMPTY_FILE', where: 'row 2' }] });
    const mapping = { ...MAPPING, firm: 'member', ignored: ['firm'] };
    expect(read([A], { mapping })).toMatchObject({
      ...{ figures: [], rowsRead: 0 },
      remarks: [{ level: 'ERROR', code: 'MISSING_COLUMN', where: 'row 1' }],
    });
  });

  it('stops the reading after two hundred, and says how far it came', () => {
    const rows = Array.from({ length: 1_000 }, () => but(0, 'Nobody'));
    const { remarks, rowsRead } = read(rows);
    expect([remarks.length, rowsRead]).toEqual([201, 200]);
    expect(remarks.at(-1)).toMatchObject({ code: 'TOO_MANY_FAULTS', where: 'row 202' });
    expect(remarks.at(-1)?.why).toContain('after 200 rows');
    expect(read(rows.slice(0, 200)).remarks.map(({ code }) => code)).not.toContain('TOO_MANY_FAULTS');
  });
});

describe('a firm’s own sheet', () => {
  const own = { ownFirmId: 'a' };

  it('names the firm itself, or has no column for it', () => {
    expect(said([A], own)).toEqual([]);
    const mapping = { ...MAPPING, firm: null, group: null, ignored: ['firm', 'group'] };
    const { figures, remarks } = read([A, but(2, 'Motor')], { ...own, mapping });
    expect(remarks).toEqual([]);
    expect(figures).toMatchObject([{ firmId: 'a', observations: [{}, {}, {}, {}] }]);
    expect(said([A, A], { ...own, mapping })).toEqual(['DUPLICATE_ROW row 3, column C (product)']);
    expect(said([A], { ownFirmId: 'z', mapping })).toEqual(['UNKNOWN_FIRM row 2']);
  });

  it('names no other firm, and says nothing about whether there is one', () => {
    const [known, unknown] = [read([B], own), read([B.with(0, 'Nobody')], own)].map(({ remarks }) => remarks);
    expect(known).toMatchObject([{ code: 'NOT_YOUR_FIRM', where: 'row 2, column A (firm)' }]);
    expect(unknown?.[0]?.why).toBe(known?.[0]?.why.replace('Beech Bank', 'Nobody'));
  });
});

describe('any sheet', () => {
  it('gives back the figures that were written into it', () => {
    const cell = fc.record({
      opened: fc.nat(),
      closed: fc.nat(),
      share: fc.integer({ min: 0, max: 10_000 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (cells) => {
        const firms = cells.map((_, place) => firm(`f${place}`, `Firm ${place}`));
        const rows = cells.map(({ opened, closed, share }, place) => [
          ...[`Firm ${place}`, '', 'Home', String(opened)],
          ...[(share / 10_000).toFixed(4), String(closed)],
        ]);
        const { figures, remarks } = read(rows, { firms });
        expect(remarks).toEqual([]);
        const seen = figures.map(({ observations: [count, rate] }) => [
          ...[Number(count?.value), Number(rate?.denominator)],
          Math.round(Number(rate?.numerator) * 10_000),
        ]);
        expect(seen).toEqual(cells.map((one) => [one.opened, one.closed, one.share * one.closed]));
      }),
    );
  });

  it('is answered: every cell that is not blank is read, or is a fault in its own row', () => {
    const text = fc.oneof(fc.constantFrom('', 'Acorn Mutual', 'Oak Group', 'Home', '1', '0.5'), fc.string());
    const row = fc.tuple(text, text, text, text, text, text);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { figures, remarks } = read(rows);
        const faulty = new Set(remarks.map(({ where }) => where.split(/[ ,]/)[1]));
        const cells = figures.flatMap(({ observations }) => observations);
        const good = rows.filter((_, place) => !faulty.has(String(place + 2)));
        expect(cells.length).toBeGreaterThanOrEqual(2 * good.length);
        for (const [, , , opened] of good) {
          const wanted = opened.trim() || null;
          expect(cells.some((one) => one.indicatorKey === 'opened' && one.value === wanted)).toBe(true);
        }
      }),
    );
  });

  it('reads twenty thousand rows whole', () => {
    const firms = Array.from({ length: 10_000 }, (_, place) => firm(`f${place}`, `Firm ${place}`));
    const rows = firms.flatMap(({ name }) => PRODUCTS.map((product) => [name, '', product, '7', '0.5', '8']));
    const { figures, remarks, rowsRead } = read(rows, { firms });
    expect([figures.length, remarks.length, rowsRead]).toEqual([10_000, 0, 20_000]);
  });
});
