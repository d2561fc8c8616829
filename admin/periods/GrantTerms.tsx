import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ExpectedReturnsQuery } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { useAct } from '../parts/useAct.ts';
import { GrantTerms as GrantTermsDocument } from './due-queries.ts';

export type Firm = ExpectedReturnsQuery['expectedReturns']['nodes'][number];

/** Grants one firm a later due day, or days of its own to report on, for this period and with a reason. */
export function GrantTerms({ periodId, firm }: { periodId: string; firm: Firm }) {
  const { act, busy, refusal, clear } = useAct(GrantTermsDocument, 'Granted');
  const [days, setDays] = useState({ dueOn: '', startsOn: '', endsOn: '' });
  const [reason, setReason] = useState('');
  const confirm = async () => {
    const { dueOn, startsOn, endsOn } = days;
    const granted = { dueOn: dueOn || null, startsOn: startsOn || null, endsOn: endsOn || null };
    return (await act({ periodId, adoptionId: firm.adoptionId, reason, ...granted })) !== null;
  };
  const field = (name: keyof typeof days, label: string) => (
    <TextField
      label={label}
      type="date"
      value={days[name]}
      onChange={(event) => setDays({ ...days, [name]: event.target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <AskFirst
      label="Other days"
      name={`Other days for ${firm.firmName}`}
      title={`Other days for ${firm.firmName}`}
      confirm="Grant"
      variant="text"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography>
        Now due on {dayInWords(firm.dueOn)}, for {dayInWords(firm.startsOn)} to {dayInWords(firm.endsOn)}.
        What you leave empty stays as it is. It is kept with your name and the reason.
      </Typography>
      {field('dueOn', 'A later due day')}
      {field('startsOn', 'First day of its own')}
      {field('endsOn', 'Last day of its own')}
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
