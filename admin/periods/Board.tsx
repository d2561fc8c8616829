import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PeriodsQuery } from '../generated/api/graphql.ts';

type Counts = PeriodsQuery['periods'][number]['board'];

const PARTS = [
  ['accepted', 'accepted', 'success.main'],
  ['submitted', 'submitted', 'info.main'],
  ['queried', 'queried', 'warning.main'],
  ['draft', 'in work', 'text.disabled'],
  ['notBegun', 'not begun', 'divider'],
] as const;

/** Where the returns of a period stand: a bar to see, and the same in words. */
export function Board({ board }: { board: Counts }) {
  const words = PARTS.filter(([key]) => board[key] > 0).map(([key, label]) => `${board[key]} ${label}`);
  return (
    <Box sx={{ my: 1.5 }}>
      <Box aria-hidden sx={{ display: 'flex', height: 12, borderRadius: 1, overflow: 'hidden', gap: '2px' }}>
        {PARTS.filter(([key]) => board[key] > 0).map(([key, , colour]) => (
          <Box key={key} sx={{ flexGrow: board[key], bgcolor: colour }} />
        ))}
      </Box>
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {board.due} due: {words.join(', ') || 'nobody was due'}
        {board.timely > 0 && `; ${board.timely} in time`}
        {board.nil > 0 && `; ${board.nil} nil`}
        {board.restating > 0 && `; ${board.restating} being restated`}
        {board.covered > 0 && `; ${board.covered} more covered by another firm’s return`}
        {board.suspended > 0 && `; ${board.suspended} suspended throughout`}
        {board.late > 0 && (
          <Box component="strong" sx={{ color: 'error.main' }}>
            ; {board.late} late
          </Box>
        )}
      </Typography>
    </Box>
  );
}
