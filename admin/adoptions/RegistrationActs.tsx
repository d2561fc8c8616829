import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import type { StepProps } from './AdoptionPage.tsx';
import { DeclineAdoption, RegisterAdoption } from './queries.ts';
import { ReasonedAct } from './ReasonedAct.tsx';
import { mayAct, place } from './way.ts';

/** The officer registers the firm, or tells it what is not accepted. */
export function RegistrationActs({ adoption, onward }: StepProps) {
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 1 }}>
      {mayAct(adoption, 'REGISTER') && <Register adoption={adoption} onward={onward} />}
      {mayAct(adoption, 'DECLINE') && (
        <ReasonedAct
          adoption={adoption}
          document={DeclineAdoption}
          done="Declined: the firm can mend it and sign again"
          label="Decline"
          title={`Decline ${adoption.member.name}?`}
          confirm="Decline"
          color="error"
          onDone={onward}
        >
          <Typography>
            The firm reads your reason, can mend its answers and its plan, and sign anew. The public sees
            nothing of it.
          </Typography>
        </ReasonedAct>
      )}
    </Box>
  );
}

function Register({ adoption, onward }: StepProps) {
  const { act, busy, refusal, clear } = useAct(
    RegisterAdoption,
    'Registered: the firm is on the public register',
  );
  const [registeredOn, setRegisteredOn] = useState('');
  const register = async () => {
    const done = await act({ ...place(adoption), registeredOn: registeredOn || null });
    if (done) onward();
    return done !== null;
  };
  return (
    <AskFirst
      label="Register"
      title={`Register ${adoption.member.name}?`}
      confirm="Register"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={register}
    >
      <Typography>
        The firm gets a certificate number. The public sees its name, the code and the edition, since when it
        is registered, and everything that it promises
        {adoption.withPlan && '; also that it was registered with a plan, but not the plan'}.
      </Typography>
      <TextField
        label="Registered since"
        helperText="Leave it empty for today; never a day to come."
        type="date"
        value={registeredOn}
        onChange={(event) => setRegisteredOn(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </AskFirst>
  );
}
