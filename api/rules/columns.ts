import type { FigureRole } from '../../schema/words.ts';
import type { ComplaintPlaces } from './complaint-cells.ts';
import type { ComplaintColumn } from './complaint-columns.ts';
import type { Indicator } from './indicator.ts';
import { columnName, placeIn, type SheetName } from './place.ts';
import type { Remark } from './remark.ts';

/** Which column of a file, by its header, holds what. */
export interface Mapping {
  /** The sheet of a workbook that is read; null: the first that has a table. */
  sheet?: string | null;
  firm: string | null;
  group: string | null;
  breakdown: string | null;
  /** The days on which the firm reports, where they are its own. */
  span?: string | null;
  /** Whether the return is the joint one of several firms. */
  joint?: string | null;
  figures: { indicatorKey: string; role: FigureRole; column: string }[];
  /** The fields of rows that are about complaints. */
  complaints?: ComplaintColumn[];
  /** Columns that are known and left out on purpose. */
  ignored?: string[];
}

/** The mapping as places in a row, from 0; null where there is no such column. */
export interface Columns {
  firm: number | null;
  group: number | null;
  breakdown: number | null;
  span: number | null;
  joint: number | null;
  indicators: FigureColumns[];
  complaints: ComplaintPlaces;
}

/** Where the figures of one indicator stand. */
export interface FigureColumns {
  indicator: Indicator;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  share: number | null;
  /** Where the kind of empty is said in words, and the note on it. */
  state: number | null;
  note: number | null;
}

interface Headed {
  header: readonly string[];
  /** Where the header stands: in which sheet, and in which of its rows. */
  sheetName?: SheetName;
  headerLine?: number;
  mapping: Mapping;
  indicators: readonly Indicator[];
  ownFirmId: string | null;
}

/** Finds the mapped columns in the header, and says what is missing, doubled or unknown there. */
export function findColumns(headed: Headed): { columns: Columns; remarks: Remark[] } {
  const { header, mapping, indicators, ownFirmId } = headed;
  const top = placeIn(headed.sheetName ?? null, headed.headerLine ?? 1);
  const fault = (code: string, why: string): Remark => ({ level: 'ERROR', code, where: top, why });
  const remarks = headerRemarks(headed);
  const place = (name: string | null): number | null => {
    if (name === null) return null;
    const found = header.indexOf(name);
    if (found >= 0) return found;
    remarks.push(
      fault(
        'MISSING_COLUMN',
        `There is no column “${name}”. The file has: ${header.join(', ').slice(0, 300)}.`,
      ),
    );
    return null;
  };
  if (mapping.firm === null && ownFirmId === null) {
    remarks.push(fault('MISSING_COLUMN', 'Say which column names the firm.'));
  }
  const complaints = mapping.complaints ?? [];
  if (mapping.figures.length === 0 && complaints.length === 0) {
    remarks.push(fault('MISSING_COLUMN', 'Say which columns hold figures, and of which indicators.'));
  }
  const known = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const byIndicator = new Map<string, FigureColumns>();
  for (const { indicatorKey, role, column } of mapping.figures) {
    const indicator = known.get(indicatorKey);
    if (!indicator) {
      remarks.push(fault('UNKNOWN_INDICATOR', `The edition has no indicator “${indicatorKey}”.`));
      continue;
    }
    const source = byIndicator.get(indicatorKey) ?? {
      indicator,
      value: null,
      numerator: null,
      denominator: null,
      share: null,
      state: null,
      note: null,
    };
    source[FIELD[role]] = place(column);
    byIndicator.set(indicatorKey, source);
  }
  remarks.push(
    ...[...byIndicator.values()].flatMap(({ indicator }) => roleRemarks(indicator, mapping, fault)),
  );
  const columns = {
    firm: place(mapping.firm),
    group: place(mapping.group),
    breakdown: place(mapping.breakdown),
    span: place(mapping.span ?? null),
    joint: place(mapping.joint ?? null),
    indicators: [...byIndicator.values()],
    complaints: placesIn(complaints, place),
  };
  if (complaints.length > 0 && !columns.complaints.has('category')) {
    remarks.push(fault('MISSING_COLUMN', 'Say which column names the category of the complaints.'));
  }
  const broken = columns.indicators.some(({ indicator }) => indicator.breakdown.length > 0);
  if (broken && mapping.breakdown === null) {
    remarks.push(fault('MISSING_COLUMN', 'Say which column names the breakdown: these indicators have one.'));
  }
  return { columns, remarks };
}

const FIELD = {
  ...({ VALUE: 'value', NUMERATOR: 'numerator', DENOMINATOR: 'denominator', SHARE: 'share' } as const),
  ...({ STATE: 'state', NOTE: 'note' } as const),
};

function placesIn(
  complaints: readonly ComplaintColumn[],
  place: (name: string) => number | null,
): ComplaintPlaces {
  const found = complaints.map(({ field, column }) => [field, place(column)] as const);
  return new Map(found.flatMap(([field, at]) => (at === null ? [] : [[field, at] as const])));
}

type Fault = (code: string, why: string) => Remark;

/** A figure that is mapped by half, or twice, would be read as a blank or as the wrong column: neither may pass in silence. */
function roleRemarks({ key, kind, label }: Indicator, { figures }: Mapping, fault: Fault): Remark[] {
  const roles = figures.filter(({ indicatorKey }) => indicatorKey === key).map(({ role }) => role);
  const times = (...wanted: FigureRole[]) => roles.filter((role) => wanted.includes(role)).length;
  const parts = [times('NUMERATOR', 'SHARE'), times('DENOMINATOR')];
  const [wanted, strange] =
    kind === 'RATIO' ? [parts, times('VALUE')] : [[times('VALUE')], Math.max(...parts)];
  if (strange > 0 || wanted.includes(0)) {
    const needs = kind === 'RATIO' ? 'a numerator or a share, and a denominator' : 'a value';
    return [fault('MISSING_COLUMN', `${label} is read from ${needs}: say which columns hold them.`)];
  }
  return [...wanted, times('STATE') || 1, times('NOTE') || 1].every((count) => count === 1)
    ? []
    : [fault('DUPLICATE_COLUMN', `Two columns are said to hold the same figure of ${label}.`)];
}

function headerRemarks({ header, mapping, sheetName = null, headerLine = 1 }: Headed): Remark[] {
  const used = new Set([
    mapping.firm,
    mapping.group,
    mapping.breakdown,
    mapping.span ?? null,
    mapping.joint ?? null,
    ...mapping.figures.map(({ column }) => column),
    ...(mapping.complaints ?? []).map(({ column }) => column),
    ...(mapping.ignored ?? []),
  ]);
  return header.flatMap((name, place): Remark[] => {
    const where = placeIn(sheetName, headerLine, columnName(header, place));
    if (used.has(name) && header.indexOf(name) !== place) {
      const why = `The heading “${name}” stands there twice.`;
      return [{ level: 'ERROR', code: 'DUPLICATE_COLUMN', where, why }];
    }
    return used.has(name)
      ? []
      : [{ level: 'WARNING', code: 'UNKNOWN_COLUMN', where, why: `The column “${name}” is not read.` }];
  });
}
