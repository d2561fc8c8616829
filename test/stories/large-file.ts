import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeXlsxStream } from 'hucre/xlsx';

export const PARTS = Array.from({ length: 100 }, (_, place) => `Product ${place + 1}`);
export const firmName = (place: number) => `Firm ${place + 1} of the sector`;

const HEADER = ['firm', 'product', 'opened', 'closed'];

/** The rows of a large file: each firm with each of a hundred parts. */
export function* largeRows(firms: number): Generator<(string | number)[]> {
  for (let firm = 0; firm < firms; firm += 1) {
    for (const [place, part] of PARTS.entries()) yield [firmName(firm), part, firm + place, place];
  }
}

export async function writeCsv(path: string, firms: number): Promise<void> {
  const out = createWriteStream(path);
  out.write(`${HEADER.join(',')}\n`);
  let lines: string[] = [];
  const flush = async () => {
    if (!out.write(lines.join(''))) await once(out, 'drain');
    lines = [];
  };
  for (const row of largeRows(firms)) {
    lines.push(`${row.join(',')}\n`);
    if (lines.length >= 5_000) await flush();
  }
  await flush();
  out.end();
  await once(out, 'finish');
}

export async function writeWorkbook(path: string, firms: number): Promise<void> {
  const out = createWriteStream(path);
  const columns = HEADER.map((header) => ({ header, key: header }));
  for await (const piece of writeXlsxStream(largeRows(firms), { name: 'Figures', columns })) {
    if (!out.write(piece)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
