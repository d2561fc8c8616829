import type { SatisfactionRow, SelfAssessmentRow } from '../../db/returns/assessment.ts';
import { putSatisfaction, putSelfAssessments } from '../../db/returns/assessment.ts';
import type { Work } from '../../db/scope.ts';
import type { Content } from '../rules/cells.ts';
import {
  asSatisfaction,
  SATISFACTION_CELL,
  type Satisfaction,
  satisfactionContent,
} from '../rules/satisfaction.ts';
import {
  asSelfAssessment,
  type GivenSelfAssessment,
  type SelfAssessment,
  selfCell,
  selfContent,
} from '../rules/self-assessment.ts';

/** Which revision of a cell its author saw before writing; null where the whole return was seen. */
interface Seen {
  seen?: number | null;
}

/** What a client sends of the parts that are not figures: whole cells. */
export interface GivenBeside {
  selfAssessments?: (GivenSelfAssessment & Seen)[] | null;
  satisfaction?: (Partial<Satisfaction> & Pick<Satisfaction, 'state'> & Seen) | null;
}

/** The parts that are not figures as they are written by hand. */
export interface WrittenBeside {
  selfAssessments: readonly (SelfAssessment & Seen)[];
  satisfaction: (Satisfaction & Seen) | null;
}

/** Where nothing of these parts is written. */
export const NOTHING_BESIDE: WrittenBeside = { selfAssessments: [], satisfaction: null };

export const asWritten = ({ selfAssessments, satisfaction }: GivenBeside): WrittenBeside => ({
  selfAssessments: (selfAssessments ?? []).map((given) => ({ ...asSelfAssessment(given), seen: given.seen })),
  satisfaction: satisfaction ? { ...asSatisfaction(satisfaction), seen: satisfaction.seen } : null,
});

/** Each cell with what it is to hold. */
export const cellsOf = ({ selfAssessments, satisfaction }: WrittenBeside) => [
  ...selfAssessments.map((one) => ({ cell: selfCell(one), seen: one.seen, content: selfContent(one) })),
  ...(satisfaction
    ? [{ cell: SATISFACTION_CELL, seen: satisfaction.seen, content: satisfactionContent(satisfaction) }]
    : []),
];

interface Held {
  selfAssessments: readonly SelfAssessmentRow[];
  satisfaction: SatisfactionRow | null;
}

/** Each cell that stands there, with its row. */
export const heldBeside = ({ selfAssessments, satisfaction }: Held) => [
  ...selfAssessments.map((row) => ({ cell: selfCell(row), row, content: selfContent(row) as Content })),
  ...(satisfaction
    ? [{ cell: SATISFACTION_CELL, row: satisfaction, content: satisfactionContent(satisfaction) }]
    : []),
];

interface Signed {
  associationId: string;
  memberId: string;
  versionId: string;
  changedById: string;
  changedAt: Date;
}

/** Saves those of the cells that have changed. */
export async function putBeside(
  tx: Work,
  signed: Signed,
  { selfAssessments, satisfaction }: WrittenBeside,
  changed: ReadonlySet<string>,
): Promise<void> {
  const answers = selfAssessments.filter((one) => changed.has(selfCell(one)));
  await putSelfAssessments(
    tx,
    answers.map(({ seen: _, ...one }) => ({ ...signed, ...one })),
  );
  if (satisfaction === null || !changed.has(SATISFACTION_CELL)) return;
  const { seen: _, ...measured } = satisfaction;
  await putSatisfaction(tx, { ...signed, ...measured });
}
