import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { Choice } from '../parts/Choice.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import { FloorField } from './FloorField.tsx';
import { KeyField } from './KeyField.tsx';
import {
  directionsOf,
  FORMS,
  listing,
  PARAMETER_TYPES,
  type ParameterDraft,
  retyped,
} from './parameter-draft.ts';

interface ParameterFieldsProps {
  draft: ParameterDraft;
  fixedKey: boolean;
  /** The keys of the others. */
  taken: readonly string[];
  onChange: (draft: ParameterDraft) => void;
}

/** What a parameter is called, of which type it is, and the weakest value allowed; each type asks for what fits it. */
export function ParameterFields({ draft, fixedKey, taken, onChange }: ParameterFieldsProps) {
  const change = (part: Partial<ParameterDraft>) => onChange({ ...draft, ...part });
  const form = FORMS[draft.type];
  const directions = directionsOf(draft.type);
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
        helperText="As the text names it, {{key}}"
        onChange={(key) => change({ key })}
      />
      <Choice
        label="Type"
        value={draft.type}
        options={PARAMETER_TYPES}
        words={(type) => FORMS[type].words}
        onChoose={(type) => onChange(retyped(draft, type))}
      />
      {draft.type === 'CHOICE' && (
        <ChoicesField choices={draft.choices} onChange={(choices) => onChange(listing(draft, choices))} />
      )}
      {form.units && (
        <UnitField value={draft.unit} often={form.units} onChange={(unit) => change({ unit })} />
      )}
      {directions.length > 1 && (
        <Choice
          label="What protects the customer more"
          value={draft.stronger}
          options={directions}
          words={(way) => form.directions[way] ?? way}
          onChoose={(stronger) => change({ stronger })}
        />
      )}
      <FloorField draft={draft} onChange={(floor) => change({ floor })} />
    </>
  );
}

interface UnitFieldProps {
  value: string;
  often: readonly string[];
  onChange: (unit: string) => void;
}

function UnitField({ value, often, onChange }: UnitFieldProps) {
  const list = useId();
  return (
    <>
      <TextField
        label="Unit"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        required
        slotProps={{ htmlInput: { list } }}
      />
      <datalist id={list}>
        {often.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  );
}
