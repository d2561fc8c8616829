import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Page, Section, Waiting } from '../parts/Page.tsx';
import { Remarks } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { NotifyBreach, WithdrawBreach } from './acts.ts';
import { BreachFactsSections } from './BreachFactsSections.tsx';
import { CLOCK_TONES, WAYS } from './breach-words.ts';
import { Graveness } from './Graveness.tsx';
import { LinkToCause } from './LinkToCause.tsx';
import { BreachQuery } from './queries.ts';
import type { SeenBreach } from './seen.ts';

/** One breach of the firm: its clock, what is known of it, its root cause, and what the association was told. */
export function BreachPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(BreachQuery, { id });
  const breach = data?.breach;
  if (!breach) return <Waiting pending={pending} error={error} />;
  const { facts, clock, viewerCan, remarks } = breach;
  const logs = viewerCan.includes('LOG_BREACH');
  return (
    <Page
      title={facts.clauseHeading}
      lead={
        <>
          <Graveness {...facts} /> {breach.adoption.code.title}. Logged on {dayInWords(breach.loggedAt)}
          {breach.loggedBy && ` by ${breach.loggedBy}`}.
        </>
      }
      actions={
        <>
          {viewerCan.includes('NOTIFY_BREACH') && <Notify breach={breach} />}
          {logs && (
            <Button component={RouterLink} to={`/breaches/${breach.id}`} variant="outlined">
              Write down more
            </Button>
          )}
          {logs && <Withdraw breach={breach} />}
        </>
      }
    >
      <Alert severity={CLOCK_TONES[clock.state]} sx={{ mb: 2 }}>
        {clock.words}
      </Alert>
      {breach.withdrawnReason && (
        <Alert severity="info" sx={{ mb: 2 }}>
          Withdrawn: {breach.withdrawnReason}
        </Alert>
      )}
      <Remarks remarks={remarks} />
      <BreachFactsSections facts={facts} why={breach.proposal?.why ?? null} />
      <Section title="Root cause" actions={logs && <LinkToCause breach={breach} />}>
        <Typography>
          {breach.rootCause
            ? breach.rootCause.title
            : 'None is named. Name one that lies behind several breaches, and they are weighed together.'}
        </Typography>
      </Section>
      <Told breach={breach} />
    </Page>
  );
}

function Told({ breach: { notices, asTold, withdrawnAt } }: { breach: SeenBreach }) {
  return (
    <Section title="What the association was told">
      {notices.length === 0 && <Typography>Nothing yet: this is your firm’s alone.</Typography>}
      {notices.map(({ id, number, way, late, notifiedAt, notifiedBy, seen }) => (
        <Typography key={id} sx={{ mb: 0.5 }}>
          <Link component={RouterLink} to={`/breach-notices/${id}`}>
            Version {number}
          </Link>
          : {dayInWords(notifiedAt)}, {WAYS[way].toLowerCase()}
          {notifiedBy && ` by ${notifiedBy}`}
          {late && ', late'}. {seen ? `Seen on ${dayInWords(seen.seenAt)}: ${seen.words}` : 'Not seen yet.'}
        </Typography>
      ))}
      {notices.length > 0 && !asTold && !withdrawnAt && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          You have written down more since. The association sees what it was told, until you notify it again.
        </Alert>
      )}
    </Section>
  );
}

function Notify({ breach }: { breach: SeenBreach }) {
  const { act, busy, refusal, clear } = useAct(NotifyBreach, 'The association is told');
  const again = breach.notices.length > 0;
  return (
    <AskFirst
      label={again ? 'Notify what changed' : 'Notify the association'}
      title={again ? 'Notify what changed?' : 'Notify the association?'}
      confirm="Notify"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ breachId: breach.id, expectedVersion: breach.version })) !== null}
    >
      <Typography>{breach.clock.words}</Typography>
      <Typography>
        The association reads all that stands here, as it stands. What it was told can not be changed or taken
        out, only added to.
      </Typography>
    </AskFirst>
  );
}

function Withdraw({ breach }: { breach: SeenBreach }) {
  const { act, busy, refusal, clear } = useAct(WithdrawBreach, 'Withdrawn');
  const [reason, setReason] = useState('');
  const told = breach.notices.length > 0;
  return (
    <AskFirst
      label="Withdraw"
      title="Was this logged by mistake?"
      confirm="Withdraw"
      variant="outlined"
      color="error"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () =>
        (await act({ breachId: breach.id, expectedVersion: breach.version, reason })) !== null
      }
    >
      <Typography>
        It stays in the register as withdrawn, and can not be changed any more.
        {told && ' The association was told of it, and is told that you take it back.'}
      </Typography>
      <TextField
        label="Why it is no breach"
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
