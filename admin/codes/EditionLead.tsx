import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Typography from '@mui/material/Typography';
import { dayInWords } from '../parts/figures.ts';
import { Status } from '../parts/Status.tsx';
import type { Edition } from './edition.ts';
import { languageName } from './languages.ts';

/** Where an edition stands: its status and dates, its language, what was new in it, and its hash. */
export function EditionLead({ edition }: { edition: Edition }) {
  const { status, effectiveOn, adoptBy, releaseNotes, contentHash, language } = edition;
  return (
    <>
      <Status status={status} /> Written in {languageName(language)}.{' '}
      {effectiveOn && `In effect from ${dayInWords(effectiveOn)}. `}
      {adoptBy && `Adopters move to it by ${dayInWords(adoptBy)}. `}
      {edition.withdrawnOn && (
        <Alert severity="warning" sx={{ mt: 1, maxWidth: '80ch' }}>
          <AlertTitle>Withdrawn on {dayInWords(edition.withdrawnOn)}</AlertTitle>
          {edition.withdrawnReason}
        </Alert>
      )}
      {releaseNotes && (
        <Typography sx={{ mt: 1, maxWidth: '70ch', whiteSpace: 'pre-line' }}>{releaseNotes}</Typography>
      )}
      {contentHash && (
        <Typography variant="body2" sx={{ mt: 1, fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
          SHA-256 {contentHash}
        </Typography>
      )}
    </>
  );
}
