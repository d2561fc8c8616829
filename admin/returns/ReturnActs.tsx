import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { AcceptReturn, CorrectReturn, QueryReturn, ReopenReturn, SubmitReturn } from './queries.ts';
import type { Return } from './ReturnPage.tsx';

/** What the seat may do with a return that is no draft. */
export function ReturnActs({ item }: { item: Return }) {
  const can = (ability: Return['viewerCan'][number], status: Return['status']) =>
    item.status === status && item.viewerCan.includes(ability);
  return (
    <>
      {can('SUBMIT_RETURN', 'PREPARED') && <Submit item={item} />}
      {can('FILL_RETURN', 'PREPARED') && <Reopen item={item} />}
      {can('FILL_RETURN', 'QUERIED') && <Correct item={item} />}
      {can('REVIEW_RETURN', 'SUBMITTED') && <Accept item={item} />}
      {can('REVIEW_RETURN', 'SUBMITTED') && <Query item={item} />}
    </>
  );
}

const place = (item: Return) => ({ returnId: item.id, expectedVersion: item.version });

function Submit({ item }: { item: Return }) {
  const { act, busy, refusal, clear } = useAct(SubmitReturn, 'Submitted');
  return (
    <AskFirst
      label="Sign and submit"
      title={`Submit ${item.period.label}?`}
      confirm="Sign and submit"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act(place(item))) !== null}
    >
      <Typography>
        The association sees the figures from now on, and this version can not be altered: a correction will
        be a further version.
      </Typography>
    </AskFirst>
  );
}

function Reopen({ item }: { item: Return }) {
  const { act, busy, refusal, clear } = useAct(ReopenReturn, 'The draft is open again');
  return (
    <AskFirst
      label="Back to draft"
      title="Open the draft again?"
      confirm="Back to draft"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act(place(item))) !== null}
    >
      <Typography>Nothing is lost. It is prepared anew when the figures are ready.</Typography>
    </AskFirst>
  );
}

function Correct({ item }: { item: Return }) {
  const { act, busy, refusal, clear } = useAct(CorrectReturn, 'A new version is begun');
  return (
    <AskFirst
      label="Correct the figures"
      title="Begin a corrected version?"
      confirm="Begin"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act(place(item))) !== null}
    >
      <Typography>
        It begins as a copy. What was submitted stays, and stays what the association sees until the new
        version is signed. To answer in words only, use the query itself.
      </Typography>
    </AskFirst>
  );
}

function Accept({ item }: { item: Return }) {
  const { act, busy, refusal, clear } = useAct(AcceptReturn, 'Accepted');
  return (
    <AskFirst
      label="Accept"
      title={`Accept the return of ${item.member.name}?`}
      confirm="Accept"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act(place(item))) !== null}
    >
      <Typography>Its figures go into the sector report of {item.period.label}.</Typography>
    </AskFirst>
  );
}

function Query({ item }: { item: Return }) {
  const { act, busy, refusal, clear } = useAct(QueryReturn, 'The firm is asked');
  const [question, setQuestion] = useState('');
  const [indicatorKey, setIndicatorKey] = useState('');
  const confirm = async () =>
    (await act({ ...place(item), question, indicatorKey: indicatorKey || null })) !== null;
  return (
    <AskFirst
      label="Ask the firm"
      title={`Ask ${item.member.name}`}
      confirm="Ask"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <TextField
        select
        label="About"
        value={indicatorKey}
        onChange={(event) => setIndicatorKey(event.target.value)}
      >
        <MenuItem value="">The return as a whole</MenuItem>
        {item.edition.indicators.map(({ key, label }) => (
          <MenuItem key={key} value={key}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label="Question, as the firm reads it"
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        required
        multiline
        minRows={3}
      />
    </AskFirst>
  );
}
