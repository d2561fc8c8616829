import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { AdaptationPolicy, ClauseKind } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Edition } from './EditionPage.tsx';
import { PutClause } from './queries.ts';

const KINDS: readonly ClauseKind[] = [
  'PRINCIPLE',
  'OBJECTIVE',
  'SCOPE',
  'DEFINITION',
  'PROMISE',
  'PROVISION',
  'LIMITATION',
  'REMEDY',
  'PROCEDURE',
  'CONTACT',
];
const POLICIES: readonly AdaptationPolicy[] = ['VERBATIM', 'PARAMETERS', 'EXTENSIBLE', 'CONDITIONAL'];

type Clause = Edition['clauses'][number];

interface ClauseDraft {
  key: string;
  kind: ClauseKind;
  policy: AdaptationPolicy;
  heading: string;
  text: string;
  parentKey: string | null;
  position: number;
}

interface ClauseDialogProps {
  edition: Edition;
  /** The clause to change; without it a new one is written. */
  clause?: Clause;
  /** Under which clause a new one stands; without it at the top. */
  parent?: Clause;
}

/** Writes a clause of a draft. */
export function ClauseDialog({ edition, clause, parent }: ClauseDialogProps) {
  const siblings = edition.clauses.filter(({ parentKey }) => parentKey === (parent?.key ?? null));
  const fresh = {
    key: '',
    kind: 'PROMISE' as ClauseKind,
    policy: 'VERBATIM' as AdaptationPolicy,
    heading: '',
    text: '',
    parentKey: parent?.key ?? null,
    position: Math.max(0, ...siblings.map(({ position }) => position)) + 1,
  };
  const [draft, setDraft] = useState<ClauseDraft>(fresh);
  const { act, busy, refusal, clear } = useAct(PutClause, 'The clause is saved');
  const open = () => {
    clear();
    if (!clause) return setDraft(fresh);
    const { key, kind, policy, heading, text, parentKey, position } = clause;
    setDraft({ key, kind, policy, heading, text, parentKey: parentKey ?? null, position });
  };
  const change = (part: Partial<ClauseDraft>) => setDraft({ ...draft, ...part });
  const confirm = async () =>
    (await act({ editionId: edition.id, expectedVersion: edition.version, ...draft })) !== null;
  const label = clause ? 'Change' : parent ? 'Add beneath' : 'Add a clause';
  return (
    <AskFirst
      label={label}
      title={clause ? `Change ${clause.heading}` : label}
      confirm="Save"
      wide
      variant={clause || parent ? 'text' : 'outlined'}
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={open}
    >
      <ClauseFields draft={draft} fixedKey={clause !== undefined} change={change} />
    </AskFirst>
  );
}

interface ClauseFieldsProps {
  draft: ClauseDraft;
  fixedKey: boolean;
  change: (part: Partial<ClauseDraft>) => void;
}

function ClauseFields({ draft, fixedKey, change }: ClauseFieldsProps) {
  return (
    <>
      <TextField
        label="Heading"
        value={draft.heading}
        onChange={(event) => change({ heading: event.target.value })}
        required
        autoFocus
      />
      <TextField
        label="Key"
        helperText="Stays the same in every edition: lower-case letters, digits and dashes"
        value={draft.key}
        disabled={fixedKey}
        onChange={(event) => change({ key: event.target.value })}
        required
      />
      <Choice label="Kind" value={draft.kind} options={KINDS} onChoose={(kind) => change({ kind })} />
      <Choice
        label="How a firm may adapt it"
        value={draft.policy}
        options={POLICIES}
        onChoose={(policy) => change({ policy })}
      />
      <TextField
        label="Text"
        helperText="{{parameter-key}} stands where a firm's own value is put"
        value={draft.text}
        onChange={(event) => change({ text: event.target.value })}
        multiline
        minRows={4}
      />
      <TextField
        label="Place among its neighbours"
        type="number"
        value={draft.position}
        onChange={(event) => change({ position: Number(event.target.value) })}
        slotProps={{ htmlInput: { min: 1 } }}
      />
    </>
  );
}
