import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { Remarks } from '../parts/Remarks.tsx';
import {
  type Change,
  type Extending,
  type FirmOperation,
  formerRuling,
  HOW,
  rulingInWords,
  standingOf,
} from './extension-words.ts';

/** How far an operation differs from what is published, and where it stands with the association. */
export function OperationChips({
  operation,
  how,
  adoption,
}: {
  operation: FirmOperation;
  how: Change['how'] | undefined;
  adoption: Pick<Extending, 'draftExtension'>;
}) {
  const standing = standingOf(operation, adoption.draftExtension?.status === 'UNDER_REVIEW');
  if (!how && !standing) return null;
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5, verticalAlign: 'middle' }}
    >
      {how && <Chip size="small" variant="outlined" color="info" label={HOW[how]} />}
      {standing && how !== 'TAKEN_OUT' && (
        <Chip size="small" variant="outlined" color={standing.tone} label={standing.words} />
      )}
    </Box>
  );
}

const TOLD_BY_RULING = ['NEEDS_RULING', 'RULED_OUT'];

/** Why a ruling is needed, what was ruled and why, and what else keeps an operation from taking effect. */
export function OperationRulings({ operation, adoption }: { operation: FirmOperation; adoption: Extending }) {
  const { needsRuling, ruling, name } = operation;
  const former = formerRuling(operation, adoption);
  const faults = (adoption.draftExtension?.remarks ?? []).filter(
    ({ where, code }) => where === `operations.${name}` && !(needsRuling && TOLD_BY_RULING.includes(code)),
  );
  return (
    <>
      {needsRuling && !ruling && (
        <Typography variant="body2" color="warning.main" sx={{ mt: 0.5 }}>
          {needsRuling.why}
        </Typography>
      )}
      {ruling && (
        <Typography
          variant="body2"
          color={ruling.ruling === 'REFUSED' ? 'error.main' : 'text.secondary'}
          sx={{ mt: 0.5 }}
        >
          {rulingInWords(ruling)}
        </Typography>
      )}
      {former && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          As it was before: {rulingInWords(former)}
        </Typography>
      )}
      <Remarks remarks={faults} />
    </>
  );
}
