import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { FirmQuery as FirmData } from '../generated/public/graphql.ts';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Status } from '../parts/Status.tsx';
import { Clauses, Heading, usePublic, Waiting } from './parts.tsx';
import { FirmQuery } from './queries.ts';

/** One firm's certificate, and what it has promised on a day. */
export function FirmPage() {
  const { certificate = '' } = useParams();
  const [on, setOn] = useState('');
  const { data, pending, error } = usePublic(FirmQuery, { certificate, on: on || null });
  const entry = data?.registerEntry;
  if (!entry) return <Waiting pending={pending} error={error} />;
  return (
    <>
      <Heading title={entry.firmName}>
        <Status status={entry.status} /> keeps the{' '}
        <Link component={RouterLink} to={`/codes/${entry.codeKey}`}>
          {entry.codeTitle}
        </Link>{' '}
        of the {entry.associationName}, since {dayInWords(entry.since)}
        {entry.until && ` until ${dayInWords(entry.until)}`}.
      </Heading>
      {entry.status !== 'REGISTERED' && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          This adoption is {inWords(entry.status).toLowerCase()}. What is shown below is what the firm had
          promised while it held.
        </Alert>
      )}
      <Paper sx={{ p: { xs: 2, sm: 3 }, mb: 3 }}>
        <Typography variant="h2" component="h2" gutterBottom>
          Certificate {entry.certificateNumber}
        </Typography>
        <Typography sx={{ maxWidth: '72ch' }}>
          The association has registered that this firm committed itself to the code. A customer can hold the
          firm to every word below. How the sector keeps the code is in the{' '}
          <Link component={RouterLink} to="/reports">
            reports
          </Link>
          .
        </Typography>
      </Paper>
      <Promised code={data.effectiveCode} on={on} onChange={setOn} />
    </>
  );
}

interface PromisedProps {
  code: FirmData['effectiveCode'];
  on: string;
  onChange: (day: string) => void;
}

function Promised({ code, on, onChange }: PromisedProps) {
  return (
    <Paper component="article" sx={{ p: { xs: 2, sm: 3 } }}>
      <TextField
        label="What was promised on"
        type="date"
        size="small"
        value={on}
        onChange={(event) => onChange(event.target.value)}
        helperText="Empty: today"
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ mb: 2, '@media print': { display: 'none' } }}
      />
      {code ? (
        <>
          <Typography color="text.secondary" sx={{ mb: 1 }}>
            Edition {code.editionNumber}
            {code.extensionNumber ? `, with extension ${code.extensionNumber} of the firm` : ''}, in force
            from {dayInWords(code.inForceFrom)}.
          </Typography>
          <Clauses clauses={code.clauses} />
        </>
      ) : (
        <Typography>On that day the firm had promised nothing under this code.</Typography>
      )}
    </Paper>
  );
}
