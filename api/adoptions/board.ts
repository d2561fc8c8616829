import { adoptersOf, deadlinesByAdoption, latestMovesTo } from '../../db/adoptions/transitions.ts';
import { type EditionRow, editionsByCode } from '../../db/codes/read.ts';
import type { Work } from '../../db/scope.ts';
import type { TransitionStage } from '../../schema/words.ts';
import { deadlineFor, stageOf } from '../rules/deadline.ts';

/** How far one adopter is on the way to an edition. */
export interface BoardRow {
  adoptionId: string;
  memberName: string;
  editionNumber: number;
  stage: TransitionStage;
  undecided: number;
  conflicts: number;
  deadline: string | null;
  deadlineReason: string | null;
  effectiveFrom: string | null;
}

/** Every adopter of the edition's code that keeps it on a day, by name, with how far it is: four questions, however many there are. */
export async function boardOf(tx: Work, edition: EditionRow, today: string): Promise<BoardRow[]> {
  const adopters = await adoptersOf(tx, edition.codeId);
  const ids = adopters.map(({ id }) => id);
  const [moves, granted, editions] = await Promise.all([
    latestMovesTo(tx, edition.id),
    deadlinesByAdoption(tx, ids),
    editionsByCode(tx, [edition.codeId]),
  ]);
  const numbers = new Map((editions.get(edition.codeId) ?? []).map(({ id, number }) => [id, number]));
  return adopters.map(({ id, memberName, editionId }) => {
    const move = moves.get(id) ?? null;
    const deadline = deadlineFor(edition, granted.get(id) ?? []);
    const editionNumber = numbers.get(editionId) ?? 0;
    const open = move?.status === 'OPEN' ? move : null;
    return {
      ...{ adoptionId: id, memberName, editionNumber },
      stage: stageOf({ number: editionNumber }, edition, move, deadline, today),
      undecided: open?.undecided ?? 0,
      conflicts: open?.conflicts ?? 0,
      deadline: deadline?.until ?? null,
      deadlineReason: deadline?.reason ?? null,
      effectiveFrom: move?.status === 'APPLIED' ? move.effectiveFrom : null,
    };
  });
}
