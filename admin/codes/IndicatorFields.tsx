import TextField from '@mui/material/TextField';
import type { Audience, IndicatorKind, StrongerDirection } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { KeyField } from './KeyField.tsx';

const KINDS: readonly IndicatorKind[] = ['COUNT', 'RATIO', 'DURATION', 'SCORE', 'AMOUNT', 'YES_NO'];
const AUDIENCES: readonly Audience[] = ['AGGREGATE', 'NAMED', 'ASSOCIATION'];
const BETTER: Record<Better, string> = {
  HIGHER: 'Higher',
  LOWER: 'Lower',
  NEITHER: 'Neither: it only informs',
};

type Better = Extract<StrongerDirection, 'HIGHER' | 'LOWER'> | 'NEITHER';

export const EMPTY_INDICATOR = {
  key: '',
  label: '',
  kind: 'COUNT' as IndicatorKind,
  numeratorLabel: '',
  denominatorLabel: '',
  unit: '',
  better: 'HIGHER' as Better,
  target: '',
  audience: 'AGGREGATE' as Audience,
  breakdown: '',
};

/** An indicator while it is written; the members of its breakdown stand on lines of their own. */
export type IndicatorDraft = typeof EMPTY_INDICATOR;

interface IndicatorFieldsProps {
  draft: IndicatorDraft;
  fixedKey: boolean;
  /** The keys of the others. */
  taken: readonly string[];
  change: (part: Partial<IndicatorDraft>) => void;
}

/** What is counted or measured, of what, and who sees it. */
export function IndicatorFields({ draft, fixedKey, taken, change }: IndicatorFieldsProps) {
  return (
    <>
      <TextField
        label="Label"
        value={draft.label}
        onChange={(event) => change({ label: event.target.value })}
        required
        autoFocus
      />
      <KeyField
        value={draft.key}
        from={draft.label}
        fixed={fixedKey}
        taken={taken}
        helperText="Stays the same in every edition"
        onChange={(key) => change({ key })}
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
        value={draft.better}
        options={Object.keys(BETTER) as Better[]}
        words={(better) => BETTER[better]}
        onChoose={(better) => change({ better })}
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
        helperText="Each part on a line of its own; may stay empty"
        multiline
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
