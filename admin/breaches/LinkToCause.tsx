import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { LinkBreach } from './acts.ts';

import { RootCausesQuery } from './queries.ts';
import type { SeenBreach } from './seen.ts';

const NONE = 'NONE';
const NEW = 'NEW';

/** Puts a breach under a root cause: one that is known, a new one, or none. */
export function LinkToCause({ breach }: { breach: SeenBreach }) {
  const causes = useAsk(RootCausesQuery).data?.rootCauses ?? [];
  const { act, busy, refusal, clear } = useAct(LinkBreach, 'Saved');
  const [chosen, setChosen] = useState(breach.rootCause?.id ?? NEW);
  const [title, setTitle] = useState('');
  const confirm = async () => {
    const known = chosen === NEW || chosen === NONE ? null : chosen;
    const input = { breachId: breach.id, expectedVersion: breach.version, rootCauseId: known };
    return (await act({ ...input, title: chosen === NEW ? title : null })) !== null;
  };
  const words = (id: string) =>
    id === NONE ? 'None' : (causes.find((cause) => cause.id === id)?.title ?? 'A new one');
  return (
    <AskFirst
      label={breach.rootCause ? 'Another root cause' : 'Name the root cause'}
      title="What lies behind it?"
      confirm="Save"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography>Breaches with one root cause are added up and weighed together.</Typography>
      <Choice
        label="Root cause"
        value={chosen}
        options={[NEW, ...causes.map(({ id }) => id), ...(breach.rootCause ? [NONE] : [])]}
        words={words}
        onChoose={setChosen}
      />
      {chosen === NEW && (
        <TextField
          label="Its title"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          required
          helperText="In a few words: The old letter machine"
        />
      )}
    </AskFirst>
  );
}
