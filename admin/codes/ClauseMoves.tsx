import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import FormatIndentDecrease from '@mui/icons-material/FormatIndentDecrease';
import FormatIndentIncrease from '@mui/icons-material/FormatIndentIncrease';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Clause } from './edition.ts';
import { placeTowards, type Way } from './tree.ts';

const MOVES: [Way, string, typeof ArrowUpward][] = [
  ['UP', 'Up', ArrowUpward],
  ['DOWN', 'Down', ArrowDownward],
  ['IN', 'In', FormatIndentIncrease],
  ['OUT', 'Out', FormatIndentDecrease],
];

const MEANING: Record<Way, string> = {
  UP: 'Move up among its neighbours',
  DOWN: 'Move down among its neighbours',
  IN: 'Put beneath the clause before it',
  OUT: 'Take out from beneath its parent',
};

interface ClauseMovesProps {
  clauses: readonly Clause[];
  clause: Clause;
  onMove: (way: Way) => void;
}

/** The moves of the selected clause, for mouse and finger. One that leads nowhere keeps its place and the focus. */
export function ClauseMoves({ clauses, clause, onMove }: ClauseMovesProps) {
  return (
    <Box role="group" aria-label="Move this clause" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {MOVES.map(([way, word, Icon]) => {
        const nowhere = placeTowards(clauses, clause.key, way) === null;
        return (
          <Button
            key={way}
            size="small"
            variant="outlined"
            color="inherit"
            startIcon={<Icon />}
            title={MEANING[way]}
            aria-label={`${word}: ${MEANING[way]}`}
            aria-disabled={nowhere}
            onClick={() => onMove(way)}
            sx={{ minHeight: 40, opacity: nowhere ? 0.45 : 1 }}
          >
            {word}
          </Button>
        );
      })}
    </Box>
  );
}
