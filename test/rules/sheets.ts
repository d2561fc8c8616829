import type { Observation } from '../../api/rules/indicator.ts';
import { endRemarks, type FirmRow, type Sheet, SheetReader } from '../../api/rules/sheet.ts';
import type { SheetFirm } from '../../api/rules/sheet-firms.ts';

const HALF = { startsOn: '2024-01-01', endsOn: '2024-06-30' };

/** A firm that reports on the days of the period, which is the first half of 2024. */
export const firm = (id: string, name: string, groupName: string | null = null): SheetFirm => ({
  ...{ id, name, groupName, days: HALF, period: HALF, dueOn: '2024-08-31' },
});

/** Reads all rows at once, with the header above them, and gathers what they say of each firm. */
export function readSheet({ rows, ...sheet }: Sheet & { rows: readonly (readonly string[])[] }) {
  const reader = new SheetReader(sheet);
  const figures = new Map<string, { firmId: string; firstRow: number; observations: Observation[] }>();
  const said: FirmRow[] = [];
  let stopped = false;
  for (const [place, cells] of (reader.readable ? rows : []).entries()) {
    stopped = reader.full;
    if (stopped) break;
    const row = reader.read({ line: place + 2, cells });
    if (!row) continue;
    said.push(row);
    const own = figures.get(row.firm.id) ?? { firmId: row.firm.id, firstRow: row.line, observations: [] };
    figures.set(row.firm.id, own);
    own.observations.push(...row.observations);
  }
  const ends = reader.readable ? endRemarks(reader, sheet, stopped) : [];
  const remarks = [...reader.remarks, ...ends];
  return { figures: [...figures.values()], remarks, rowsRead: reader.rowsRead, said };
}
