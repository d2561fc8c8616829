import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell as XML, from what a person would call it. */
export const text = (value: string) => `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
export const number = (value: string | number, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
export const blank = '<c/>';

const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Any cell: what looks like a number is one, '' is blank, what is XML stands as it is. */
const cell = (value: string | number) =>
  value === ''
    ? blank
    : typeof value === 'number'
      ? number(value)
      : value.startsWith('<c')
        ? value
        : text(value);

export type Cells = readonly (string | number)[];

export interface SheetParts {
  name: string;
  rows: readonly Cells[];
  state?: 'visible' | 'hidden' | 'veryHidden';
  /** What stands before and after the rows. */
  before?: string;
  after?: string;
  /** Attributes of single rows, by their line. */
  rowAttributes?: Record<number, string>;
}

interface BookParts {
  from1904?: boolean;
  /** Parts of the package in place of those that are made, or beside them; null takes one away. */
  parts?: Record<string, string | Uint8Array | null>;
  /** What stands before the root of the sheet: a document type. */
  prolog?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles 0 to 3: plain, a day, a percentage, a format with the word days in quotation marks. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode='#,##0 "days"'/></numFmts>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs></styleSheet>`;

/** A workbook (XLSX), byte by byte as told: also one that no spreadsheet would write. */
export function workbook(
  sheets: readonly SheetParts[],
  { from1904, parts = {}, prolog = '' }: BookParts = {},
) {
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${KINDS}/${type}" Target="${target}"/>`;
  const tabs = sheets.map(
    ({ name, state }, place) =>
      `<sheet name="${escaped(name)}" sheetId="${place + 1}" ${state ? `state="${state}"` : ''} r:id="s${place + 1}"/>`,
  );
  const made: Record<string, string | Uint8Array | null> = {
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${link('w', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${KINDS}"><workbookPr ${from1904 ? 'date1904="1"' : ''}/>
      <sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${sheets
      .map((_, place) => link(`s${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`))
      .join('')}${link('t', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map((sheet, place) => [`xl/worksheets/sheet${place + 1}.xml`, prolog + sheetXml(sheet)]),
    ),
    ...parts,
  };
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(made)) {
    if (content !== null) packed[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return Buffer.from(zipSync(packed));
}

function sheetXml({ rows, before = '', after = '', rowAttributes = {} }: SheetParts): string {
  const lines = rows.map(
    (cells, place) =>
      `<row r="${place + 1}" ${rowAttributes[place + 1] ?? ''}>${cells.map(cell).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}
