import type { ButtonProps } from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { SeatRole } from '../generated/api/graphql.ts';
import { graphql } from '../generated/api/index.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useAct } from '../parts/useAct.ts';

const Appoint = graphql(`
  mutation Appoint($input: AppointInput!) {
    appoint(input: $input) {
      id
    }
  }
`);

const SEATS: Record<string, readonly SeatRole[]> = {
  ASSOCIATION: ['ASSOCIATION_OFFICER', 'ASSOCIATION_EDITOR', 'ASSOCIATION_ADMIN'],
  MEMBER: ['MEMBER_ADMIN', 'MEMBER_REPORTER', 'MEMBER_APPROVER'],
};

interface AppointDialogProps {
  organization: { id: string; name: string };
  kind: string;
  variant?: ButtonProps['variant'];
}

/** Gives a person a seat. */
export function AppointDialog({ organization, kind, variant }: AppointDialogProps) {
  const seats = SEATS[kind] ?? [];
  const empty = { name: '', email: '', password: '', role: seats[0] ?? ('MEMBER_ADMIN' as SeatRole) };
  const [draft, setDraft] = useState(empty);
  const { act, busy, refusal, clear } = useAct(Appoint, 'The seat is given');
  const change = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part });
  const confirm = async () =>
    (await act({ organizationId: organization.id, ...draft, password: draft.password || null })) !== null;
  return (
    <AskFirst
      label="Appoint"
      title={`Appoint somebody at ${organization.name}`}
      confirm="Appoint"
      variant={variant}
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <TextField
        label="Name"
        value={draft.name}
        onChange={(event) => change({ name: event.target.value })}
        required
        autoFocus
      />
      <TextField
        label="E-mail address"
        type="email"
        value={draft.email}
        onChange={(event) => change({ email: event.target.value })}
        required
      />
      <Choice label="Seat" value={draft.role} options={seats} onChoose={(role) => change({ role })} />
      <TextField
        label="First password"
        type="password"
        autoComplete="new-password"
        helperText="At least 10 characters. Not needed for somebody who can sign in already."
        value={draft.password}
        onChange={(event) => change({ password: event.target.value })}
      />
    </AskFirst>
  );
}
