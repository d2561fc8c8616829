import { SIZE_BANDS, type SizeBand } from '../../schema/words.ts';
import { groupNamed, plainName } from './near.ts';
import { columnName } from './place.ts';
import type { Remark } from './remark.ts';

/** Which column of a register's file holds what; null where there is no such column. */
export interface RegisterMapping {
  firm: string;
  group: string | null;
  segment: string | null;
  sizeBand: string | null;
  region: string | null;
}

/** A firm as a register's file describes it. */
export interface RegisterFirm {
  name: string;
  groupName: string | null;
  segment: string;
  sizeBand: SizeBand;
  region: string | null;
}

interface RegisterSheet {
  header: readonly string[];
  rows: readonly (readonly string[])[];
  mapping: RegisterMapping;
}

type Attribute = keyof RegisterMapping;
const ATTRIBUTES: readonly Attribute[] = ['firm', 'group', 'segment', 'sizeBand', 'region'];
const MOST_FAULTS = 200;

/**
 * Reads the firms of a register. A firm may stand in several rows, as in a file of figures, if they all say the same of it.
 * Where a column is not mapped: segment “All members”, size band MEDIUM, no group and no region.
 */
export function readRegister({ header, rows, mapping }: RegisterSheet): {
  firms: RegisterFirm[];
  remarks: Remark[];
} {
  const remarks: Remark[] = [];
  const fault = (code: string, where: string, why: string) =>
    remarks.push({ level: 'ERROR', code, where, why });
  const places = new Map<Attribute, number>();
  for (const attribute of ATTRIBUTES) {
    const name = mapping[attribute];
    if (name === null) continue;
    const place = header.indexOf(name);
    if (place < 0)
      fault(
        'MISSING_COLUMN',
        'row 1',
        `There is no column “${name}”. The file has: ${header.join(', ').slice(0, 300)}.`,
      );
    else places.set(attribute, place);
  }
  if (rows.length === 0) fault('EMPTY_FILE', 'row 2', 'There is no row below the header.');
  if (remarks.length > 0) return { firms: [], remarks };
  const known = new Map<string, { firm: RegisterFirm; row: number }>();
  for (const [index, row] of rows.entries()) {
    const line = index + 2;
    const where = (attribute: Attribute) =>
      `row ${line}, column ${columnName(header, places.get(attribute) ?? 0)}`;
    const cell = (attribute: Attribute) => row[places.get(attribute) ?? -1]?.trim() || null;
    const name = cell('firm');
    const sizeBand = cell('sizeBand')?.toUpperCase() ?? 'MEDIUM';
    if (name === null) {
      fault('MISSING_NAME', where('firm'), 'Every row names a firm.');
    } else if (!isSizeBand(sizeBand)) {
      fault(
        'UNKNOWN_SIZE_BAND',
        where('sizeBand'),
        `“${sizeBand}” is no size band: ${SIZE_BANDS.join(', ')}.`,
      );
    } else {
      const firm = {
        name,
        groupName: groupNamed(cell('group') ?? ''),
        segment: cell('segment') ?? 'All members',
        sizeBand,
        region: cell('region'),
      };
      const before = known.get(plainName(name));
      if (!before) known.set(plainName(name), { firm, row: line });
      else if (!alike(before.firm, firm))
        fault('CONTRADICTION', where('firm'), `Row ${before.row} says something else of ${name}.`);
    }
    if (remarks.length >= MOST_FAULTS) break;
  }
  return { firms: [...known.values()].map(({ firm }) => firm), remarks };
}

const isSizeBand = (text: string): text is SizeBand => SIZE_BANDS.some((band) => band === text);

function alike(a: RegisterFirm, b: RegisterFirm): boolean {
  return (
    a.groupName === b.groupName &&
    a.segment === b.segment &&
    a.sizeBand === b.sizeBand &&
    a.region === b.region
  );
}
