import type { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { fileFault } from './table-shape.ts';
import type { FileSource } from './table-source.ts';

const MOST_PARTS = 2_000;
const LARGEST_PART = 1024 * 1024 * 1024;
/** No table packs so well; what does was made to burst. */
const MOST_PACKED = 200;
const SMALL = 32 * 1024 * 1024;
const LARGEST_TEXT = 16 * 1024 * 1024;

export const BROKEN =
  'This workbook is broken or cut off. Open it in a spreadsheet, save it again, and try again.';
const TOO_LARGE =
  'Unpacked, this file would be far larger than a table of figures. Copy the figures into a new workbook.';

/** The parts of a workbook's package by name, unpacked one at a time and never beyond bounds. */
export class Package {
  bytesUnpacked = 0;

  private constructor(
    private readonly file: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  /** Throws FileFault where it is no sound package. */
  static async open(source: FileSource): Promise<Package> {
    const file = await opened(source).catch((error: unknown) => {
      throw error instanceof Error ? fileFault('BROKEN_WORKBOOK', 'row 1', BROKEN) : error;
    });
    try {
      if (file.entryCount > MOST_PARTS) throw fileFault('TOO_LARGE_UNPACKED', 'row 1', TOO_LARGE);
      return new Package(file, await listed(file));
    } catch (error) {
      file.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): Iterable<string> {
    return this.entries.keys();
  }

  /** Bytes of a part once unpacked, as the package says; what turns out larger breaks off. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  /** Throws FileFault for a part that is missing, locked or far too large. */
  async stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw fileFault('BROKEN_WORKBOOK', 'row 1', BROKEN);
    if (entry.isEncrypted()) throw locked();
    const { uncompressedSize: size, compressedSize: packed } = entry;
    if (size > LARGEST_PART || (size > SMALL && size > packed * MOST_PACKED)) {
      throw fileFault('TOO_LARGE_UNPACKED', 'row 1', TOO_LARGE);
    }
    const stream = await new Promise<Readable>((resolve, reject) => {
      this.file.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    stream.on('data', (piece: Buffer) => {
      this.bytesUnpacked += piece.length;
    });
    stream.pause();
    return stream;
  }

  /** A small part, whole. */
  async text(name: string): Promise<string> {
    if (this.sizeOf(name) > LARGEST_TEXT) throw fileFault('TOO_LARGE_UNPACKED', 'row 1', TOO_LARGE);
    return textOf(await this.stream(name));
  }

  close(): void {
    this.file.close();
  }
}

export const locked = () =>
  fileFault(
    'PASSWORD_PROTECTED',
    'row 1',
    'This workbook is locked with a password. Save it without one, and try again.',
  );

function opened(source: FileSource): Promise<yauzl.ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, file: yauzl.ZipFile) => (error ? reject(error) : resolve(file));
    if ('path' in source) yauzl.open(source.path, options, done);
    else yauzl.fromBuffer(source.bytes, options, done);
  });
}

function listed(file: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  return new Promise((resolve, reject) => {
    const broken = () => reject(fileFault('BROKEN_WORKBOOK', 'row 1', BROKEN));
    file.on('entry', (entry: yauzl.Entry) => {
      if (entries.has(entry.fileName)) return broken();
      entries.set(entry.fileName, entry);
      file.readEntry();
    });
    file.on('end', () => resolve(entries));
    file.on('error', broken);
    file.readEntry();
  });
}
