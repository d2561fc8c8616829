import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ParameterType, StrongerDirection } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Edition } from './EditionPage.tsx';
import { PutParameter } from './queries.ts';

const TYPES: readonly ParameterType[] = ['DURATION', 'NUMBER', 'MONEY', 'PERCENTAGE'];
const DIRECTIONS: readonly StrongerDirection[] = ['LOWER', 'HIGHER'];
const EMPTY = {
  key: '',
  label: '',
  type: 'DURATION' as ParameterType,
  unit: '',
  stronger: 'LOWER' as StrongerDirection,
  floor: '',
};

/** Defines a value that firms may set for themselves, down to the floor and no further. */
export function ParameterDialog({ edition, clauseKey }: { edition: Edition; clauseKey: string }) {
  const [draft, setDraft] = useState(EMPTY);
  const { act, busy, refusal, clear } = useAct(PutParameter, 'The parameter is saved');
  const change = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const open = () => {
    clear();
    setDraft(EMPTY);
  };
  const confirm = async () =>
    (await act({ editionId: edition.id, expectedVersion: edition.version, clauseKey, ...draft })) !== null;
  return (
    <AskFirst
      label="Parameter"
      title="Define a parameter"
      confirm="Save"
      variant="text"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={open}
    >
      <TextField
        label="Label"
        value={draft.label}
        onChange={(event) => change({ label: event.target.value })}
        required
        autoFocus
      />
      <TextField
        label="Key"
        helperText="As the text names it: {{key}}"
        value={draft.key}
        onChange={(event) => change({ key: event.target.value })}
        required
      />
      <Choice label="Type" value={draft.type} options={TYPES} onChoose={(type) => change({ type })} />
      <TextField
        label="Unit"
        placeholder="working days"
        value={draft.unit}
        onChange={(event) => change({ unit: event.target.value })}
        required
      />
      <Choice
        label="What protects the customer more"
        value={draft.stronger}
        options={DIRECTIONS}
        words={(way) => (way === 'LOWER' ? 'A lower value' : 'A higher value')}
        onChoose={(stronger) => change({ stronger })}
      />
      <TextField
        label="Floor"
        helperText="The weakest value that a firm may promise"
        value={draft.floor}
        onChange={(event) => change({ floor: event.target.value })}
        required
      />
    </AskFirst>
  );
}
