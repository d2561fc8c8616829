import Box from '@mui/material/Box';
import { type ReportedCell, suppressedBecause } from '../parts/cells.ts';
import { isHidden, whyInShort } from './hidden.ts';

interface WhyProps {
  cell: ReportedCell;
  minimum: number;
  short?: boolean;
}

/** Why a cell is not public, in words. */
export function Why({ cell, minimum, short = false }: WhyProps) {
  const words = short ? whyInShort(cell.suppression, minimum) : suppressedBecause(cell.suppression, minimum);
  return (
    <Box
      component="span"
      sx={{
        display: 'block',
        fontSize: '0.85rem',
        color: isHidden(cell) ? 'warning.main' : 'text.secondary',
      }}
    >
      {words}
    </Box>
  );
}
