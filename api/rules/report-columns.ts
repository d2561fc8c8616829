import type { CellFigure } from './cell-figure.ts';
import { addDecimals, compareDecimals } from './number.ts';

export type Field = 'value' | 'numerator' | 'denominator';
export const FIELDS: readonly Field[] = ['value', 'numerator', 'denominator'];

/** The figures of the whole sector for one indicator in one release. */
export interface SectorFigures {
  indicatorKey: string;
  release: number;
  figures: readonly CellFigure[];
  /** Fields that are said to be those of another indicator, by `key field`; one that is said to be its own is like no other. */
  columns?: Readonly<Partial<Record<Field, string>>>;
}

/** Which fields of indicators tell of the same figures, and which of figures that add up to the same. */
export interface Columns {
  /** The column of a field: its own `key field`, or that of the field that it tells the same as. */
  columnOf(indicatorKey: string, field: Field): string;
  /** Pairs of columns of which every firm has the same total over their parts. */
  totals: readonly (readonly [one: string, other: string])[];
}

/** So many figures in common that are not zero say that two fields are alike, where no others say that they are not. */
const ENOUGH = 1;

/**
 * Fields are alike where they are said to be, and where every firm that has a figure under both has the same, of which some are not zero:
 * two shares of one total. They have one total where every firm's parts add up to the same: a total and its breakdown, or two
 * breakdowns of it. To take for alike what is alike by chance hides more, never less. What is said to be its own is compared with nothing: of
 * answers everybody knows that each firm gives one.
 */
export function columnsOf(sectors: readonly SectorFigures[]): Columns {
  const own = figuresByField(sectors);
  const [homes, contents] = [new Map<string, string>(), new Map<string, Map<string, string>>()];
  for (const [field, { figures, said }] of own) {
    if (said === field) continue;
    const home =
      said === undefined
        ? [...contents].find(([, known]) => agree(figures, known))?.[0]
        : (homes.get(said) ?? said);
    homes.set(field, home ?? field);
    const known = contents.get(home ?? field) ?? new Map<string, string>();
    for (const [place, amount] of figures) if (!known.has(place)) known.set(place, amount);
    contents.set(home ?? field, known);
  }
  return {
    columnOf: (indicatorKey, field) => homes.get(`${indicatorKey} ${field}`) ?? `${indicatorKey} ${field}`,
    totals: sameTotals(contents),
  };
}

interface FieldFigures {
  figures: Map<string, string>;
  said: string | undefined;
}

/** By `key field`: every figure by release, firm, period and part. */
function figuresByField(sectors: readonly SectorFigures[]): Map<string, FieldFigures> {
  const own = new Map<string, FieldFigures>();
  for (const { indicatorKey, release, figures, columns } of sectors) {
    for (const field of FIELDS) {
      for (const figure of figures) {
        const amount = figure[field];
        if (amount === null) continue;
        const known = own.get(`${indicatorKey} ${field}`) ?? { figures: new Map(), said: columns?.[field] };
        known.figures.set(JSON.stringify([release, figure.firmId, figure.period ?? '', figure.part]), amount);
        own.set(`${indicatorKey} ${field}`, known);
      }
    }
  }
  return own;
}

/** True where all that are in both are the same, and enough of these are not zero. */
function agree(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  let alike = 0;
  for (const [place, amount] of one) {
    const known = other.get(place);
    if (known === undefined) continue;
    if (known !== amount && compareDecimals(known, amount) !== 0) return false;
    if (Number(amount) !== 0) alike += 1;
  }
  return alike >= ENOUGH;
}

function sameTotals(contents: ReadonlyMap<string, ReadonlyMap<string, string>>): [string, string][] {
  const sums = [...contents].map(([column, figures]) => {
    const parts = new Map<string, string[]>();
    let several = false;
    for (const [place, amount] of figures) {
      const [release, firmId, period] = JSON.parse(place) as string[];
      const firm = JSON.stringify([release, firmId, period]);
      const own = parts.get(firm) ?? [];
      several ||= own.length > 0;
      parts.set(firm, [...own, amount]);
    }
    const totals = new Map([...parts].map(([firm, amounts]) => [firm, addDecimals(amounts)]));
    return { column, totals, several };
  });
  return sums.flatMap((one, at) =>
    sums.slice(at + 1).flatMap((other): [string, string][] => {
      if (!one.several && !other.several) return [];
      return agree(one.totals, other.totals) ? [[one.column, other.column]] : [];
    }),
  );
}
