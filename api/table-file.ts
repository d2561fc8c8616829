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
const BYTE_ORDER_MARKS = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;

/**
 * Reads a file of comma-, semicolon- or tab-separated values, in UTF-8 or (with a byte order mark) UTF-16. Never throws for what is in it:
 * wrong encoding, noise and a missing header come back as remarks with row and column.
 */
export function readTableFile(base64: string): TableFile {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0) return broken('EMPTY_FILE', 'row 1', 'The file is empty.');
  if (bytes.length > LARGEST_FILE) {
    const size = `${Math.ceil(bytes.length / 1024 / 1024)} MB`;
    return broken(
      'TOO_LARGE',
      'row 1',
      `The file has ${size}; ${LARGEST_FILE / 1024 / 1024} MB is the most. Split it.`,
    );
  }
  const text = decode(bytes);
  if (typeof text !== 'string') return text;
  return parse(text);
}

function broken(code: string, where: string, why: string): TableFile {
  return { header: [], rows: [], remarks: [{ level: 'ERROR', code, where, why }] };
}

function decode(bytes: Buffer): string | TableFile {
  for (const [encoding, mark] of Object.entries(BYTE_ORDER_MARKS)) {
    if (mark.every((byte, place) => bytes[place] === byte)) return new TextDecoder(encoding).decode(bytes);
  }
  const nothing = bytes.indexOf(0);
  if (nothing >= 0) {
    return broken(
      'NOT_A_TABLE',
      placeOf(bytes, nothing),
      'This is not a text file. Save the sheet as CSV (UTF-8) and try again.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const place = placeOf(bytes, firstBadByte(bytes));
    return broken(
      'WRONG_ENCODING',
      place,
      'From here on the file is not UTF-8. Save it as “CSV UTF-8” and try again.',
    );
  }
}

/** How many bytes from the start decode as UTF-8: found by halving, because every prefix of good text is good but for its last letter. */
function firstBadByte(bytes: Buffer): number {
  const decodes = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function placeOf(bytes: Buffer, offset: number): string {
  let row = 1;
  let start = 0;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) {
    row += 1;
    start = at + 1;
  }
  const before = bytes.subarray(start, offset).toString('latin1');
  return `row ${row}, column ${before.split(/[,;\t]/).length}`;
}

const MOST_FAULTS = 50;

function parse(text: string): TableFile {
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
    transform: (cell) => cell.trim(),
  });
  const faults = errors.filter(({ code }) => code !== 'UndetectableDelimiter').slice(0, MOST_FAULTS);
  if (faults.length > 0) {
    const remarks = faults.map(({ row, message }) => ({
      level: 'ERROR' as const,
      code: 'NOT_A_TABLE',
      where: `row ${(row ?? 0) + 1}`,
      why: `${message}. A quotation mark within a cell is written twice.`,
    }));
    return { header: [], rows: [], remarks };
  }
  const [header, ...rows] = data;
  if (!header) return broken('EMPTY_FILE', 'row 1', 'The file has no row.');
  return { header, rows, remarks: [] };
}
