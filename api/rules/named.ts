import type { IndicatorKind, StrongerDirection } from '../../schema/words.ts';
import type { Respondent } from './aggregate.ts';
import { type Figure, figureOf, saidOf } from './cell-figure.ts';
import { groupBy } from './group.ts';
import type { Reported } from './indicator.ts';
import { compareDecimals } from './number.ts';

/** A figure of one firm that goes public under its name. Decimals are exact, as text. */
export interface NamedFigure {
  indicatorKey: string;
  /** The part of a breakdown; '' for the whole. */
  breakdown: string;
  /** Whose it is: the adoption that the firm reported on. */
  adoptionId: string;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  /** Numerator ÷ denominator; null where that is zero. */
  rate: string | null;
  /** True: its denominator is no more than the policy's least base, so that the rate says little. */
  smallBase: boolean;
}

/** What is known of an earlier release of the same days. */
interface ToldBefore {
  marks: readonly { indicatorKey: string; dimension: string; suppression: string }[];
  /** Keys of the indicators that it told by firm. */
  named: readonly string[];
}

/**
 * Keys of the indicators that may be told by firm: those whose audience says so, and that no earlier release of the same days had figures
 * of without telling them by firm. Who reported for sums alone is not named afterwards. (ISO 10001:2018, 4.10.)
 */
export function nameable(indicators: readonly Reported[], earlier: readonly ToldBefore[]): Set<string> {
  const kept = new Set(
    earlier.flatMap(({ marks, named }) =>
      marks.flatMap(({ indicatorKey, dimension, suppression }) =>
        dimension === 'SECTOR' && suppression !== 'NO_DATA' && !named.includes(indicatorKey)
          ? [indicatorKey]
          : [],
      ),
    ),
  );
  return new Set(
    indicators.filter(({ key, audience }) => audience === 'NAMED' && !kept.has(key)).map(({ key }) => key),
  );
}

/** Kinds whose parts add up to a whole. */
const ADDS_UP: readonly IndicatorKind[] = ['COUNT', 'AMOUNT', 'RATIO'];

/**
 * A line for each firm that reported a figure of these indicators, as a whole and in each part, by indicator, part and adoption; none for
 * a firm that did not. Firms of a group stand as firms. What does not add up has no whole where it is told in parts. (ISO 10001:2018, 4.4.)
 */
export function namedFigures(
  indicators: readonly Reported[],
  due: readonly Respondent[],
  smallBase: number,
): NamedFigure[] {
  const lines = due.flatMap((firm) => {
    const own = groupBy(firm.observations ?? [], ({ indicatorKey }) => indicatorKey);
    return indicators.flatMap((indicator) => {
      const said = saidOf(indicator, firm, own.get(indicator.key) ?? []);
      const whole = indicator.breakdown.length === 0 || ADDS_UP.includes(indicator.kind);
      const parts = [...(whole ? [{ part: '', said }] : []), ...partsOf(indicator, said)];
      return parts.flatMap(({ part, said: some }) => {
        const figure = figureOf(indicator, some);
        const place = { indicatorKey: indicator.key, breakdown: part };
        return figure
          ? [{ ...place, adoptionId: firm.adoptionId ?? firm.firmId, ...shown(figure, indicator, smallBase) }]
          : [];
      });
    });
  });
  return lines.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const partsOf = ({ breakdown }: Reported, said: ReturnType<typeof saidOf>) =>
  breakdown.map((part) => ({ part, said: said.filter((one) => one.part === part) }));

const orderOf = ({ indicatorKey, breakdown, adoptionId }: NamedFigure): string =>
  JSON.stringify([indicatorKey, breakdown, adoptionId]);

function shown({ value, numerator, denominator, own }: Figure, { kind }: Reported, smallBase: number) {
  const ratio = kind === 'RATIO';
  const small = ratio && compareDecimals(denominator ?? '0', String(smallBase)) <= 0;
  return { value, numerator, denominator, rate: ratio ? own : null, smallBase: small };
}

/** What places are given by. */
interface Standing {
  kind: IndicatorKind;
  stronger: StrongerDirection | null;
}

type Line = NamedFigure & { firmName: string; certificateNumber: string };

/**
 * The lines of one indicator with the place of each among those of its part: by rate, or by value where there is none, the better for
 * customers first; of equal ones the larger base first; who is equal in both shares the place, and the next places are left out (1, 2, 2, 4). No place have small
 * bases, counts and amounts, since nobody is ranked by how much was found, and what has no better direction. In the order of parts, places
 * and names, in code-unit order; who has no place comes last.
 */
export function withPlaces<T extends Line>(
  { kind, stronger }: Standing,
  lines: readonly T[],
): (T & { place: number | null })[] {
  const ranked = stronger !== null && kind !== 'COUNT' && kind !== 'AMOUNT';
  return [...groupBy(lines, ({ breakdown }) => breakdown)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const standing = own.filter((line) => ranked && !line.smallBase && judgedBy(line) !== null);
      const places = placesOf(standing, stronger ?? 'HIGHER');
      return own.map((line) => ({ ...line, place: places.get(line) ?? null })).sort(inOrder);
    });
}

const judgedBy = ({ rate, value }: Line): string | null => rate ?? value;

function placesOf<T extends Line>(lines: readonly T[], stronger: StrongerDirection): Map<T, number> {
  const better = (a: T, b: T): number => {
    const order = compareDecimals(judgedBy(b) ?? '0', judgedBy(a) ?? '0');
    if (order !== 0) return stronger === 'HIGHER' ? order : -order;
    return compareDecimals(b.denominator ?? '0', a.denominator ?? '0');
  };
  const places = new Map<T, number>();
  const sorted = [...lines].sort(better);
  sorted.forEach((line, at) => {
    const before = sorted[at - 1];
    const shared = before !== undefined && better(before, line) === 0 ? places.get(before) : undefined;
    places.set(line, shared ?? at + 1);
  });
  return places;
}

function inOrder(a: Line & { place: number | null }, b: Line & { place: number | null }): number {
  if (a.place !== b.place) return (a.place ?? Infinity) - (b.place ?? Infinity);
  if (a.firmName !== b.firmName) return a.firmName < b.firmName ? -1 : 1;
  return a.certificateNumber < b.certificateNumber ? -1 : 1;
}
