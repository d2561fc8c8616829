import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { KeyRole } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useAct } from '../parts/useAct.ts';
import { IssueApiKey } from './queries.ts';

const SEATS: Record<string, readonly KeyRole[]> = {
  ASSOCIATION: ['ASSOCIATION_OFFICER', 'ASSOCIATION_EDITOR'],
  MEMBER: ['MEMBER_REPORTER'],
};

/** A key that was issued just now; its secret is null where it was told before. */
export interface Issued {
  name: string;
  secret: string | null;
}

/** Issues a key, and hands it on to be shown once. */
export function IssueKey({ kind, onIssued }: { kind: string; onIssued: (issued: Issued) => void }) {
  const seats = SEATS[kind] ?? [];
  const empty = { name: '', role: seats[0] ?? ('MEMBER_REPORTER' as KeyRole), lastDay: '' };
  const [draft, setDraft] = useState(empty);
  const { act, busy, refusal, clear } = useAct(IssueApiKey);
  const change = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part });
  const confirm = async () => {
    const answer = await act({ ...draft, lastDay: draft.lastDay || null });
    if (!answer) return false;
    const { key, secret } = answer.issueApiKey;
    onIssued({ name: key.name, secret: secret ?? null });
    setDraft(empty);
    return true;
  };
  return (
    <AskFirst
      label="Issue a key"
      title="Issue an API key"
      confirm="Issue"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <TextField
        label="What it is for"
        value={draft.name}
        onChange={(event) => change({ name: event.target.value })}
        helperText="The system that will use it, so that you can tell it from others."
        slotProps={{ htmlInput: { maxLength: 80 } }}
        required
        autoFocus
      />
      <Choice label="Seat" value={draft.role} options={seats} onChoose={(role) => change({ role })} />
      <TextField
        label="Last day (optional)"
        type="date"
        value={draft.lastDay}
        onChange={(event) => change({ lastDay: event.target.value })}
        helperText="Without one it works until you revoke it."
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </AskFirst>
  );
}
