import type { TransitionStage, TransitionStatus } from '../../schema/words.ts';

interface Granted {
  editionId: string;
  until: string;
  reason: string;
}

/** The day by which a firm must have moved to an edition: the last one that it was granted, else the edition's own; null without one. */
export function deadlineFor(
  edition: { id: string; adoptBy: string | null },
  grantedOldestFirst: readonly Granted[],
): { until: string; reason: string | null } | null {
  const granted = grantedOldestFirst.findLast(({ editionId }) => editionId === edition.id);
  if (granted) return { until: granted.until, reason: granted.reason };
  return edition.adoptBy === null ? null : { until: edition.adoptBy, reason: null };
}

interface Move {
  status: TransitionStatus;
  conflicts: number;
}

/**
 * How far an adopter is on the way to an edition (ISO 10001:2018, 8.5): done where it keeps the edition or a later one; else past its
 * deadline; else as its move stands. A move that was undone counts as not begun.
 */
export function stageOf(
  keeps: { number: number },
  edition: { number: number },
  move: Move | null,
  deadline: { until: string } | null,
  today: string,
): TransitionStage {
  if (keeps.number >= edition.number) return 'DONE';
  if (deadline !== null && today > deadline.until) return 'PAST_DEADLINE';
  if (move?.status !== 'OPEN') return 'NOT_BEGUN';
  return move.conflicts > 0 ? 'CONFLICTS' : 'PREVIEWED';
}
