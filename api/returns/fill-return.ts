import { editionsById, indicatorsByEdition } from '../../db/codes/read.ts';
import type { VersionRow } from '../../db/returns/read.ts';
import { amendVersion, touchReturn } from '../../db/returns/write.ts';
import type { Work } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { asking } from '../loaders.ts';
import { expectEntries, expectNoErrors, found, refuse } from '../refusal.ts';
import { askedBeside } from '../return-asked.ts';
import { besideEntryRemarks } from '../rules/beside-figures.ts';
import { complaintRemarks } from '../rules/complaint.ts';
import { asComplaint, type GivenComplaint } from '../rules/complaint-row.ts';
import { optionalTextRemarks } from '../rules/entry.ts';
import type { Observation } from '../rules/indicator.ts';
import type { Remark } from '../rules/remark.ts';
import { cellRemarks } from '../rules/validate.ts';
import { openReturn } from './step.ts';
import { asWritten, type GivenBeside, type WrittenBeside } from './write-beside.ts';
import { type Seen, writeCells } from './write-cells.ts';

type Named = 'indicatorKey' | 'breakdown' | 'state';
type GivenObservation = Pick<Observation, Named> & Partial<Omit<Observation, Named>>;

export interface FillReturnInput extends GivenBeside {
  idempotencyKey: string;
  returnId: string;
  expectedVersion?: number | null;
  observations: (GivenObservation & Seen)[];
  complaints?: (GivenComplaint & Seen)[] | null;
  nilAttestation?: string | null;
  nilAttestationSeen?: string | null;
  explanation?: string | null;
  explanationSeen?: string | null;
}

/** What may stand in a draft for a while: the law has its say when the return is prepared. */
const UNFINISHED = new Set([
  ...['NOTE_NEEDED', 'NUMERATOR_ABOVE_DENOMINATOR', 'BALANCE', 'UPHELD_ABOVE_CLOSED', 'PARTS_SUM'],
  ...['UPHELD_AGAINST_OUTCOMES', 'REDRESS_ABOVE_CLOSED', 'REDRESS_WITHOUT_MONEY', 'REDRESS_WITHOUT_COUNT'],
]);

/** A figure that is still missing is unfinished too; one that stands in a cell that says it has none is a fault. */
const isUnfinished = ({ code, where }: Remark): boolean =>
  UNFINISHED.has(code) || (code === 'MISSING_FIGURE' && !where.endsWith('.state'));

/**
 * Saves the given cells of a draft; all others stay as they are. What is merely unfinished is saved and remarked upon later. Without
 * `expectedVersion` each cell says which revision of it was seen, so that two people can write at once and neither overwrites the other.
 * Refuses NOT_FOUND, STALE_VERSION, CELL_CHANGED (with every such cell), CELL_CLOSED (it was not reopened), WRONG_STATUS (not a
 * draft), FAULTS_IN_FIGURES (no such cell, not a figure of its kind), BAD_INPUT (texts, nothing seen).
 */
export function fillReturn(context: Context, input: FillReturnInput): Promise<string> {
  return act(context, { action: 'fillReturn', input }, async (change) => {
    const { tx } = change;
    expectEntries(textFaults(input));
    const { row, version } = await openReturn(tx, input);
    if (row.status !== 'DRAFT') {
      refuse(
        'WRONG_STATUS',
        `A return that is ${row.status.toLowerCase()} is not filled in: reopen or correct it first.`,
      );
    }
    const edition = found((await editionsById(tx, [version.editionId])).get(version.editionId), 'edition');
    const indicators = (await indicatorsByEdition(tx, [edition.id])).get(edition.id) ?? [];
    const observations = input.observations.map((given) => ({ ...blankless(given), seen: given.seen }));
    const complaints = (input.complaints ?? []).map((given) => ({ ...asComplaint(given), seen: given.seen }));
    const beside = asWritten(input);
    const remarks = [
      ...cellRemarks(indicators, observations),
      ...complaintRemarks(complaints, edition),
      ...(await besideFaults(tx, version, beside)),
    ].filter((remark) => !isUnfinished(remark));
    expectNoErrors('FAULTS_IN_FIGURES', sentence(remarks), remarks);
    const texts = words(input);
    const whole = input.expectedVersion !== null && input.expectedVersion !== undefined;
    await writeCells(change, version, { observations, complaints, beside, texts, whole });
    await amendVersion(tx, version.id, Object.fromEntries(texts.map(({ name, text }) => [name, text])));
    await touchReturn(tx, row.id);
    return row.id;
  });
}

/** What keeps the parts that are not figures from being saved; nothing is asked where none are given. */
async function besideFaults(tx: Work, version: VersionRow, beside: WrittenBeside): Promise<Remark[]> {
  if (beside.selfAssessments.length === 0 && beside.satisfaction === null) return [];
  return besideEntryRemarks(await askedBeside(asking(tx), version), beside);
}

function textFaults(input: FillReturnInput): Remark[] {
  const { observations, complaints, selfAssessments, satisfaction, nilAttestation, explanation } = input;
  return [
    ...(selfAssessments ?? []).flatMap((given, index) =>
      SELF_TEXTS.flatMap((field) =>
        optionalTextRemarks(`selfAssessments.${index}.${field}`, given[field], 2_000),
      ),
    ),
    ...optionalTextRemarks('satisfaction.note', satisfaction?.note, 2_000),
    ...optionalTextRemarks('satisfaction.methodWords', satisfaction?.methodWords, 500),
    ...observations.flatMap(({ note }, index) =>
      optionalTextRemarks(`observations.${index}.note`, note, 2_000),
    ),
    ...(complaints ?? []).flatMap(({ note }, index) =>
      optionalTextRemarks(`complaints.${index}.note`, note, 2_000),
    ),
    ...optionalTextRemarks('nilAttestation', nilAttestation, 5_000),
    ...optionalTextRemarks('explanation', explanation, 5_000),
  ];
}

const SELF_TEXTS = ['evidence', 'reason', 'action', 'owner'] as const;

const sentence = (remarks: Remark[]): string =>
  remarks.length === 1
    ? (remarks[0]?.why ?? '')
    : `${remarks.length} figures can not be saved as they are. Nothing was.`;

/** A cell with every field, null where it has none. */
function blankless(given: GivenObservation): Observation {
  const { indicatorKey, breakdown, state, value, numerator, denominator, note } = given;
  return {
    indicatorKey,
    breakdown,
    state,
    value: value ?? null,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    note: note?.trim() || null,
  };
}

/** The texts that are given, and what stood there when they were written. */
function words({ nilAttestation, nilAttestationSeen, explanation, explanationSeen }: FillReturnInput) {
  const given = [
    { name: 'nilAttestation' as const, text: nilAttestation, seen: nilAttestationSeen },
    { name: 'explanation' as const, text: explanation, seen: explanationSeen },
  ];
  return given.flatMap(({ name, text, seen }) =>
    typeof text === 'string' ? [{ name, text: text.trim() || null, seen: seen?.trim() || null }] : [],
  );
}
