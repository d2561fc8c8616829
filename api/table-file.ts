import Papa from 'papaparse';
import type { Remark } from './rules/remark.ts';

/** A file of rows and columns, decoded: every cell is text without blanks around it. */
export interface TableFile {
  header: string[];
  rows: string[][];
  /** What is wrong with the file as such; where there is anything, header and rows are empty. */
  remarks: Remark[];
}

const LARGEST_FILE = 12 * 1024 * 1024;
const LARGEST_IN_WORDS = `${LARGEST_FILE / 1024 / 1024} MB`;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;
const LONGEST_CELL = 2_000;
const LONGEST_LINE = 200_000;
const MOST_FAULTS = 50;

const NO_TEXT = 'This is not a text file. Save the sheet as CSV (UTF-8) and try again.';
const NO_LINES =
  'This line is far too long for a row of a table. Save the sheet as CSV (UTF-8) and try again.';
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
/** Control characters that no table has. */
const BINARY = /[^\P{Cc}\t\n\r\f]/u;
const LINES = /[^\n\r]+/g;

/**
 * Reads a file of comma-, semicolon- or tab-separated values, in UTF-8 or (with a byte order mark) UTF-16. Never throws for what is in it:
 * wrong encoding, noise, blank or endless rows and a missing header come back as remarks with row and column, counted from 1.
 */
export function readTableFile(base64: string): TableFile {
  if (!BASE64.test(base64)) {
    return broken('NOT_BASE64', 'row 1', 'The file did not arrive whole. Choose it again.');
  }
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0) return broken('EMPTY_FILE', 'row 1', 'The file is empty.');
  if (bytes.length > LARGEST_FILE) {
    const size = `${Math.ceil(bytes.length / 1024 / 1024)} MB`;
    const why = `The file has ${size}; ${LARGEST_IN_WORDS} is the most. Split it.`;
    return broken('TOO_LARGE', 'row 1', why);
  }
  const text = decode(bytes);
  const noise = text.good.search(BINARY);
  if (noise >= 0) return broken('NOT_A_TABLE', placeOf(text.good.slice(0, noise)), NO_TEXT);
  const endless = endlessLine(text.good);
  if (endless >= 0) return broken('NOT_A_TABLE', placeOf(text.good.slice(0, endless)), NO_LINES);
  if (text.whole) return parse(text.good);
  if (text.encoding === 'UTF-8' && bytes.includes(0))
    return broken('NOT_A_TABLE', placeOf(text.good), NO_TEXT);
  const why = `From here on the file is not ${text.encoding}. Save it as “CSV UTF-8” and try again.`;
  return broken('WRONG_ENCODING', placeOf(text.good), why);
}

/**
 * Where a line begins that is longer than any row, or -1; looked for first, because such a file takes long to take apart. Line by line:
 * one pattern with a least length would begin anew at every letter.
 */
function endlessLine(text: string): number {
  for (const { 0: line, index } of text.matchAll(LINES)) if (line.length > LONGEST_LINE) return index;
  return -1;
}

function broken(code: string, where: string, why: string): TableFile {
  return { header: [], rows: [], remarks: [{ level: 'ERROR', code, where, why }] };
}

interface Decoded {
  /** What could be read: all of it where `whole`, else what stands before the first fault. */
  good: string;
  whole: boolean;
  encoding: string;
}

function decode(bytes: Buffer): Decoded {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'UTF-16LE'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'UTF-16BE'
        : 'UTF-8';
  const good = read(bytes, encoding, false);
  if (good !== null) return { good, whole: true, encoding };
  const length = goodLength(bytes, encoding);
  return { good: read(bytes.subarray(0, length), encoding, true) ?? '', whole: false, encoding };
}

/** The text, or null where the bytes are not of the encoding; a `part` may end within a letter. */
function read(bytes: Buffer, encoding: string, part: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: part });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** How many bytes from the start decode: found by halving, because every part of good text is good but for its last letter. */
function goodLength(bytes: Buffer, encoding: string): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (read(bytes.subarray(0, middle), encoding, true) === null) bad = middle;
    else good = middle;
  }
  return good;
}

/** Row and column of the cell in which the text ends. */
function placeOf(text: string): string {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  return `row ${Math.max(data.length, 1)}, column ${Math.max(data.at(-1)?.length ?? 1, 1)}`;
}

/** Whichever of the three parts the heading into most columns; the comma where none does. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, LONGEST_LINE).split(/[\n\r]/, 1)[0] ?? '';
  const [most] = [',', ';', '\t']
    .map((delimiter) => ({ delimiter, columns: heading.split(delimiter).length }))
    .sort((a, b) => b.columns - a.columns);
  return most?.delimiter ?? ',';
}

function parse(text: string): TableFile {
  const delimiter = delimiterOf(text);
  // A file whose beginning is broken is not taken apart to its end, which takes long where every line is.
  const { errors: early } = Papa.parse<string[]>(text.slice(0, LONGEST_LINE), { delimiter });
  const malformed = early.filter(({ code }) => code === 'InvalidQuotes');
  if (malformed.length > 0) return { header: [], rows: [], remarks: quoteFaults(text, delimiter, malformed) };
  const transform = (cell: string) => cell.trim();
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, transform, preview: MOST_ROWS + 2 });
  while (data.at(-1)?.every((cell) => cell === '')) data.pop();
  const [header, ...rows] = data;
  if (!header) return broken('EMPTY_FILE', 'row 1', 'The file has no row.');
  const remarks = [...quoteFaults(text, delimiter, errors), ...shapeFaults(data)].slice(0, MOST_FAULTS);
  return remarks.length > 0 ? { header: [], rows: [], remarks } : { header, rows, remarks: [] };
}

const fault = (where: string, why: string): Remark => ({ level: 'ERROR', code: 'NOT_A_TABLE', where, why });

const quoteFaults = (text: string, delimiter: string, errors: readonly Papa.ParseError[]): Remark[] =>
  errors.slice(0, MOST_FAULTS).map(({ row, index = 0, message }) => {
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    const where = `row ${(row ?? 0) + 1}, column ${line.split(delimiter).length}`;
    return fault(where, `${message}. A quotation mark within a cell is written twice.`);
  });

function shapeFaults(data: readonly string[][]): Remark[] {
  if (data.length > MOST_ROWS + 1) {
    return [
      fault(`row ${MOST_ROWS + 2}`, `A file has at most ${MOST_ROWS} rows below its header. Split it.`),
    ];
  }
  return data.flatMap((row, place) => {
    const where = `row ${place + 1}`;
    if (row.length > MOST_COLUMNS) {
      return [fault(`${where}, column ${MOST_COLUMNS + 1}`, `A row has at most ${MOST_COLUMNS} columns.`)];
    }
    if (row.length === 1 && row[0] === '') return [fault(where, 'This row is blank. Take it out.')];
    const long = row.findIndex((cell) => cell.length > LONGEST_CELL);
    if (long < 0) return [];
    return [fault(`${where}, column ${long + 1}`, `A cell has at most ${LONGEST_CELL} characters.`)];
  });
}
