import type { ObservationState } from '../../schema/words.ts';
import type { Indicator } from './indicator.ts';
import { plainName } from './near.ts';

/** The headings under which a template asks for one indicator's figures. */
export interface Headings {
  value: string;
  numerator: string;
  denominator: string;
  state: string;
  note: string;
  /** What was reported last, beside it; never read. */
  last: string;
}

/** By key. Where two indicators have one label, each has its key beside it. */
export function templateHeadings(indicators: readonly Indicator[]): Map<string, Headings> {
  const labels = indicators.map(({ label }) => plainName(label));
  return new Map(
    indicators.map((indicator, place) => {
      const twin = labels.some((label, other) => other !== place && label === labels[place]);
      const name = twin ? `${indicator.label} (${indicator.key})` : indicator.label;
      return [
        indicator.key,
        {
          value: `${name} [${indicator.unit}]`,
          numerator: `${name}: part, ${indicator.numeratorLabel}`,
          denominator: `${name}: whole, ${indicator.denominatorLabel ?? ''}`,
          state: `${name}: state`,
          note: `${name}: note`,
          last: `${name}: last time`,
        },
      ];
    }),
  );
}

/** Headings of the columns that say what a row is about. */
export const FIRM_HEADING = 'Firm';
export const PART_HEADING = 'Breakdown';

/** The kinds of empty as a cell of a sheet says them. What is left blank altogether is not reported. */
export const STATE_WORDS: Record<Exclude<ObservationState, 'NOT_REPORTED'>, string> = {
  REPORTED: 'Reported',
  NIL: 'Nil',
  NOT_APPLICABLE: 'Not applicable',
  NOT_AVAILABLE: 'Not available',
};

/** The state that a cell says; null where it says none of them. */
export function stateSaid(text: string): ObservationState | null {
  const plain = plainName(text);
  const [state] = Object.entries(STATE_WORDS).find(([, words]) => plainName(words) === plain) ?? [];
  return (state as ObservationState | undefined) ?? null;
}
