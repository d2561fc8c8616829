import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { plainFigure } from '../parts/figures.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { EffectiveFiles } from './EffectiveFiles.tsx';

type Clause = Adoption['effectiveCode']['clauses'][number];

/** The code as the firm's customers are promised it today: edition and extension in one. */
export function EffectiveCode({ adoption }: { adoption: Adoption }) {
  const { editionNumber, extensionNumber, clauses } = adoption.effectiveCode;
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        Edition {editionNumber}
        {extensionNumber ? `, with extension ${extensionNumber} of the firm` : ', as it stands'}.
      </Typography>
      {adoption.certificateNumber && <EffectiveFiles adoption={adoption} />}
      {clauses.map((clause) => (
        <ClauseWords key={clause.key} clause={clause} />
      ))}
    </>
  );
}

const OWN: Record<string, string> = { STRENGTHENED: 'More than the code asks', ADDED: 'Of the firm’s own' };

function ClauseWords({ clause }: { clause: Clause }) {
  const own = OWN[clause.origin];
  return (
    <Box sx={{ pl: { xs: clause.depth, sm: clause.depth * 3 }, py: 1 }}>
      <Typography component={clause.depth === 0 ? 'h3' : 'h4'} variant="h3">
        {clause.number} {clause.heading}{' '}
        {own && <Chip size="small" color="success" variant="outlined" label={own} />}
      </Typography>
      <Typography sx={{ maxWidth: '72ch', whiteSpace: 'pre-line' }}>{clause.text}</Typography>
      {clause.parameters
        .filter(({ value, floor }) => value !== floor)
        .map(({ key, label, value, floor, unit }) => (
          <Typography key={key} variant="body2" color="text.secondary">
            {label}: {plainFigure(value)} {unit}; the code asks for {plainFigure(floor)}.
          </Typography>
        ))}
      {clause.delivery && (
        <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '72ch' }}>
          How it is kept here: {clause.delivery}
        </Typography>
      )}
      {clause.notApplicable && (
        <Typography variant="body2" color="warning.main" sx={{ maxWidth: '72ch' }}>
          Does not apply to this firm: {clause.notApplicable}
        </Typography>
      )}
    </Box>
  );
}
