import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { AssignReturn } from './AssignReturn.tsx';
import { QueryDialog } from './QueryDialog.tsx';
import {
  AcceptReturn,
  ApproveReturn,
  CorrectReturn,
  ReopenReturn,
  RestateReturn,
  SubmitReturn,
} from './queries.ts';
import type { Return } from './ReturnPage.tsx';

/** What the seat may do with a return that is no draft. */
export function ReturnActs({ item }: { item: Return }) {
  const can = (ability: Return['viewerCan'][number], status: Return['status']) =>
    item.status === status && item.viewerCan.includes(ability);
  const unapproved = item.viewerCan.includes('APPROVE_RETURN');
  return (
    <>
      {can('SUBMIT_RETURN', 'PREPARED') && <Submit item={item} />}
      {can('FILL_RETURN', 'PREPARED') && <Reopen item={item} />}
      {can('FILL_RETURN', 'QUERIED') && <Correct item={item} />}
      {can('REVIEW_RETURN', 'SUBMITTED') && (unapproved ? <Approve item={item} /> : <Accept item={item} />)}
      {can('REVIEW_RETURN', 'SUBMITTED') && <QueryDialog item={item} />}
      {item.viewerCan.includes('ASSIGN_RETURN') && <AssignReturn item={item} />}
      {item.viewerCan.includes('RESTATE_RETURN') && <Restate item={item} />}
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

function Approve({ item }: { item: Return }) {
  const { act, busy, refusal, clear } = useAct(ApproveReturn, 'Approved: another officer accepts it');
  return (
    <AskFirst
      label="Approve"
      title={`Approve the return of ${item.member.name}?`}
      confirm="Approve"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act(place(item))) !== null}
    >
      <Typography>Your association wants two signatures: another officer accepts it after you.</Typography>
    </AskFirst>
  );
}

function Restate({ item }: { item: Return }) {
  const { act, busy, refusal, clear } = useAct(RestateReturn, 'A new version is begun');
  const [reason, setReason] = useState('');
  return (
    <AskFirst
      label="Restate"
      title="Open the accepted return again?"
      confirm="Begin the restatement"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ ...place(item), reason })) !== null}
    >
      <Typography>
        A new version begins as a copy. The accepted one stays, and counts until the association has accepted
        the new one. The reason is shown with it.
      </Typography>
      <TextField
        label="Reason"
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
