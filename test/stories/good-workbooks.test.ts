import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScheme, type Scheme } from '../rooms/reporting.ts';
import { openWorld, type World } from '../world.ts';
import { bringIn, errorsOf, type Mapping, preview, sheet } from './filing.ts';
import { type Cells, number, type SheetParts, workbook } from './workbook.ts';
import { figures, HEADER, opened, PREFIXED, ROWS, withCell } from './workbook-files.ts';

let world: World;
let scheme: Scheme;
let periodId: string;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'good-books');
  await scheme.join('Acorn Mutual', 'SMALL');
  await scheme.join('Beech Bank', 'LARGE');
  periodId = await scheme.openPeriod();
}, 120_000);
afterAll(() => world.close());

const look = (content: Buffer, mapping: Mapping | null = null, name = 'figures.xlsx') =>
  preview(scheme.association.officer, periodId, sheet(name, content), mapping);

describe('a good workbook', () => {
  const cellsOf = async (content: Buffer, mapping: Mapping | null = null) => {
    const seen = await look(content, mapping);
    expect(errorsOf(seen)).toEqual([]);
    return seen.firms.map(({ memberName, cells }) => `${memberName} ${cells}`);
  };
  const FIGURES = ['Acorn Mutual 2', 'Beech Bank 1'];

  it.each<[string, () => Buffer]>([
    ['with numbers as numbers', () => workbook([figures()])],
    ['with numbers as text', () => opened('12')],
    ['with what a formula gave last', () => opened('<c><f>SUM(A1:A3)</f><v>12</v></c>')],
    ['with a text that a formula gave last', () => opened('<c t="str"><f>TEXT(12,"0")</f><v>12</v></c>')],
    ['with a number in a format that says days', () => opened(number(12, 3))],
    ['with a number of many digits', () => opened('<c><v>1.2E1</v></c>')],
    [
      'with a sign in a name that nobody sees',
      () => workbook([figures(withCell(4, 1, 'Bee\u200bch\u00ad Bank\u200f'))]),
    ],
    [
      'with a name space of its own',
      () => workbook([figures()], { parts: { 'xl/worksheets/sheet1.xml': PREFIXED } }),
    ],
    [
      'with a hidden column that is not read',
      () =>
        workbook([
          {
            ...{ name: 'Figures', before: '<cols><col min="6" max="6" hidden="1"/></cols>' },
            rows: [[...HEADER, 'Remarks'], ...ROWS.map((row) => [...row, 'x'])],
          },
        ]),
    ],
    ['with titles merged above its header', () => workbook([titled()])],
    ['with formatted rows below', () => workbook([figures([...ROWS, ['', '', '', '', ''], ['', '']])])],
    [
      'below an empty sheet',
      () => workbook([figures([], { name: 'Cover', rows: [['Read me']] }), figures()]),
    ],
  ])('%s is read', async (_, made) => {
    expect(await cellsOf(made())).toEqual(FIGURES);
  });

  function titled(): SheetParts {
    const after = '<mergeCells><mergeCell ref="A1:E1"/></mergeCells>';
    return { name: 'Figures', rows: [['Figures of the sector'], [], HEADER, ...ROWS], after };
  }

  it('says what of it was not read', async () => {
    const sheets = [
      titled(),
      figures(ROWS, { name: 'Old', state: 'hidden' }),
      figures(ROWS, { name: 'More' }),
    ];
    const { remarks, sheetName } = await look(workbook(sheets), null, 'figures.csv');
    expect(sheetName).toBe('Figures');
    expect(remarks.map(({ level, code }) => `${level} ${code}`)).toEqual([
      ...['ADVICE ABOVE_HEADER', 'ADVICE HIDDEN_SHEET', 'ADVICE OTHER_SHEET', 'ADVICE WRONG_EXTENSION'],
    ]);
  });

  it('is read by its content, whatever its name says, and so is text', async () => {
    const csv = Buffer.from('Firm,Breakdown,opened\nAcorn Mutual,Home,12\n');
    const { remarks, firms } = await look(csv, null, 'figures.xlsx');
    expect(firms).toMatchObject([{ memberName: 'Acorn Mutual', cells: 1 }]);
    expect(remarks).toMatchObject([{ level: 'ADVICE', code: 'WRONG_EXTENSION' }]);
  });

  it('is read from the sheet that is named, and from no hidden one', async () => {
    const book = workbook([
      figures(ROWS.slice(0, 1)),
      figures(ROWS, { name: 'Second' }),
      figures(ROWS, { name: 'Deep', state: 'hidden' }),
    ]);
    const { mapping } = await look(book);
    expect(await cellsOf(book, mapping)).toEqual(['Acorn Mutual 1']);
    expect(await cellsOf(book, { ...mapping, sheet: 'Second' })).toEqual(FIGURES);
    expect((await look(book, { ...mapping, sheet: 'Deep' })).remarks).toMatchObject([
      { code: 'HIDDEN_SHEET' },
    ]);
    expect((await look(book, { ...mapping, sheet: 'Third' })).remarks).toMatchObject([
      { code: 'NO_SUCH_SHEET' },
    ]);
  });

  it.each([
    ['1900', false, 45_292],
    ['1904', true, 43_830],
  ])('that counts its days from %s means the same days', async (_, from1904, serial) => {
    const header: Cells = ['Firm', 'Breakdown', 'Reporting days', 'opened'];
    const rows: Cells[] = [header, ['Acorn Mutual', 'Home', number(serial, 1), 12]];
    const [fault] = errorsOf(await look(workbook([{ name: 'Figures', rows }], { from1904 })));
    expect(fault).toMatchObject({ code: 'NO_DAYS', why: expect.stringContaining('“2024-01-01”') });
  });

  it('is imported to the digit, as it is stored and not as it is shown', async () => {
    const rows: Cells[] = [
      ['Acorn Mutual', '', number('0.30070000000000002', 2), 1, ''],
      ['Acorn Mutual', 'Home', '', '', number('1.2E3', 3)],
    ];
    const file = sheet('figures.xlsx', workbook([figures(rows)]));
    const { officer } = scheme.association;
    await bringIn(officer, periodId, file, await preview(officer, periodId, file));
    const stored = await world.behind`select indicator_key, breakdown, state, value, numerator, denominator
      from accord.observations order by 1, 2`;
    expect(stored).toMatchObject([
      { indicator_key: 'answered-in-time', numerator: '0.3007', denominator: '1' },
      { indicator_key: 'opened', breakdown: 'Home', value: '1200' },
      { indicator_key: 'opened', breakdown: 'Motor', state: 'NOT_APPLICABLE' },
    ]);
    expect((await preview(officer, periodId, file)).remarks).toMatchObject([{ code: 'ALREADY_IMPORTED' }]);
  });
});
