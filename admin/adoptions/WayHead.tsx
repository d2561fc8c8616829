import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Facts } from '../parts/Facts.tsx';

/** What everybody wants to know of a step first: what is done, what is missing, and whose turn it is. */
export function WayHead({ done, missing, turn }: { done: ReactNode; missing: ReactNode; turn: ReactNode }) {
  return (
    <Box sx={{ mb: 2 }}>
      <Facts
        facts={[
          ['Done', done],
          ['Missing', missing],
          ['Whose turn', turn],
        ]}
      />
    </Box>
  );
}
