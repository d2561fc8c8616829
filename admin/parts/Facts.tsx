import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Facts of something, a certificate or a report, each with its name. */
export function Facts({ facts }: { facts: readonly [name: string, fact: ReactNode][] }) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'max-content 1fr' },
        columnGap: 3,
        rowGap: { xs: 0, sm: 0.75 },
        m: 0,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: 'anywhere' },
      }}
    >
      {facts.map(([name, fact]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Typography component="dt">{name}</Typography>
          <Typography component="dd">{fact}</Typography>
        </Box>
      ))}
    </Box>
  );
}
