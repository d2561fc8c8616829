import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { useKept } from '../parts/useKept.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { GapFields } from './GapFields.tsx';
import { clauseInWords, clausesWithoutGap, type Gap, NO_GAP, wordsOf } from './gap.ts';
import { PutGap, RemoveGap } from './queries.ts';
import { place } from './way.ts';

interface GapProps {
  adoption: Adoption;
  gap: Gap;
}

/** Notes a gap at a clause that has none. What is typed stays in the tab until it is added. */
export function GapAdd({ adoption }: { adoption: Adoption }) {
  const { act, busy, refusal, clear } = useAct(PutGap, 'The gap is noted');
  const [words, setWords, forget] = useKept(`${adoption.id} new gap`, NO_GAP);
  const add = async () => {
    const done = await act({ ...place(adoption), ...words, closedOn: null });
    if (done) forget();
    return done !== null;
  };
  return (
    <AskFirst
      label="Add a gap"
      title="What can not be kept yet?"
      confirm="Add"
      variant="outlined"
      wide
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={add}
    >
      <GapFields
        adoption={adoption}
        clauses={clausesWithoutGap(adoption)}
        words={words}
        onChange={setWords}
      />
    </AskFirst>
  );
}

export function GapChange({ adoption, gap }: GapProps) {
  const { act, busy, refusal, clear } = useAct(PutGap, 'The gap is changed');
  const [words, setWords, forget] = useKept(`${adoption.id} gap ${gap.clauseKey}`, wordsOf(gap));
  const change = async () => {
    const done = await act({ ...place(adoption), ...words, closedOn: gap.closedOn });
    if (done) forget();
    return done !== null;
  };
  return (
    <AskFirst
      label="Change"
      name={`Change the gap at ${clauseInWords(adoption, gap.clauseKey)}`}
      title={`The gap at ${clauseInWords(adoption, gap.clauseKey)}`}
      confirm="Save"
      variant="text"
      wide
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={change}
    >
      <GapFields adoption={adoption} clauses={null} words={words} onChange={setWords} />
    </AskFirst>
  );
}

/** Sets the day on which a gap was closed, or opens it again. */
export function GapClosing({ adoption, gap }: GapProps) {
  const { act, busy, refusal, clear } = useAct(
    PutGap,
    gap.closedOn ? 'The gap is open again' : 'The gap is closed',
  );
  const [day, setDay] = useState(() => new Date().toISOString().slice(0, 10));
  const clause = clauseInWords(adoption, gap.clauseKey);
  const confirm = async () => {
    const closedOn = gap.closedOn ? null : day;
    return (await act({ ...place(adoption), ...wordsOf(gap), closedOn })) !== null;
  };
  return (
    <AskFirst
      label={gap.closedOn ? 'Open again' : 'Close'}
      name={`${gap.closedOn ? 'Open again' : 'Close'} the gap at ${clause}`}
      title={gap.closedOn ? `Is the gap at ${clause} open again?` : `Is the gap at ${clause} closed?`}
      confirm={gap.closedOn ? 'Open it again' : 'It is closed'}
      variant="text"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography>
        {gap.closedOn
          ? 'The day on which it was closed is taken away.'
          : `From that day on the firm keeps the clause. It was planned: ${gap.action} (${gap.owner}).`}
      </Typography>
      {!gap.closedOn && (
        <TextField
          label="Closed on"
          type="date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
          required
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    </AskFirst>
  );
}

export function GapRemoval({ adoption, gap }: GapProps) {
  const { act, busy, refusal, clear } = useAct(RemoveGap, 'The gap is taken out');
  const clause = clauseInWords(adoption, gap.clauseKey);
  return (
    <AskFirst
      label="Remove"
      name={`Remove the gap at ${clause}`}
      title={`Take out the gap at ${clause}?`}
      confirm="Take it out"
      variant="text"
      color="error"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ ...place(adoption), clauseKey: gap.clauseKey })) !== null}
    >
      <Typography>“{gap.gap}” and its plan are gone then, and no longer part of the text to sign.</Typography>
    </AskFirst>
  );
}
