import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { type Cells, number, type SheetParts, workbook } from './workbook.ts';

export const HEADER: Cells = [
  'Firm',
  'Breakdown',
  'answered-in-time numerator',
  'answered-in-time denominator',
  'opened',
];
export const ROWS: Cells[] = [
  ['Acorn Mutual', '', 90, 100, ''],
  ['Acorn Mutual', 'Home', '', '', 12],
  ['Beech Bank', '', 45, 50, ''],
];

export const figures = (rows: readonly Cells[] = ROWS, more: Partial<SheetParts> = {}): SheetParts => ({
  ...{ name: 'Figures', rows: [HEADER, ...rows] },
  ...more,
});
/** The good sheet with one cell replaced; lines and columns are counted as a spreadsheet counts them. */
export const withCell = (line: number, column: number, value: string | number) =>
  ROWS.map((row, place) => (place === line - 2 ? row.with(column - 1, value) : row));
export const opened = (value: string | number) => workbook([figures(withCell(3, 5, value))]);

const bomb = () => {
  const line = '<row><c t="inlineStr"><is><t>Acorn Mutual</t></is></c></row>';
  return workbook([figures()], {
    parts: {
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet><sheetData>${line.repeat(2_000_000)}</sheetData></worksheet>`,
      ),
    },
  });
};

/** A package whose directory says that the sheet is small, when it is not. */
function lying(): Buffer {
  const good = workbook([figures(Array.from({ length: 5_000 }, () => ROWS[0] ?? []))]);
  const directory = good.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46;
  good.writeUInt32LE(10, directory + 24);
  return good;
}

const entities = `<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>`;
const outside = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

export const FAULTS: [name: string, file: () => Buffer, code: string, where: string][] = [
  [
    'text where a number belongs',
    () => opened('twelve'),
    'NOT_A_NUMBER',
    'sheet “Figures”, row 3, column E (opened)',
  ],
  ['a decimal comma in a text cell', () => opened('12,5'), 'NOT_A_NUMBER', 'row 3, column E (opened)'],
  [
    'a separator of thousands in a text cell',
    () => opened('1,200'),
    'NOT_A_NUMBER',
    'row 3, column E (opened)',
  ],
  [
    'a fraction that the format hides',
    () => opened(number('12.4', 3)),
    'NOT_WHOLE',
    'row 3, column E (opened)',
  ],
  [
    'a day where a number belongs',
    () => opened(number(45_292, 1)),
    'NOT_A_NUMBER',
    'row 3, column E (opened)',
  ],
  [
    'a truth where a number belongs',
    () => opened('<c t="b"><v>1</v></c>'),
    'NOT_A_NUMBER',
    'row 3, column E (opened)',
  ],
  [
    'a broken formula',
    () => opened('<c t="e"><f>A1/0</f><v>#REF!</v></c>'),
    'ERROR_IN_CELL',
    'row 3, column E (opened)',
  ],
  [
    'a formula without a result',
    () => opened('<c><f>SUM(E9:E12)</f></c>'),
    'FORMULA_WITHOUT_RESULT',
    'row 3, column E (opened)',
  ],
  [
    'a text that is a command to some spreadsheets',
    () => opened(`=cmd|'/c calc'!A1`),
    'NOT_A_NUMBER',
    'row 3, column E (opened)',
  ],
  [
    'such a text for a name',
    () => workbook([figures(withCell(4, 1, '=cmd|x'))]),
    'UNKNOWN_FIRM',
    'row 4, column A (Firm)',
  ],
  [
    'a name turned round by a sign that nobody sees',
    () => workbook([figures(withCell(4, 1, '\u202eknaB hceeB'))]),
    'UNKNOWN_FIRM',
    'row 4, column A (Firm)',
  ],
  [
    'a name in letters that only look alike',
    () => workbook([figures(withCell(4, 1, 'Вeech Bаnk'))]),
    'UNKNOWN_FIRM',
    'row 4, column A (Firm)',
  ],
  [
    'a part with a sign that nobody sees',
    () => workbook([figures(withCell(3, 2, 'Ho\u200bme'))]),
    'UNKNOWN_BREAKDOWN',
    'row 3, column B (Breakdown)',
  ],
  [
    'a part above its whole',
    () => workbook([figures(withCell(4, 3, 51))]),
    'NUMERATOR_ABOVE_DENOMINATOR',
    'row 4, column C',
  ],
  [
    'merged cells',
    () => workbook([figures(ROWS, { after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' })]),
    'MERGED_CELLS',
    'row 2, column A (Firm)',
  ],
  [
    'a hidden row',
    () => workbook([figures(ROWS, { rowAttributes: { 3: 'hidden="1"' } })]),
    'HIDDEN_ROW',
    'row 3',
  ],
  [
    'a hidden column that is read',
    () => workbook([figures(ROWS, { before: '<cols><col min="5" max="5" hidden="1"/></cols>' })]),
    'HIDDEN_COLUMN',
    'row 1, column E (opened)',
  ],
  [
    'a blank row in the middle',
    () => workbook([figures([...ROWS.slice(0, 1), [], ...ROWS.slice(1)])]),
    'NOT_A_TABLE',
    'row 3',
  ],
  [
    'a cell far to the right',
    () => workbook([figures(withCell(3, 5, '<c r="XFD3"><v>1</v></c>'))]),
    'NOT_A_TABLE',
    'row 3',
  ],
  [
    'a row far below',
    () => workbook([figures([], { after: '' })], { parts: { 'xl/worksheets/sheet1.xml': FAR } }),
    'NOT_A_TABLE',
    'row',
  ],
  [
    'hidden sheets alone',
    () => workbook([figures(ROWS, { state: 'hidden' }), figures(ROWS, { name: 'B', state: 'veryHidden' })]),
    'EMPTY_FILE',
    'row 1',
  ],
  ['no row below the header', () => workbook([figures([])]), 'EMPTY_FILE', 'sheet “Figures”, row 2'],
  [
    'a document type that unfolds',
    () => workbook([figures()], { prolog: entities }),
    'UNSAFE_WORKBOOK',
    'row 1',
  ],
  [
    'a document type that reaches outside',
    () => workbook([figures()], { prolog: outside }),
    'UNSAFE_WORKBOOK',
    'row 1',
  ],
  ['a package made to burst', bomb, 'TOO_LARGE_UNPACKED', 'row 1'],
  ['a package that lies about its sizes', lying, 'BROKEN_WORKBOOK', 'row 1'],
  [
    'a package of too many parts',
    () =>
      workbook([figures()], {
        parts: Object.fromEntries(Array.from({ length: 2_100 }, (_, place) => [`x/${place}`, ''])),
      }),
    'TOO_LARGE_UNPACKED',
    'row 1',
  ],
  ['a package cut off', () => opened(12).subarray(0, 900), 'BROKEN_WORKBOOK', 'row 1'],
  ['a package with noise in it', noisy, 'BROKEN_WORKBOOK', 'row 1'],
  [
    'a sheet that is no XML',
    () => workbook([figures()], { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' } }),
    'BROKEN_WORKBOOK',
    'row 1',
  ],
  [
    'a workbook without its sheet',
    () => workbook([figures()], { parts: { 'xl/worksheets/sheet1.xml': null } }),
    'BROKEN_WORKBOOK',
    'row 1',
  ],
  [
    'a text document',
    () => Buffer.from(zipSync({ 'word/document.xml': strToU8('<w/>') })),
    'NO_WORKBOOK',
    'row 1',
  ],
  [
    'an OpenDocument file',
    () => Buffer.from(zipSync({ 'content.xml': strToU8('<office/>') })),
    'NO_WORKBOOK',
    'row 1',
  ],
  [
    'a binary workbook',
    () => workbook([figures()], { parts: { '_rels/.rels': BINARY_LINK, 'xl/workbook.bin': 'x' } }),
    'NO_WORKBOOK',
    'row 1',
  ],
  ['a workbook with a password', () => ole('EncryptedPackage'), 'PASSWORD_PROTECTED', 'row 1'],
  ['a workbook of before 2007', () => ole('Workbook'), 'OLD_WORKBOOK', 'row 1'],
  [
    'a web page that calls itself a workbook',
    () => Buffer.from('<html><table><tr><td>Firm</td></tr></table></html>'),
    'NOT_A_TABLE',
    'row 1',
  ],
  ['a PDF', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'NOT_A_TABLE', 'row 1'],
];

const FAR = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>
  <row r="1"><c t="inlineStr"><is><t>Firm</t></is></c><c t="inlineStr"><is><t>Breakdown</t></is></c><c t="inlineStr"><is><t>opened</t></is></c></row>
  <row r="1048576"><c t="inlineStr"><is><t>Acorn Mutual</t></is></c><c/><c><v>1</v></c></row></sheetData></worksheet>`;
const BINARY_LINK =
  '<Relationships><Relationship Id="w" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';

function noisy(): Buffer {
  const file = opened(12);
  const place = file.indexOf('xl/worksheets/sheet1.xml') + 24;
  randomBytes(200).copy(file, place + 20);
  return file;
}

const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1_000),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(1_000),
  ]);

export const PREFIXED = `<x:worksheet xmlns:x="m"><x:sheetData>
  ${[HEADER, ...ROWS]
    .map(
      (row) =>
        `<x:row>${row
          .map((value) =>
            typeof value === 'number'
              ? `<x:c><x:v>${value}</x:v></x:c>`
              : value === ''
                ? '<x:c/>'
                : `<x:c t="inlineStr"><x:is><x:t>${value}</x:t></x:is></x:c>`,
          )
          .join('')}</x:row>`,
    )
    .join('')}</x:sheetData></x:worksheet>`;
