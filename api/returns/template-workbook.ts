import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { STATE_WORDS } from '../rules/headings.ts';
import type { TemplateCell, TemplateColumn } from '../rules/template-parts.ts';
import type { TemplateSheet } from '../rules/template-sheet.ts';

/** What a template says of itself on its second sheet. */
export interface TemplateWords {
  title: string;
  period: string;
  dueOn: string;
}

const FIGURES = 'Figures';
const HELP = 'Instructions';
const LIST_COLUMN = 'F';

const HEAD: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const SHUT: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEEEEE' } } };
const OPEN: CellStyle = { protection: { locked: false } };
const OPEN_TEXT: CellStyle = { ...OPEN, numFmt: '@' };

/**
 * The workbook (XLSX) of a template: the figures to fill in, headings and what is known already locked, with lists to choose from and the
 * unit in each heading; and a sheet that explains them.
 */
export async function templateWorkbook(sheet: TemplateSheet, words: TemplateWords): Promise<Buffer> {
  const cells = new Map<string, Partial<Cell>>();
  sheet.columns.forEach(({ heading }, column) => {
    cells.set(`0,${column}`, { value: heading, type: 'string', style: HEAD });
  });
  sheet.rows.forEach((row, line) => {
    row.forEach((cell, column) => {
      cells.set(`${line + 1},${column}`, written(cell, sheet.columns[column]?.kind ?? 'FIXED'));
    });
  });
  const figures: WriteSheet = {
    name: FIGURES,
    columns: sheet.columns.map(({ kind }) => ({ width: kind === 'STATE' ? 16 : kind === 'NOTE' ? 30 : 22 })),
    rows: [
      sheet.columns.map(({ heading }) => heading),
      ...sheet.rows.map((row) => row.map(({ text }) => text)),
    ],
    cells,
    freezePane: {
      rows: 1,
      columns: sheet.columns.filter(
        ({ indicator, complaint }) => indicator === null && complaint === undefined,
      ).length,
    },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    dataValidations: validations(sheet),
  };
  return Buffer.from(await writeXlsx({ sheets: [figures, help(sheet, words)] }));
}

const NUMBERS: ReadonlySet<TemplateColumn['kind']> = new Set(['FIGURE', 'COUNT', 'MONEY']);

/** A number is written as one where a spreadsheet can hold all its digits, and as text where it would lose some. */
function written({ text, open }: TemplateCell, kind: TemplateColumn['kind']): Partial<Cell> {
  const number = NUMBERS.has(kind) && text !== null && text.replace(/\D/g, '').length <= 15;
  const style = open ? (kind === 'NOTE' || kind === 'PART' ? OPEN_TEXT : OPEN) : SHUT;
  if (text === null) return { value: null, style };
  return number ? { value: Number(text), type: 'number', style } : { value: text, type: 'string', style };
}

function validations({ columns, parts, rows }: TemplateSheet): DataValidation[] {
  if (rows.length === 0) return [];
  const states = Object.keys(STATE_WORDS).length;
  const listed = (first: number, count: number) =>
    `${HELP}!$${LIST_COLUMN}$${first}:$${LIST_COLUMN}$${first + count - 1}`;
  const parted = parts.filter((part) => part !== '');
  return columns.flatMap(({ kind, indicator }, place): DataValidation[] => {
    const range = `${letters(place)}2:${letters(place)}${rows.length + 1}`;
    const shown = { range, allowBlank: true, showErrorMessage: true, errorTitle: 'Accord' };
    if (kind === 'STATE') {
      const errorMessage = 'Choose one of the list, or leave it blank.';
      return [{ ...shown, type: 'list', formula1: listed(2, states), errorMessage }];
    }
    if (kind === 'PART')
      return [
        {
          ...{ ...shown, type: 'list', formula1: listed(states + 3, parted.length) },
          errorMessage: 'Choose one of the parts.',
        },
      ];
    if (!NUMBERS.has(kind)) return [];
    const whole = kind === 'COUNT' || indicator?.kind === 'COUNT';
    return [
      {
        ...{ ...shown, type: whole ? 'whole' : 'decimal', operator: 'greaterThanOrEqual', formula1: '0' },
        errorMessage: whole ? 'Write a whole number, zero or more.' : 'Write a number, zero or more.',
      },
    ];
  });
}

/** A column as a spreadsheet names it. */
function letters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}

function help({ columns, parts }: TemplateSheet, { title, period, dueOn }: TemplateWords): WriteSheet {
  const lines: string[][] = [
    [`${title}: figures for ${period}`],
    [`Due on ${dueOn}.`],
    ['Fill in the white cells of the sheet “Figures”, save the file, and choose it on the import page.'],
    ['Write zero for zero. Where there is no figure, choose a state and say why in the note.'],
    ['A row that is left as it is says nothing: it changes nothing. The grey cells are not read.'],
    ['Headings and grey cells are locked. Do not insert columns above or between them.'],
    [''],
    ['Heading', 'What it asks for', 'Unit'],
    ...columns.flatMap((column) => explained(column)),
    ...(columns.some(({ complaint }) => complaint !== undefined) ? COMPLAINTS_EXPLAINED : []),
  ];
  const parted = parts.filter((part) => part !== '');
  const lists = ['States', ...Object.values(STATE_WORDS), 'Parts', ...parted];
  const height = Math.max(lines.length, lists.length);
  return {
    name: HELP,
    columns: [{ width: 60 }, { width: 60 }, { width: 20 }, { width: 4 }, { width: 4 }, { width: 30 }],
    rows: Array.from({ length: height }, (_, place) => {
      const [first = null, second = null, third = null] = lines[place] ?? [];
      return [first, second, third, null, null, lists[place] ?? null];
    }),
    protection: { sheet: true },
  };
}

const COMPLAINTS_EXPLAINED = [
  [''],
  ['Rows that name a category ask for complaints: open at start + received − closed = open at end.'],
  ['Parts add up to what they are parts of. A blank is no zero; a row that is left blank says nothing.'],
];

function explained({ heading, field, indicator }: TemplateColumn): string[][] {
  if (indicator === null || field === null || !['value', 'numerator', 'denominator'].includes(field))
    return [];
  const { numeratorLabel, denominatorLabel, unit, kind } = indicator;
  const asked = field === 'denominator' ? (denominatorLabel ?? '') : numeratorLabel;
  return [[heading, kind === 'YES_NO' ? `${asked}: yes or no, written 1 or 0` : asked, unit]];
}
