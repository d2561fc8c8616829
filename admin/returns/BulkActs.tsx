import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { NOBODY, OfficerChoice } from './OfficerChoice.tsx';
import { AcceptReturns, AssignReturns } from './review-queries.ts';
import type { Row } from './row.ts';

const returnsInWords = (number: number) => (number === 1 ? '1 return' : `${number} returns`);

/** What an officer may do with the returns that are ticked on the page. */
export function BulkActs() {
  const { data = [], selectedIds, onUnselectItems } = useListContext<Row>();
  const chosen = data.filter(({ id }) => selectedIds.includes(id));
  return (
    <>
      <AcceptMany chosen={chosen} onDone={onUnselectItems} />
      <AssignMany chosen={chosen} onDone={onUnselectItems} />
    </>
  );
}

interface ManyProps {
  chosen: readonly Row[];
  onDone: () => void;
}

function AcceptMany({ chosen, onDone }: ManyProps) {
  const { act, busy, refusal, clear } = useAct(AcceptReturns, 'Accepted');
  const open = chosen.filter(
    ({ status, viewerCan }) => status === 'SUBMITTED' && viewerCan.includes('REVIEW_RETURN'),
  );
  const [first] = open;
  const alike = open.filter(({ period }) => period.id === first?.period.id);
  const left = chosen.length - alike.length;
  const confirm = async () => {
    if (!first) return false;
    const done = await act({ periodId: first.period.id, returnIds: alike.map(({ id }) => id) });
    if (done) onDone();
    return done !== null;
  };
  return (
    <AskFirst
      label={`Accept ${alike.length}`}
      title={`Accept ${returnsInWords(alike.length)} of ${first?.period.label ?? 'the period'}?`}
      confirm="Accept all"
      variant="text"
      disabled={!first}
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography>
        {alike.map(({ member }) => member.name).join(', ')}. Their figures go into the sector report. All are
        accepted, or none.
      </Typography>
      {left > 0 && (
        <Typography color="text.secondary">
          {returnsInWords(left)} that you ticked {left === 1 ? 'is' : 'are'} left out: not submitted, or of
          another period.
        </Typography>
      )}
    </AskFirst>
  );
}

function AssignMany({ chosen, onDone }: ManyProps) {
  const { act, busy, refusal, clear } = useAct(AssignReturns, 'Given');
  const [officer, setOfficer] = useState('');
  const confirm = async () => {
    const personId = officer === NOBODY ? null : officer;
    const done = await act({ returnIds: chosen.map(({ id }) => id), personId });
    if (done) onDone();
    return done !== null;
  };
  return (
    <AskFirst
      label={`Give ${chosen.length} to an officer`}
      title={`Who looks after ${returnsInWords(chosen.length)}?`}
      confirm="Give them"
      variant="text"
      disabled={chosen.length === 0}
      busy={busy}
      refusal={refusal}
      onOpen={() => {
        setOfficer('');
        clear();
      }}
      onConfirm={confirm}
    >
      <Typography>
        {chosen.map(({ member, period }) => `${member.name}, ${period.label}`).join('; ')}.
      </Typography>
      <OfficerChoice value={officer} onChoose={setOfficer} />
    </AskFirst>
  );
}
