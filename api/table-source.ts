import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** Where the bytes of a file are: in memory, or on disk. */
export type FileSource = { bytes: Buffer } | { path: string };

const PIECE = 32 * 1024;

/** The bytes from the first to the last, a piece at a time. */
export async function* piecesOf(source: FileSource): AsyncGenerator<Buffer> {
  if ('path' in source) {
    yield* createReadStream(source.path, { highWaterMark: PIECE });
    return;
  }
  for (let start = 0; start < source.bytes.length; start += PIECE) {
    yield source.bytes.subarray(start, start + PIECE);
  }
}

/** The first bytes, by which a file shows what it is; and how many there are in all. */
export async function headOf(source: FileSource, length: number): Promise<{ head: Buffer; size: number }> {
  if ('bytes' in source) return { head: source.bytes.subarray(0, length), size: source.bytes.length };
  const file = await open(source.path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return { head: buffer.subarray(0, bytesRead), size };
  } finally {
    await file.close();
  }
}

/** SHA-256 of all bytes, in hexadecimal: names the content, whatever the file is called. */
export async function hashOf(source: FileSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(source)) hash.update(piece);
  return hash.digest('hex');
}
