import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from './refusal.ts';

/**
 * Writes a request's body to disk as it comes, and no more of it than `most` bytes; answers its length and its SHA-256. Throws
 * Refusal TOO_LARGE, and whatever the disk or the line says; the caller takes away what is there by then.
 */
export async function saveBody(
  body: Readable,
  path: string,
  most: number,
): Promise<{ bytes: number; hash: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      hash.update(piece);
      done(bytes > most ? tooLarge(most) : null, piece);
    },
  });
  await pipeline(body, counted, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  return { bytes, hash: hash.digest('hex') };
}

export const tooLarge = (most: number): Refusal =>
  new Refusal('TOO_LARGE', `${most / 1024 / 1024} MB is the most that a file may have. Split it.`);

/** Takes away files of this ending that nobody has written to for so long. */
export async function sweep(folder: string, ending: string, stillForMs: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (name.endsWith(ending) && Date.now() - mtimeMs > stillForMs) await rm(path, { force: true });
  }
}
