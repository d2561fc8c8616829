import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { NoticePolicyQuery, SetNoticePolicy } from './acts.ts';

/** Within how many business days the association wants to be told. */
export function NoticePolicy() {
  const { data } = useAsk(NoticePolicyQuery);
  const { act, busy, refusal, clear } = useAct(SetNoticePolicy, 'Saved');
  const present = data?.me?.seat?.organization.noticeDays;
  const [typed, setTyped] = useState('');
  if (present === undefined) return null;
  const confirm = async () => (await act({ noticeDays: Number(typed) })) !== null;
  return (
    <AskFirst
      label={`To be told within ${present} business days`}
      title="Within how many business days are you told?"
      confirm="Set it"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={() => {
        setTyped(String(present));
        clear();
      }}
      onConfirm={confirm}
    >
      <Typography>
        It counts from the day after a significant or serious breach was found, from Monday to Friday, and
        holds for every breach that you were not told of yet.
      </Typography>
      <TextField
        label="Business days"
        type="number"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        required
        autoFocus
      />
    </AskFirst>
  );
}
