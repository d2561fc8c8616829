import type { Remark } from './rules/remark.ts';
import { openSeparated } from './table-csv.ts';
import { noTable, type Table } from './table-shape.ts';
import { type FileSource, headOf } from './table-source.ts';
import { openWorkbook } from './table-xlsx.ts';
import { locked } from './table-zip.ts';

/** A file of rows and columns, decoded whole: every cell is text without blanks around it. */
export interface TableFile {
  header: string[];
  rows: string[][];
  /** What is wrong with the file as such; where there is anything, header and rows are empty. */
  remarks: Remark[];
}

/** What travels inside a request; what is larger is uploaded. */
const LARGEST_FILE = 12 * 1024 * 1024;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const error = (code: string, why: string): Remark => ({ level: 'ERROR', code, where: 'row 1', why });

/** The bytes of a file that came inside a request, or what is wrong with them. */
export function sourceOf(base64: string): { bytes: Buffer } | Remark {
  if (!BASE64.test(base64)) return error('NOT_BASE64', 'The file did not arrive whole. Choose it again.');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length <= LARGEST_FILE) return { bytes };
  const size = `${Math.ceil(bytes.length / 1024 / 1024)} MB`;
  return error('TOO_LARGE', `The file has ${size}; ${LARGEST_FILE / 1024 / 1024} MB is the most. Split it.`);
}

const OLD_WORKBOOK = 'd0cf11e0a1b11ae1';
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');
const STRANGERS: [RegExp, string][] = [
  [/^%PDF-/, 'a PDF'],
  [/^\s*<(!doctype html|html|table|meta|\?xml)/i, 'a web page or XML that only looks like a sheet'],
  [/^PK\P{L}{2}/u, 'an empty package'],
];

/**
 * Opens a table file: a workbook (XLSX) or comma-, semicolon- or tab-separated values. Its content decides, not its name. Never throws
 * for what is in it: what can not be read comes back as remarks with a stable code, by sheet, row and column.
 */
export async function openTable(source: FileSource, sheetName: string | null = null): Promise<Table> {
  const { head, size } = await headOf(source, 64 * 1024);
  if (size === 0) return noTable([error('EMPTY_FILE', 'The file is empty.')]);
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return openWorkbook(source, sheetName);
  if (head.subarray(0, 8).toString('hex') === OLD_WORKBOOK) {
    if (head.includes(LOCKED)) return noTable([locked().remark]);
    const why = 'This is a workbook of before 2007. Save it as XLSX, without a password, and try again.';
    return noTable([error('OLD_WORKBOOK', why)]);
  }
  const start = head
    .subarray(0, 200)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const [, what] = STRANGERS.find(([shape]) => shape.test(start)) ?? [];
  if (what === undefined) return openSeparated(source);
  return noTable([
    error('NOT_A_TABLE', `This is ${what}. Save the sheet as XLSX or as CSV (UTF-8) and try again.`),
  ]);
}

const NAMED = /\.(csv|tsv|txt|xlsx|xlsm)$/i;

/** What there is to say where a file is called something that it is not. */
export function nameRemarks(fileName: string, { sheetName }: Pick<Table, 'sheetName'>): Remark[] {
  const [, ending] = NAMED.exec(fileName) ?? [];
  const workbook = sheetName !== null;
  if (ending === undefined || /^xls/i.test(ending) === workbook) return [];
  const is = workbook ? 'a workbook (XLSX)' : 'text with separated values (CSV)';
  const why = `By its content this file is ${is}, and it was read as such, whatever its name says.`;
  return [{ level: 'ADVICE', code: 'WRONG_EXTENSION', where: 'row 1', why }];
}

/** Reads a small file whole, as `openTable` does. */
export async function readTableFile(base64: string): Promise<TableFile> {
  const source = sourceOf(base64);
  if ('code' in source) return { header: [], rows: [], remarks: [source] };
  const table = await openTable(source);
  const rows: string[][] = [];
  const remarks: Remark[] = [];
  for await (const some of table.rows()) {
    for (const { line, cells, faults = [] } of some) {
      rows.push([...cells]);
      remarks.push(...faults.map(({ code, why }) => ({ ...error(code, why), where: `row ${line}` })));
    }
  }
  table.close();
  remarks.push(...table.remarks.filter(({ level }) => level === 'ERROR'));
  return remarks.length > 0 ? { header: [], rows: [], remarks } : { header: table.header, rows, remarks: [] };
}
