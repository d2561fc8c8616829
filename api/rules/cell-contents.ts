import type { Content } from './cells.ts';
import type { ComplaintCount } from './complaint.ts';
import type { Observation } from './indicator.ts';

/** Path of an observation's cell: `observations.opened.Home`, or `_` where the indicator has no breakdown. */
export const observationCell = ({
  indicatorKey,
  breakdown,
}: Pick<Observation, 'indicatorKey' | 'breakdown'>): string =>
  `observations.${indicatorKey}.${breakdown || '_'}`;

/** Path of a row of complaints: `complaints.FIRM.Billing`. */
export const complaintCell = ({ level, category }: Pick<ComplaintCount, 'level' | 'category'>): string =>
  `complaints.${level}.${category}`;

export const contentOf = ({ state, value, numerator, denominator, note }: Observation): Content => ({
  ...{ state, value, numerator, denominator, note },
});

export const countsOf = ({ openAtStart, received, closed, upheld, openAtEnd }: ComplaintCount): Content => ({
  ...{ openAtStart, received, closed, upheld, openAtEnd },
});

interface Figures {
  observations: readonly Observation[];
  complaints: readonly ComplaintCount[];
  nilAttestation: string | null;
  explanation: string | null;
}

/** Every cell and text of a version, by its path; a text that is not there has none. */
export function contentsOf({ observations, complaints, ...texts }: Figures): Map<string, Content> {
  return new Map<string, Content>([
    ...observations.map((one) => [observationCell(one), contentOf(one)] as const),
    ...complaints.map((one) => [complaintCell(one), countsOf(one)] as const),
    ...(['nilAttestation', 'explanation'] as const).flatMap((name) =>
      texts[name] === null ? [] : [[name, { text: texts[name] }] as const],
    ),
  ]);
}
