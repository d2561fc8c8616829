import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { CreateCode } from './acts.ts';
import { keyFor } from './edition.ts';
import { KeyField } from './KeyField.tsx';

/** Founds a code of the association, still without an edition. */
export function NewCode() {
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');
  const [key, setKey] = useState('');
  const { act, busy, refusal, clear } = useAct(CreateCode, 'The code is there');
  const confirm = async () => (await act({ key: key || keyFor(title), title, summary })) !== null;
  return (
    <AskFirst
      label="New code"
      title="New code"
      confirm="Create"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <TextField
        label="Title"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        required
        autoFocus
      />
      <KeyField
        value={key}
        from={title}
        fixed={false}
        helperText="Its name in addresses, for good"
        onChange={setKey}
      />
      <TextField
        label="Summary"
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        required
        multiline
        minRows={3}
      />
    </AskFirst>
  );
}
