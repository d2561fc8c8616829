import { COMPLAINT_COUNTS } from '../../schema/words-complaint.ts';
import type { BesideFigures } from './beside-figures.ts';
import { canonical } from './canonical.ts';
import type { Content } from './cells.ts';
import { type ComplaintCount, complaintCell } from './complaint-row.ts';
import type { Observation } from './indicator.ts';
import { addDecimals } from './number.ts';
import { SATISFACTION_CELL, satisfactionContent } from './satisfaction.ts';
import { selfCell, selfContent } from './self-assessment.ts';

/** Path of an observation's cell: `observations.opened.Home`, or `_` where the indicator has no breakdown. */
export const observationCell = ({
  indicatorKey,
  breakdown,
}: Pick<Observation, 'indicatorKey' | 'breakdown'>): string =>
  `observations.${indicatorKey}.${breakdown || '_'}`;

export const contentOf = ({ state, value, numerator, denominator, note }: Observation): Content => ({
  ...{ state, value, numerator, denominator, note },
});

/** What a row of complaints holds: why it has no figures, or every figure that is not blank, the parts under their names. */
export function countsOf(row: ComplaintCount): Content {
  const { state, redressAmount, parts, note } = row;
  if (state !== 'REPORTED') return { state, value: null, numerator: null, denominator: null, note };
  const named = [...parts].map(({ dimension, part, figure }) => [`${dimension} ${part}`, figure] as const);
  const given = [
    ...COMPLAINT_COUNTS.map((field) => [field, row[field]] as const),
    ...[['redressAmount', redressAmount] as const, ...named.sort(([a], [b]) => (a < b ? -1 : 1))],
    ['note', note] as const,
  ];
  return Object.fromEntries(given.filter(([, figure]) => figure !== null));
}

/** True where the two rows say the same, however their decimals are written: 10.50 is 10.5. */
export function sameComplaint(a: ComplaintCount, b: ComplaintCount | undefined): boolean {
  return b !== undefined && canonical({ ...countsOf(plain(a)) }) === canonical({ ...countsOf(plain(b)) });
}

const plain = (row: ComplaintCount): ComplaintCount => ({
  ...row,
  redressAmount: row.redressAmount === null ? null : addDecimals([row.redressAmount]),
  parts: row.parts.map((part) => ({ ...part, figure: addDecimals([part.figure]) })),
});

interface Figures extends BesideFigures {
  observations: readonly Observation[];
  complaints: readonly ComplaintCount[];
  nilAttestation: string | null;
  explanation: string | null;
}

/** Every cell and text of a version, by its path; a text that is not there has none. */
export function contentsOf({ observations, complaints, ...rest }: Figures): Map<string, Content> {
  const { selfAssessments, satisfaction, ...texts } = rest;
  return new Map<string, Content>([
    ...observations.map((one) => [observationCell(one), contentOf(one)] as const),
    ...complaints.map((one) => [complaintCell(one), countsOf(one)] as const),
    ...selfAssessments.map((one) => [selfCell(one), selfContent(one)] as const),
    ...(satisfaction ? [[SATISFACTION_CELL, satisfactionContent(satisfaction)] as const] : []),
    ...(['nilAttestation', 'explanation'] as const).flatMap((name) =>
      texts[name] === null ? [] : [[name, { text: texts[name] }] as const],
    ),
  ]);
}
