import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Typography from '@mui/material/Typography';
import { dayInWords } from '../parts/figures.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { lastEvent, MEANINGS } from './way.ts';

/** What it means that an adoption is under remedy, suspended or ended: since when, why, and what can be done. */
export function Standing({ adoption }: { adoption: Adoption }) {
  const meaning = MEANINGS[adoption.status];
  const event = lastEvent(adoption);
  if (!meaning) return null;
  const { severity, title, means, toDo } = meaning;
  return (
    <Alert severity={severity} sx={{ my: 2, '& p': { maxWidth: '80ch' } }}>
      <AlertTitle>
        {title}
        {event && ` since ${dayInWords(event.on)}`}
      </AlertTitle>
      {event?.reason && (
        <Typography variant="body2" component="p">
          <strong>Reason:</strong> {event.reason}
        </Typography>
      )}
      <Typography variant="body2" component="p">
        {means}
      </Typography>
      <Typography variant="body2" component="p">
        <strong>What can be done:</strong> {toDo}
      </Typography>
    </Alert>
  );
}
