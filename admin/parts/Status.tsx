import Chip from '@mui/material/Chip';
import { inWords } from './figures.ts';

type Tone = 'default' | 'success' | 'warning' | 'error' | 'info';

const TONES: Record<string, Tone> = {
  REGISTERED: 'success',
  ACCEPTED: 'success',
  PUBLISHED: 'success',
  SUBMITTED: 'info',
  COMMITTED: 'info',
  PREPARED: 'info',
  COMPILED: 'info',
  COMPILING: 'info',
  PROPOSED: 'warning',
  FAILED: 'error',
  QUERIED: 'warning',
  UNDER_REMEDY: 'warning',
  SUSPENDED: 'warning',
  TERMINATED: 'error',
  LAPSED: 'error',
};

/** A status in words; its colour only helps. */
export function Status({ status }: { status: string }) {
  return <Chip size="small" variant="outlined" color={TONES[status] ?? 'default'} label={inWords(status)} />;
}
