import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { plainFigure } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import type { Adoption } from './AdoptionPage.tsx';

/** The code as the firm's customers are promised it today: edition and extension in one. */
export function EffectiveCode({ adoption }: { adoption: Adoption }) {
  const { editionNumber, extensionNumber, clauses } = adoption.effectiveCode;
  return (
    <Section title="What customers are promised">
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        Edition {editionNumber}
        {extensionNumber ? `, with extension ${extensionNumber} of the firm` : ', as it stands'}.
      </Typography>
      {clauses.map((clause) => (
        <Box key={clause.key} sx={{ pl: clause.depth * 3, py: 1 }}>
          <Typography component={clause.depth === 0 ? 'h3' : 'h4'} variant="h3">
            {clause.number} {clause.heading}{' '}
            {clause.origin === 'STRENGTHENED' && (
              <Chip size="small" color="success" variant="outlined" label="More than the code asks" />
            )}
          </Typography>
          <Typography sx={{ maxWidth: '72ch', whiteSpace: 'pre-line' }}>{clause.text}</Typography>
          {clause.parameters
            .filter(({ value, floor }) => value !== floor)
            .map(({ key, label, value, floor, unit }) => (
              <Typography key={key} variant="body2" color="text.secondary">
                {label}: {plainFigure(value)} {unit}; the code asks for {plainFigure(floor)}.
              </Typography>
            ))}
        </Box>
      ))}
    </Section>
  );
}
