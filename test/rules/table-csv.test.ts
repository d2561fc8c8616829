import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../api/table-file.ts';

async function read(text: string) {
  const table = await openTable({ bytes: Buffer.from(text) });
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for await (const some of table.rows()) {
    for (const { line, cells } of some) {
      rows.push(cells);
      lines.push(line);
    }
  }
  return { header: table.header, rows, lines, remarks: table.remarks };
}

/** A cell that is not blank, so that no row is: with everything in it that must be quoted. */
const cell = fc
  .string({
    unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', ' ', '1', '語'),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => `x${text}x`);

describe('separated values', () => {
  it.each(['\n', '\r\n'])(
    'are read back as they were written, row by row, with %j at the ends',
    async (newline) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }),
          fc.boolean(),
          async (rows, ended) => {
            const text =
              Papa.unparse([['one', 'two', 'three'], ...rows], { newline }) + (ended ? newline : '');
            const seen = await read(text);
            expect(seen.remarks).toEqual([]);
            expect(seen.header).toEqual(['one', 'two', 'three']);
            expect(seen.rows).toEqual(rows);
            expect(seen.lines).toEqual(rows.map((_, place) => place + 2));
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it('are read whole across the pieces in which a file is read', async () => {
    const rows = Array.from({ length: 20_000 }, (_, place) => [
      `Firm ${place}`,
      `“é”\n${place}`,
      String(place),
    ]);
    const seen = await read(Papa.unparse([['one', 'two', 'three'], ...rows]));
    expect(seen.remarks).toEqual([]);
    expect(seen.rows).toEqual(rows);
  });

  it('may have inch marks that open nothing', async () => {
    const rows = Array.from({ length: 40_000 }, (_, place) => [`Pipe 5" no ${place}`, 'x']);
    const text = ['one,two', ...rows.map((row) => row.join(',')), ''].join('\n');
    const { remarks, rows: seen } = await read(text);
    expect(remarks).toEqual([]);
    expect(seen).toEqual(rows);
  });
});
