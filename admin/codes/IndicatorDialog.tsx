import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Audience, IndicatorKind, StrongerDirection } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Edition } from './EditionPage.tsx';
import { PutIndicator } from './queries.ts';

const KINDS: readonly IndicatorKind[] = ['COUNT', 'RATIO', 'DURATION', 'SCORE', 'AMOUNT', 'YES_NO'];
const AUDIENCES: readonly Audience[] = ['AGGREGATE', 'NAMED', 'ASSOCIATION'];
const DIRECTIONS: readonly StrongerDirection[] = ['HIGHER', 'LOWER'];
const EMPTY = {
  key: '',
  label: '',
  kind: 'COUNT' as IndicatorKind,
  numeratorLabel: '',
  denominatorLabel: '',
  unit: '',
  stronger: 'HIGHER' as StrongerDirection,
  target: '',
  audience: 'AGGREGATE' as Audience,
  breakdown: '',
};

/** Defines what is measured about a clause. */
export function IndicatorDialog({ edition, clauseKey }: { edition: Edition; clauseKey: string }) {
  const [draft, setDraft] = useState(EMPTY);
  const { act, busy, refusal, clear } = useAct(PutIndicator, 'The indicator is saved');
  const change = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const open = () => {
    clear();
    setDraft(EMPTY);
  };
  const confirm = async () => {
    const { breakdown, target, denominatorLabel, ...rest } = draft;
    const done = await act({
      editionId: edition.id,
      expectedVersion: edition.version,
      clauseKey,
      ...rest,
      target: target || null,
      denominatorLabel: draft.kind === 'RATIO' ? denominatorLabel : null,
      breakdown: breakdown
        .split(',')
        .map((member) => member.trim())
        .filter(Boolean),
    });
    return done !== null;
  };
  return (
    <AskFirst
      label="Indicator"
      title="Define an indicator"
      confirm="Save"
      wide
      variant="text"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={open}
    >
      <IndicatorFields draft={draft} change={change} />
    </AskFirst>
  );
}

function IndicatorFields({
  draft,
  change,
}: {
  draft: typeof EMPTY;
  change: (part: Partial<typeof EMPTY>) => void;
}) {
  return (
    <>
      <TextField
        label="Label"
        value={draft.label}
        onChange={(event) => change({ label: event.target.value })}
        required
        autoFocus
      />
      <TextField
        label="Key"
        helperText="Stays the same in every edition"
        value={draft.key}
        onChange={(event) => change({ key: event.target.value })}
        required
      />
      <Choice label="Kind" value={draft.kind} options={KINDS} onChoose={(kind) => change({ kind })} />
      <TextField
        label={draft.kind === 'RATIO' ? 'Numerator: what is counted' : 'What is counted or measured'}
        value={draft.numeratorLabel}
        onChange={(event) => change({ numeratorLabel: event.target.value })}
        required
      />
      {draft.kind === 'RATIO' && (
        <TextField
          label="Denominator: of what"
          value={draft.denominatorLabel}
          onChange={(event) => change({ denominatorLabel: event.target.value })}
          required
        />
      )}
      <TextField
        label="Unit"
        value={draft.unit}
        onChange={(event) => change({ unit: event.target.value })}
        required
      />
      <Choice
        label="What is better for customers"
        value={draft.stronger}
        options={DIRECTIONS}
        onChoose={(stronger) => change({ stronger })}
      />
      <TextField
        label="Target"
        helperText="Of a ratio between 0 and 1; may stay empty"
        value={draft.target}
        onChange={(event) => change({ target: event.target.value })}
      />
      <Choice
        label="Who sees it"
        value={draft.audience}
        options={AUDIENCES}
        words={audienceName}
        onChoose={(audience) => change({ audience })}
      />
      <TextField
        label="Broken down by"
        helperText="Members of the breakdown with commas between them; may stay empty"
        value={draft.breakdown}
        onChange={(event) => change({ breakdown: event.target.value })}
      />
    </>
  );
}

function audienceName(audience: Audience): string {
  if (audience === 'NAMED') return 'Published for each firm';
  return audience === 'AGGREGATE' ? 'Published for the sector only' : 'The association only';
}
