import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import type { Seriousness } from '../generated/api/graphql.ts';
import { GRAVENESS } from './breach-words.ts';

const TONES = { ORDINARY: 'default', SIGNIFICANT: 'warning', SERIOUS: 'error' } as const;

/** How grave a breach is, and whether it is systemic: two axes, two signs. */
export function Graveness({ seriousness, systemic }: { seriousness: Seriousness; systemic: boolean }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      <Chip size="small" variant="outlined" color={TONES[seriousness]} label={GRAVENESS[seriousness]} />
      {systemic && <Chip size="small" variant="outlined" label="Systemic" />}
    </Box>
  );
}
