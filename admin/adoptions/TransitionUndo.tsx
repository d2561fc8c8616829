import Typography from '@mui/material/Typography';
import type { Ability } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { useAct } from '../parts/useAct.ts';
import { UndoTransition } from './transition-queries.ts';

interface Undoable {
  id: string;
  version: number;
  canBeUndone: boolean;
  effectiveFrom?: string | null;
  fromEdition: { number: number };
  toEdition: { number: number };
}

/** Takes a move back, while nothing was built on it. Asks first, and says from when the former edition holds again. */
export function TransitionUndo({ move, viewerCan }: { move: Undoable; viewerCan: readonly Ability[] }) {
  const { act, busy, refusal, clear } = useAct(UndoTransition, 'The move was taken back');
  if (!move.canBeUndone || !viewerCan.includes('MOVE_TO_EDITION')) return null;
  const today = new Date().toISOString().slice(0, 10);
  const from = move.effectiveFrom && move.effectiveFrom > today ? move.effectiveFrom : today;
  const [former, later] = [move.fromEdition.number, move.toEdition.number];
  return (
    <AskFirst
      label="Undo"
      title={`Undo the move to edition ${later}?`}
      confirm="Undo the move"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ transitionId: move.id, expectedVersion: move.version })) !== null}
    >
      <Typography>
        Edition {former}, with what the firm promised beyond it, holds again from {dayInWords(from)}.
      </Typography>
      <Typography>
        What customers were promised before that day stays on record, and the firm must still move by its day.
        The decisions of this move are not carried into a new one.
      </Typography>
    </AskFirst>
  );
}
