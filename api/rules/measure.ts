import type { Audience } from '../../schema/words.ts';
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
export function latestDefinitions(editions: readonly MeasuringEdition[]): Indicator[] {
  const latest = new Map(definitionsOf(editions).map((indicator) => [indicator.key, indicator]));
  return [...latest.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What all editions define, the latest edition last. */
const definitionsOf = (editions: readonly MeasuringEdition[]): Indicator[] =>
  [...editions].sort((a, b) => a.number - b.number).flatMap(({ indicators }) => indicators);

/**
 * What a report of several editions of one code measures: their indicators as the latest definitions have them. The audience is the smallest
 * that any of them gives what is measured in the same way: firms reported under each of them for no more than it says. (ISO 10001:2018, 4.10.)
 */
export function measuresOf(editions: readonly MeasuringEdition[]): Indicator[] {
  const definitions = definitionsOf(editions);
  return latestDefinitions(editions).map((measure) => {
    const same = definitions.filter((one) => one.key === measure.key && sameMeasure(one, measure));
    return { ...measure, audience: smallestOf(same.map(({ audience }) => audience)) };
  });
}

const SMALLEST_FIRST = ['ASSOCIATION', 'AGGREGATE'] as const satisfies Audience[];

const smallestOf = (audiences: readonly Audience[]): Audience =>
  SMALLEST_FIRST.find((audience) => audiences.includes(audience)) ?? 'NAMED';

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
