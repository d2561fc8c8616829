import type { FigureRole } from '../../schema/words.ts';
import type { Indicator } from './indicator.ts';
import { plainName } from './near.ts';
import type { Remark } from './remark.ts';

/** Which column of a file, by its header, holds what. */
export interface Mapping {
  firm: string | null;
  group: string | null;
  breakdown: string | null;
  figures: { indicatorKey: string; role: FigureRole; column: string }[];
  /** Columns that are known and left out on purpose. */
  ignored?: string[];
}

/** The mapping as places in a row, from 0; null where there is no such column. */
export interface Columns {
  firm: number | null;
  group: number | null;
  breakdown: number | null;
  indicators: FigureColumns[];
}

/** Where the figures of one indicator stand. */
export interface FigureColumns {
  indicator: Indicator;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  share: number | null;
}

interface Headed {
  header: readonly string[];
  mapping: Mapping;
  indicators: readonly Indicator[];
  ownFirmId: string | null;
}

/** A column as a spreadsheet names it, with its heading where it has one: `F (opened)`. */
export function columnName(header: readonly string[], place: number): string {
  let letters = '';
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  const heading = header[place];
  return heading === undefined ? letters : `${letters} (${heading})`;
}

/** Finds the mapped columns in the header, and says what is missing, doubled or unknown there. */
export function findColumns({ header, mapping, indicators, ownFirmId }: Headed): {
  columns: Columns;
  remarks: Remark[];
} {
  const remarks = headerRemarks(header, mapping);
  const place = (name: string | null): number | null => {
    if (name === null) return null;
    const found = header.indexOf(name);
    if (found >= 0) return found;
    remarks.push(
      fault(
        'MISSING_COLUMN',
        'row 1',
        `There is no column “${name}”. The file has: ${header.join(', ').slice(0, 300)}.`,
      ),
    );
    return null;
  };
  if (mapping.firm === null && ownFirmId === null) {
    remarks.push(fault('MISSING_COLUMN', 'row 1', 'Say which column names the firm.'));
  }
  if (mapping.figures.length === 0) {
    remarks.push(
      fault('MISSING_COLUMN', 'row 1', 'Say which columns hold figures, and of which indicators.'),
    );
  }
  const known = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const byIndicator = new Map<string, FigureColumns>();
  for (const { indicatorKey, role, column } of mapping.figures) {
    const indicator = known.get(indicatorKey);
    if (!indicator) {
      remarks.push(fault('UNKNOWN_INDICATOR', 'row 1', `The edition has no indicator “${indicatorKey}”.`));
      continue;
    }
    const source = byIndicator.get(indicatorKey) ?? {
      indicator,
      value: null,
      numerator: null,
      denominator: null,
      share: null,
    };
    source[FIELD[role]] = place(column);
    byIndicator.set(indicatorKey, source);
  }
  remarks.push(...[...byIndicator.values()].flatMap(({ indicator }) => roleRemarks(indicator, mapping)));
  const columns = {
    firm: place(mapping.firm),
    group: place(mapping.group),
    breakdown: place(mapping.breakdown),
    indicators: [...byIndicator.values()],
  };
  const broken = columns.indicators.some(({ indicator }) => indicator.breakdown.length > 0);
  if (broken && mapping.breakdown === null) {
    remarks.push(
      fault('MISSING_COLUMN', 'row 1', 'Say which column names the breakdown: these indicators have one.'),
    );
  }
  return { columns, remarks };
}

const FIELD = { VALUE: 'value', NUMERATOR: 'numerator', DENOMINATOR: 'denominator', SHARE: 'share' } as const;

const fault = (code: string, where: string, why: string): Remark => ({ level: 'ERROR', code, where, why });

/** A figure that is mapped by half, or twice, would be read as a blank or as the wrong column: neither may pass in silence. */
function roleRemarks({ key, kind, label }: Indicator, { figures }: Mapping): Remark[] {
  const roles = figures.filter(({ indicatorKey }) => indicatorKey === key).map(({ role }) => role);
  const times = (...wanted: FigureRole[]) => roles.filter((role) => wanted.includes(role)).length;
  const parts = [times('NUMERATOR', 'SHARE'), times('DENOMINATOR')];
  const [wanted, strange] =
    kind === 'RATIO' ? [parts, times('VALUE')] : [[times('VALUE')], Math.max(...parts)];
  if (strange > 0 || wanted.includes(0)) {
    const needs = kind === 'RATIO' ? 'a numerator or a share, and a denominator' : 'a value';
    return [fault('MISSING_COLUMN', 'row 1', `${label} is read from ${needs}: say which columns hold them.`)];
  }
  return wanted.every((count) => count === 1)
    ? []
    : [fault('DUPLICATE_COLUMN', 'row 1', `Two columns are said to hold the same figure of ${label}.`)];
}

function headerRemarks(header: readonly string[], mapping: Mapping): Remark[] {
  const used = new Set([
    mapping.firm,
    mapping.group,
    mapping.breakdown,
    ...mapping.figures.map(({ column }) => column),
    ...(mapping.ignored ?? []),
  ]);
  return header.flatMap((name, place) => {
    const where = `row 1, column ${columnName(header, place)}`;
    if (used.has(name) && header.indexOf(name) !== place) {
      return [fault('DUPLICATE_COLUMN', where, `The heading “${name}” stands there twice.`)];
    }
    if (used.has(name)) return [];
    return [
      { level: 'WARNING' as const, code: 'UNKNOWN_COLUMN', where, why: `The column “${name}” is not read.` },
    ];
  });
}

const FIRM_HEADINGS = ['firm', 'firm name', 'member', 'member name', 'company'];
const GROUP_HEADINGS = ['group', 'firm group', 'parent group'];

/**
 * A first guess at which column is what: by headings that say so, in words or with the indicator's key or label. A ratio is guessed only
 * where both parts are found.
 */
export function suggestMapping(header: readonly string[], indicators: readonly Indicator[]): Mapping {
  const plain = new Map(header.map((name) => [plainName(name), name]));
  const first = (names: readonly string[]) =>
    names.map((name) => plain.get(plainName(name))).find(Boolean) ?? null;
  const figures = indicators.flatMap(({ key, label, kind, numeratorLabel, denominatorLabel }) => {
    const guess = (role: FigureRole, names: readonly string[]) => {
      const column = first(names);
      return column ? [{ indicatorKey: key, role, column }] : [];
    };
    if (kind !== 'RATIO') return guess('VALUE', [key, label, numeratorLabel]);
    const parts = [
      ...guess('NUMERATOR', [`${key} numerator`, numeratorLabel]),
      ...guess('DENOMINATOR', [`${key} denominator`, denominatorLabel ?? '']),
    ];
    return parts.length === 2 ? parts : [];
  });
  const used = new Set(figures.map(({ column }) => column));
  const firm = first(FIRM_HEADINGS);
  const group = first(GROUP_HEADINGS);
  const breakdown = indicators.some((indicator) => indicator.breakdown.length > 0)
    ? first(['breakdown', 'category', 'product group', 'product', 'service'])
    : null;
  return {
    firm,
    group,
    breakdown: breakdown && used.has(breakdown) ? null : breakdown,
    figures,
    ignored: [],
  };
}
