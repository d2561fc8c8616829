const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** The first moment that a ZIP archive can name: 1 January 1980, midnight. */
const NO_DATE = 0x0021_0000;

/**
 * The ZIP archive with no moment at its entries, so that the same content is the same bytes whenever it was packed. The archive has no
 * comment and no second volume, as a library has just written it. Throws RangeError where it is none.
 */
export function undated(archive: Buffer): Buffer {
  const end = archive.length - END_LENGTH;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new RangeError('This is no plain ZIP archive.');
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(entry) !== ENTRY) throw new RangeError('This is no plain ZIP archive.');
    archive.writeUInt32LE(NO_DATE, entry + 12);
    archive.writeUInt32LE(NO_DATE, archive.readUInt32LE(entry + 42) + 10);
    const lengths = [28, 30, 32].map((at) => archive.readUInt16LE(entry + at));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return archive;
}
