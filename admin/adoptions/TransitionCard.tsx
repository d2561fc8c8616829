import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { Remarks } from '../parts/Remarks.tsx';
import { type Reworded, TransitionColumns } from './TransitionColumns.tsx';
import { TransitionDecision } from './TransitionDecision.tsx';
import {
  comesAlong,
  type Decidable,
  decisionInWords,
  faultsOf,
  type MoveData,
  STATES,
  titleOf,
} from './transition-words.ts';

interface CardProps {
  operation: Decidable;
  move: MoveData;
  reworded: Reworded;
  /** Whether the seat may decide, and the move is still open. */
  deciding: boolean;
  onReload: () => void;
}

/** One thing that the firm does beyond the code: what becomes of it in the new edition, and what the firm decides. */
export function TransitionCard({ operation, move, reworded, deciding, onReload }: CardProps) {
  const [again, setAgain] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const { decision, state } = operation;
  const { words, tone } = STATES[state];
  const waits = !decision && !comesAlong(operation);
  const done = () => {
    setAgain(false);
    card.current?.focus();
  };
  return (
    <Paper
      ref={card}
      component="article"
      tabIndex={-1}
      data-waits={waits || undefined}
      aria-label={titleOf(operation, move)}
      sx={{ p: { xs: 1.5, sm: 2 }, mb: 2, minWidth: 0, scrollMarginTop: 72 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h3" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
          {titleOf(operation, move)}
        </Typography>
        <Chip size="small" variant="outlined" color={decision ? 'default' : tone} label={words} />
        {decision && <Chip size="small" color="success" variant="outlined" label="Decided" />}
        {waits && move.status === 'OPEN' && (
          <Chip size="small" color="warning" label="Waits for a decision" />
        )}
      </Box>
      <Typography color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {operation.why}
      </Typography>
      <Remarks remarks={faultsOf(operation, move)} />
      <TransitionColumns operation={operation} move={move} reworded={reworded} />
      {decision && (
        <Typography sx={{ mt: 1.5, overflowWrap: 'anywhere' }}>
          <strong>Decided.</strong> {decisionInWords(operation, move)}
        </Typography>
      )}
      {deciding && decision && !again && (
        <Button size="small" onClick={() => setAgain(true)} sx={{ mt: 0.5, ml: -0.5 }}>
          Decide otherwise
        </Button>
      )}
      {deciding && operation.answers.length > 0 && (waits || again) && (
        <TransitionDecision
          operation={operation}
          move={move}
          onReload={onReload}
          onDecided={done}
          {...(again ? { onCancel: done } : {})}
        />
      )}
    </Paper>
  );
}
