import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router-dom';
import type { PromiseQuery as PromiseData } from '../generated/public/graphql.ts';
import { dayInWords, inWords } from '../parts/figures.ts';
import { usePublic } from './ask.ts';
import { Clauses } from './Clauses.tsx';
import { PromiseFiles } from './PromiseFiles.tsx';
import { Digest, NOT_ON_PAPER, READABLE, usePlace, Waiting } from './parts.tsx';
import { PromiseQuery } from './queries.ts';

interface PromisedCodeProps {
  certificate: string;
  /** First and last day on the register; no last day while it is there. */
  since: string;
  until: string | null;
}

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a firm had promised on a day: today, the day in the address, or for a firm that left its last day. */
export function PromisedCode({ certificate, since, until }: PromisedCodeProps) {
  const [params, setParams] = useSearchParams();
  const asked = params.get('on') ?? '';
  const day = A_DAY.test(asked) ? asked : (until ?? null);
  const { data, pending, stale, error, again } = usePublic(PromiseQuery, { certificate, on: day });
  usePlace(data !== undefined);
  const choose = (on: string) => setParams(on ? { on } : {}, { replace: true });
  return (
    <Paper component="article" sx={{ p: { xs: 2, sm: 3 } }} aria-busy={stale}>
      <Typography variant="h2" component="h2" gutterBottom>
        What it {until ? 'promised' : 'promises'} as on {dayInWords(day ?? thisDay())}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', my: 2, ...NOT_ON_PAPER }}>
        <TextField
          label="As on"
          type="date"
          size="small"
          value={day ?? thisDay()}
          onChange={(event) => choose(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: since, max: until ?? undefined } }}
          sx={{ minWidth: 170 }}
        />
        {day !== until && <Button onClick={() => choose('')}>{until ? 'Its last day' : 'Today'}</Button>}
        <Button onClick={() => window.print()}>Print</Button>
        {data?.effectiveCode && <PromiseFiles certificate={certificate} on={day} />}
      </Box>
      {!data || error ? (
        <Waiting pending={pending} error={error} again={again} />
      ) : (
        <Document code={data.effectiveCode} since={since} until={until} />
      )}
    </Paper>
  );
}

/** Today where the reader is. */
function thisDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

interface DocumentProps {
  code: PromiseData['effectiveCode'];
  since: string;
  until: string | null;
}

function Document({ code, since, until }: DocumentProps) {
  if (!code)
    return (
      <Alert severity="info">
        On that day the firm had promised nothing under this code. It is on the register from{' '}
        {dayInWords(since)}
        {until && ` to ${dayInWords(until)}`}.
      </Alert>
    );
  const stronger = code.clauses.filter(({ origin }) => origin !== 'MASTER');
  return (
    <>
      <Typography sx={{ mb: 1, maxWidth: READABLE }}>
        Edition {code.editionNumber} of the code
        {code.extensionNumber && `, with the firm's own extension ${code.extensionNumber}`}, in force from{' '}
        {dayInWords(code.inForceFrom)}. On that day the certificate was {inWords(code.status).toLowerCase()}.
      </Typography>
      <Typography component="div" sx={{ mb: 3, maxWidth: READABLE }}>
        {stronger.length === 0 ? (
          'Exactly what the code asks, and nothing beyond it.'
        ) : (
          <>
            More than the code asks in {stronger.length} of {code.clauses.length} clauses:{' '}
            {stronger.map(({ key, number, heading }, place) => (
              <span key={key}>
                {place > 0 && ', '}
                <Link href={`#${key}`} underline="always">
                  {number} {heading}
                </Link>
              </span>
            ))}
            .
          </>
        )}
      </Typography>
      <Clauses clauses={code.clauses} level={3} of="FIRM" />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 3 }}>
        What was published for that day: <Digest>{code.contentHash}</Digest>
      </Typography>
    </>
  );
}
