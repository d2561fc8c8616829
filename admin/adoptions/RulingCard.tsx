import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { asFloor, legible } from '../codes/comparison-words.ts';
import type { Ruling } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { inWords } from '../parts/figures.ts';
import { useAct } from '../parts/useAct.ts';
import { RuleOnOperation } from './extension-queries.ts';
import {
  type Extending,
  type FirmOperation,
  formerRuling,
  headingOf,
  rulingInWords,
  saidBy,
  standingOf,
  titleOf,
} from './extension-words.ts';

interface CardProps {
  operation: FirmOperation;
  adoption: Extending;
}

/** One thing that a firm wants: the code's own words, the firm's beside them, why a ruling is needed, and the ruling. */
export function RulingCard({ operation, adoption }: CardProps) {
  const { needsRuling, ruling } = operation;
  const standing = standingOf(operation, true);
  const former = formerRuling(operation, adoption);
  const deciding = !ruling && adoption.viewerCan.includes('RULE_ON_EXTENSION');
  return (
    <Paper
      component="article"
      aria-label={titleOf(operation, adoption)}
      sx={{ p: { xs: 1.5, sm: 2 }, mb: 2, minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <Typography component="h3" variant="h3" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {titleOf(operation, adoption)}
        </Typography>
        {standing && <Chip size="small" variant="outlined" color={standing.tone} label={standing.words} />}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <CodeSide operation={operation} adoption={adoption} />
        <FirmSide operation={operation} adoption={adoption} />
      </Box>
      {needsRuling && !ruling && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {needsRuling.why}
        </Alert>
      )}
      {former && (
        <Typography color="text.secondary" sx={{ mt: 1 }}>
          As it was before: {rulingInWords(former)}
        </Typography>
      )}
      {ruling && <Typography sx={{ mt: 1.5 }}>{rulingInWords(ruling)}</Typography>}
      {deciding && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
          <Rule ruling="ALLOWED" operation={operation} adoption={adoption} />
          <Rule ruling="REFUSED" operation={operation} adoption={adoption} />
        </Box>
      )}
    </Paper>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, overflowWrap: 'anywhere' }}>
      <Typography component="h4" variant="body2" color="text.secondary" sx={{ fontWeight: 650, mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

/** What the code says where the firm wants something: the clause, and the floors of its values. */
function CodeSide({ operation, adoption }: CardProps) {
  const { clauses, parameters } = adoption.edition;
  const clause = clauses.find(({ key }) => key === operation.clauseKey);
  const own = parameters.filter(({ clauseKey }) => clauseKey === operation.clauseKey);
  if (!clause) {
    return (
      <Side title="Beneath a clause of the firm’s own">
        <Typography>“{headingOf(operation.clauseKey, adoption)}”</Typography>
      </Side>
    );
  }
  return (
    <Side title={operation.kind === 'ADD_CLAUSE' ? 'The code, above it' : 'The code'}>
      <Typography sx={{ fontWeight: 650 }}>
        {clause.number} {clause.heading}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{legible(clause.text, parameters, clause.key)}</Typography>
      {own.map((parameter) => (
        <Typography key={parameter.key} color="text.secondary">
          {parameter.label}: {asFloor(parameter, parameter.floor)}
        </Typography>
      ))}
    </Side>
  );
}

function FirmSide({ operation, adoption }: CardProps) {
  const { kind, heading, clauseKind } = operation;
  return (
    <Side title={kind === 'DECLARE_NOT_APPLICABLE' ? 'Why it does not apply, says the firm' : 'The firm'}>
      {kind === 'ADD_CLAUSE' && (
        <Typography sx={{ fontWeight: 650 }}>
          {heading} ({inWords(clauseKind ?? '').toLowerCase()})
        </Typography>
      )}
      <Typography sx={{ whiteSpace: 'pre-line' }}>{saidBy(operation, adoption)}</Typography>
    </Side>
  );
}

/** Allows or refuses, with a reason. Asks first: a ruling stays. */
function Rule({ ruling, operation, adoption }: CardProps & { ruling: Ruling }) {
  const { act, busy, refusal, clear } = useAct(RuleOnOperation, 'The ruling is made');
  const [reason, setReason] = useState('');
  const word = ruling === 'ALLOWED' ? 'Allow' : 'Refuse';
  const rule = async () =>
    (await act({
      ...{ adoptionId: adoption.id, expectedVersion: adoption.version },
      ...{ operationName: operation.name, ruling, reason: reason.trim() },
    })) !== null;
  return (
    <AskFirst
      label={word}
      title={`${word}: ${titleOf(operation, adoption)}?`}
      confirm={`${word} it`}
      variant={ruling === 'ALLOWED' ? 'contained' : 'outlined'}
      color={ruling === 'ALLOWED' ? 'primary' : 'error'}
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={rule}
    >
      <Typography>
        A ruling is kept for good, with its reason. It holds for these words as they stand: changed, they need
        another one.
      </Typography>
      <TextField
        label="Reason, as the firm reads it"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        multiline
        minRows={2}
        autoFocus
      />
    </AskFirst>
  );
}
