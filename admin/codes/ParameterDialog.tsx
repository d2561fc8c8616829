import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { PutParameter } from './acts.ts';
import { type Edition, keyOf, type Parameter } from './edition.ts';
import { ParameterFields } from './ParameterFields.tsx';
import { draftOf, EMPTY_PARAMETER } from './parameter-draft.ts';

interface ParameterDialogProps {
  edition: Edition;
  clauseKey: string;
  /** The parameter to change; without it a new one is defined. */
  parameter?: Parameter;
}

/** Defines a value that firms may set for themselves, down to the floor and no further. */
export function ParameterDialog({ edition, clauseKey, parameter }: ParameterDialogProps) {
  const [draft, setDraft] = useState(EMPTY_PARAMETER);
  const { act, busy, refusal, clear } = useAct(PutParameter, 'The parameter is saved');
  const open = () => {
    clear();
    setDraft(parameter ? draftOf(parameter) : EMPTY_PARAMETER);
  };
  const taken = parameter
    ? []
    : edition.parameters.filter((one) => one.clauseKey === clauseKey).map(({ key }) => key);
  const confirm = async () => {
    const key = keyOf(draft.key, draft.label, taken);
    if (key === null) return false;
    const done = await act({
      ...{ editionId: edition.id, expectedVersion: edition.version, clauseKey },
      ...draft,
      key,
      choices: [...draft.choices],
    });
    return done !== null;
  };
  return (
    <AskFirst
      label={parameter ? 'Change parameter' : 'Add a parameter'}
      title={parameter ? `Change “${parameter.label}”` : 'Define a parameter'}
      confirm="Save"
      variant={parameter ? 'text' : 'outlined'}
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={open}
    >
      <ParameterFields draft={draft} fixedKey={parameter !== undefined} taken={taken} onChange={setDraft} />
    </AskFirst>
  );
}
