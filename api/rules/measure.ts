import type { Indicator, Observation } from './indicator.ts';

/** What a figure is a figure of; two that differ in this are not to be added or compared. */
type Measure = Pick<Indicator, 'kind' | 'unit' | 'numeratorLabel' | 'denominatorLabel'>;

/** An edition with what it measures. */
export interface MeasuringEdition {
  id: string;
  number: number;
  indicators: readonly Indicator[];
}

/** True where the two definitions measure the same thing in the same unit. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    a.numeratorLabel === b.numeratorLabel &&
    a.denominatorLabel === b.denominatorLabel
  );
}

/** The indicators of several editions of one code, each as the latest of them that has it defines it; by key. */
export function measuresOf(editions: readonly MeasuringEdition[]): Indicator[] {
  const latestLast = [...editions].sort((a, b) => a.number - b.number);
  const latest = new Map(
    latestLast.flatMap(({ indicators }) =>
      indicators.map((indicator) => [indicator.key, indicator] as const),
    ),
  );
  return [...latest.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * The figures of a return that count under `measures`: those that its own edition (`own`) defines in the same way, also in the parts
 * that they are broken down into. A figure that was defined otherwise is no figure of the series, which does not cross the break.
 */
export function comparableFigures(
  observations: readonly Observation[],
  own: readonly Indicator[],
  measures: readonly Indicator[],
): Observation[] {
  const definitions = new Map(own.map((indicator) => [indicator.key, indicator]));
  const same = new Set(
    measures
      .filter((measure) => {
        const definition = definitions.get(measure.key);
        return definition && sameMeasure(definition, measure) && sameParts(definition, measure);
      })
      .map(({ key }) => key),
  );
  return observations.filter(({ indicatorKey }) => same.has(indicatorKey));
}

function sameParts(a: Indicator, b: Indicator): boolean {
  return a.breakdown.length === b.breakdown.length && a.breakdown.every((part) => b.breakdown.includes(part));
}
