import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { ReviewPolicyQuery, SetReviewPolicy } from './review-queries.ts';

/** How many officers it takes to accept a return. */
export function ReviewPolicy() {
  const { data } = useAsk(ReviewPolicyQuery);
  const { act, busy, refusal, clear } = useAct(SetReviewPolicy, 'Saved');
  const present = data?.me?.seat?.organization.acceptances;
  const [chosen, setChosen] = useState(1);
  if (present === undefined) return null;
  return (
    <AskFirst
      label={present > 1 ? 'Two officers accept' : 'One officer accepts'}
      title="How many officers does it take to accept a return?"
      confirm="Set it"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={() => {
        setChosen(present);
        clear();
      }}
      onConfirm={async () => (await act({ acceptances: chosen })) !== null}
    >
      <RadioGroup
        aria-label="Signatures"
        value={chosen}
        onChange={(_event, value) => setChosen(Number(value))}
      >
        <FormControlLabel value={1} control={<Radio />} label="One: an officer accepts it" />
        <FormControlLabel
          value={2}
          control={<Radio />}
          label="Two: one officer approves it, another accepts it"
        />
      </RadioGroup>
      <Typography color="text.secondary">
        It holds at once, also for what is submitted now. What was accepted stays accepted.
      </Typography>
    </AskFirst>
  );
}
