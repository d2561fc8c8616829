import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { NOBODY, OfficerChoice } from './OfficerChoice.tsx';
import type { Return } from './ReturnPage.tsx';
import { AssignReturnMutation } from './review-queries.ts';

/** Gives the return to an officer to look after, or to nobody. */
export function AssignReturn({ item }: { item: Return }) {
  const { act, busy, refusal, clear } = useAct(AssignReturnMutation, 'Given');
  const [officer, setOfficer] = useState('');
  const personId = officer === NOBODY ? null : officer;
  return (
    <AskFirst
      label={item.assignee ? 'Give to another' : 'Give to an officer'}
      title="Who looks after this return?"
      confirm="Give it"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={() => {
        setOfficer('');
        clear();
      }}
      onConfirm={async () =>
        (await act({ returnId: item.id, expectedVersion: item.version, personId })) !== null
      }
    >
      <Typography>
        {item.assignee ? `${item.assignee.name} does now. ` : ''}Who is named is told. Every officer may still
        review it.
      </Typography>
      <OfficerChoice value={officer} onChoose={setOfficer} />
    </AskFirst>
  );
}
