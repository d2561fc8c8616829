import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { WithdrawEdition } from './acts.ts';
import type { Edition } from './edition.ts';

/** Withdraws a published edition, with the reason; there is no way back. */
export function WithdrawDialog({ edition }: { edition: Edition }) {
  const [reason, setReason] = useState('');
  const { act, busy, refusal, clear } = useAct(WithdrawEdition, 'The edition is withdrawn');
  const confirm = async () =>
    (await act({ editionId: edition.id, expectedVersion: edition.version, reason })) !== null;
  return (
    <AskFirst
      label="Withdraw"
      title={`Withdraw edition ${edition.number}?`}
      confirm="Withdraw for good"
      color="error"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <Alert severity="warning">
        <AlertTitle>This can not be undone</AlertTitle>
        No firm can adopt this edition or move to it any more. It stays readable under its number, marked as
        withdrawn, with the reason.
      </Alert>
      <TextField
        label="Reason, as everybody reads it"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        autoFocus
        multiline
        minRows={3}
      />
    </AskFirst>
  );
}
