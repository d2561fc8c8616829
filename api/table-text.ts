import Papa from 'papaparse';
import { fileFault } from './table-shape.ts';
import { type FileSource, piecesOf } from './table-source.ts';

const LONGEST_LINE = 200_000;

const NO_TEXT = 'This is not a text file. Save the sheet as CSV (UTF-8) and try again.';
const NO_LINES =
  'This line is far too long for a row of a table. Save the sheet as CSV (UTF-8) and try again.';
/** Control characters that no table has. */
const BINARY = /[^\P{Cc}\t\n\r\f]/u;

type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';

/**
 * Decodes a file piece by piece, each piece whole lines. Throws FileFault at the first sign that is no text; its `where` is then the
 * text of the piece that could still be read.
 */
export class TextReader {
  bytesRead = 0;
  #encoding: Encoding = 'UTF-8';
  #rest = Buffer.alloc(0);

  constructor(private readonly source: FileSource) {}

  async *pieces(): AsyncGenerator<string> {
    let first = true;
    for await (const piece of piecesOf(this.source)) {
      if (first) this.#encoding = encodingOf(piece);
      const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
      const end = this.lastLineEnd(bytes);
      this.bytesRead += piece.length;
      this.#rest = Buffer.from(bytes.subarray(end));
      if (end > 0) yield this.decode(bytes.subarray(0, end), first);
      if (end > 0) first = false;
      // Looked for first, because such a file takes long to take apart.
      if (this.#rest.length > LONGEST_LINE * 4) throw this.unreadable(this.#rest, '');
    }
    if (this.#rest.length > 0) yield this.decode(this.#rest, first);
  }

  /** Where the last whole line ends; the line ends of old Macs are found where there are no others. */
  private lastLineEnd(bytes: Buffer): number {
    if (this.#encoding === 'UTF-8') return bytes.lastIndexOf(10) + 1 || bytes.lastIndexOf(13) + 1;
    for (const sign of [10, 13]) {
      const pair = this.#encoding === 'UTF-16LE' ? [sign, 0] : [0, sign];
      for (let at = bytes.lastIndexOf(Buffer.from(pair)); at >= 0; ) {
        if (at % 2 === 0) return at + 2;
        at = at === 0 ? -1 : bytes.lastIndexOf(Buffer.from(pair), at - 1);
      }
    }
    return 0;
  }

  private decode(bytes: Buffer, first: boolean): string {
    const decoded = read(bytes, this.#encoding, false);
    if (decoded === null) throw this.unreadable(bytes, '');
    const text = withLineEnds(first ? decoded.replace(/^\uFEFF/, '') : decoded);
    const noise = text.search(BINARY);
    if (noise >= 0) throw fileFault('NOT_A_TABLE', text.slice(0, noise), NO_TEXT);
    const endless = endlessLine(text);
    if (endless >= 0) throw fileFault('NOT_A_TABLE', text.slice(0, endless), NO_LINES);
    return text;
  }

  /** What is wrong with bytes that are no lines of text, and what of them could be read. */
  private unreadable(bytes: Buffer, before: string) {
    const whole = read(bytes, this.#encoding, true) !== null;
    const length = whole ? bytes.length : goodLength(bytes, this.#encoding);
    const good = read(bytes.subarray(0, length), this.#encoding, true) ?? '';
    const noise = good.search(BINARY);
    if (noise >= 0) return fileFault('NOT_A_TABLE', good.slice(0, noise), NO_TEXT);
    if (whole) return fileFault('NOT_A_TABLE', before, NO_LINES);
    if (this.#encoding === 'UTF-8' && bytes.includes(0)) return fileFault('NOT_A_TABLE', good, NO_TEXT);
    const why = `From here on the file is not ${this.#encoding}. Save it as “CSV UTF-8” and try again.`;
    return fileFault('WRONG_ENCODING', good, why);
  }
}

function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : 'UTF-8';
}

/** The text, or null where the bytes are not of the encoding; a `part` may end within a letter. */
function read(bytes: Buffer, encoding: Encoding, part: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: part });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** How many bytes from the start decode: found by halving, because every part of good text is good but for its last letter. */
function goodLength(bytes: Buffer, encoding: Encoding): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (read(bytes.subarray(0, middle), encoding, true) === null) bad = middle;
    else good = middle;
  }
  return good;
}

/** Old Macs ended lines with a sign that nobody else takes for an end. */
const withLineEnds = (text: string): string => (text.includes('\n') ? text : text.replaceAll('\r', '\n'));

/** Where a line begins that is longer than any row, or -1. */
function endlessLine(text: string): number {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end;
    if (next - start > LONGEST_LINE) return start;
    start = next + 1;
  }
  return -1;
}

/** Row and column of the cell in which the text ends, so many rows after the beginning of the file. */
export function placeAfter(text: string, rowsBefore: number, delimiter: string): string {
  const { data } = Papa.parse<string[]>(text, { delimiter });
  const row = rowsBefore + Math.max(data.length, 1);
  return `row ${row}, column ${Math.max(data.at(-1)?.length ?? 1, 1)}`;
}

/** Whichever of the three parts the heading into most columns; the comma where none does. */
export function delimiterOf(text: string): string {
  const heading = text.slice(0, LONGEST_LINE).split(/[\n\r]/, 1)[0] ?? '';
  const [most] = [',', ';', '\t']
    .map((delimiter) => ({ delimiter, columns: heading.split(delimiter).length }))
    .sort((a, b) => b.columns - a.columns);
  return most?.delimiter ?? ',';
}
