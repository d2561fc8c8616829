import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Section } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { DeclineAdoption, RegisterAdoption, WithdrawAdoption } from './queries.ts';

/** The officer's decision on a commitment. */
export function Registration({ adoption }: { adoption: Adoption }) {
  const register = useAct(RegisterAdoption, 'Registered: the firm is on the public register');
  const decline = useAct(DeclineAdoption, 'Declined: the firm can mend it and sign again');
  const [reason, setReason] = useState('');
  if (adoption.status !== 'COMMITTED') return null;
  const place = { adoptionId: adoption.id, expectedVersion: adoption.version };
  if (!adoption.viewerCan.includes('REGISTER_ADOPTION')) {
    return (
      <Section title="Registration">
        <Typography>The association decides. You will see the certificate here.</Typography>
      </Section>
    );
  }
  return (
    <Section title="Registration">
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <AskFirst
          label="Register"
          title={`Register ${adoption.member.name}?`}
          confirm="Register"
          busy={register.busy}
          refusal={register.refusal}
          onOpen={register.clear}
          onConfirm={async () => (await register.act(place)) !== null}
        >
          <Typography>
            The firm gets a certificate number and stands on the public register from today.
          </Typography>
        </AskFirst>
        <AskFirst
          label="Decline"
          title={`Decline ${adoption.member.name}?`}
          confirm="Decline"
          variant="outlined"
          color="error"
          busy={decline.busy}
          refusal={decline.refusal}
          onOpen={decline.clear}
          onConfirm={async () => (await decline.act({ ...place, reason })) !== null}
        >
          <TextField
            label="Reason, as the firm reads it"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            required
            multiline
            minRows={3}
            autoFocus
          />
        </AskFirst>
      </Box>
    </Section>
  );
}

/** The firm gives the code up. */
export function Withdrawal({ adoption }: { adoption: Adoption }) {
  const { act, busy, refusal, clear } = useAct(WithdrawAdoption, 'Withdrawn');
  const [reason, setReason] = useState('');
  const confirm = async () =>
    (await act({ adoptionId: adoption.id, expectedVersion: adoption.version, reason })) !== null;
  return (
    <AskFirst
      label="Withdraw"
      title={`Give up ${adoption.code.title}?`}
      confirm="Withdraw"
      variant="outlined"
      color="error"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography>
        The public register will say since when your firm does not keep the code any more. This can not be
        undone; you can adopt the code anew.
      </Typography>
      <TextField
        label="Reason"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        multiline
        minRows={2}
      />
    </AskFirst>
  );
}
