import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { BreachNoticeQuery } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Page, Section, Waiting } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { NoteBreach } from './acts.ts';
import { BreachFactsSections } from './BreachFactsSections.tsx';
import { CLOCK_TONES, WAYS } from './breach-words.ts';
import { Graveness } from './Graveness.tsx';
import { NoticeQuery } from './queries.ts';

type Notice = NonNullable<BreachNoticeQuery['breachNotice']>;

/** One breach as the association was told of it: frozen, with what was told before and after. */
export function BreachNoticePage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(NoticeQuery, { id });
  const notice = data?.breachNotice;
  if (!notice) return <Waiting pending={pending} error={error} />;
  const { facts, member, clock, viewerCan } = notice;
  return (
    <Page
      title={`${member.name}: ${facts.clauseHeading}`}
      lead={
        <>
          <Graveness {...facts} /> {WAYS[notice.way]}, version {notice.number}, told on{' '}
          {dayInWords(notice.notifiedAt)}
          {notice.notifiedBy && ` by ${notice.notifiedBy}`}
        </>
      }
      actions={viewerCan.includes('NOTE_BREACH') && <Seen notice={notice} />}
    >
      <Alert severity={CLOCK_TONES[clock.state]} sx={{ mb: 2 }}>
        {clock.words}
      </Alert>
      {notice.withdrawnReason && (
        <Alert severity="info" sx={{ mb: 2 }}>
          The firm has taken it back: {notice.withdrawnReason}
        </Alert>
      )}
      {notice.seen && (
        <Section title="Seen">
          <Typography>
            {dayInWords(notice.seen.seenAt)}
            {notice.seen.seenBy && `, by ${notice.seen.seenBy}`}: {notice.seen.words}
          </Typography>
        </Section>
      )}
      <BreachFactsSections facts={facts} />
      <Told notice={notice} />
    </Page>
  );
}

function Told({ notice: { id, versions, contentHash, rootCause } }: { notice: Notice }) {
  return (
    <Section title="What was told when">
      {rootCause && <Typography sx={{ mb: 1 }}>Root cause: {rootCause}</Typography>}
      {versions.map((version) => (
        <Typography key={version.id} sx={{ mb: 0.5 }}>
          {version.id === id ? (
            <strong>Version {version.number}, this one</strong>
          ) : (
            <Link component={RouterLink} to={`/breach-notices/${version.id}`}>
              Version {version.number}
            </Link>
          )}
          : {dayInWords(version.notifiedAt)}, {WAYS[version.way].toLowerCase()}
        </Typography>
      ))}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
        SHA-256 of this version: {contentHash}
      </Typography>
    </Section>
  );
}

function Seen({ notice }: { notice: Notice }) {
  const { act, busy, refusal, clear } = useAct(NoteBreach, 'Marked as seen');
  const [words, setWords] = useState('');
  return (
    <AskFirst
      label="Mark as seen"
      title="You have seen it"
      confirm="Mark as seen"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ breachNoticeId: notice.id, words })) !== null}
    >
      <Typography>Nothing is decided by this. It stays, and the firm reads your words.</Typography>
      <TextField
        label="To the firm"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        required
        multiline
        minRows={3}
        autoFocus
      />
    </AskFirst>
  );
}
