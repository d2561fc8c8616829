import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import type { Adoption } from './AdoptionPage.tsx';

/** Each status that the adoption has had, since which day, by whom and why. */
export function History({ events }: { events: Adoption['events'] }) {
  return (
    <Section title="What happened">
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {events.map(({ id, status, on, reason, personName }) => (
          <Typography key={id} component="li" sx={{ mb: 0.5, overflowWrap: 'anywhere' }}>
            {dayInWords(on)}: {became(status, reason)}
            {personName && `, by ${personName}`}
            {reason && ` (${reason})`}
          </Typography>
        ))}
      </Box>
    </Section>
  );
}

/** What an event says; a commitment that is not accepted is told apart from an assessment that was completed by its reason. */
const became = (status: string, reason?: string | null): string =>
  status === 'ASSESSED' && reason ? 'Commitment not accepted' : inWords(status);
