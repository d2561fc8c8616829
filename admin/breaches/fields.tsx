import TextField, { type TextFieldProps } from '@mui/material/TextField';
import type { SeenRemark } from '../parts/ask.ts';
import type { BreachDraft } from './draft.ts';

/** What every part of the form is given. */
export interface PartProps {
  draft: BreachDraft;
  change: (part: Partial<BreachDraft>) => void;
  /** What is wrong with a field, in words; undefined where nothing is. */
  fault: (field: string) => string | undefined;
}

/** What is only missing is not called a fault before somebody tries to save. */
const MISSING = new Set(['BLANK', 'NEEDS_WORDS', 'NEEDS_DAY', 'NO_CURRENCY']);

/** The faults that are shown beside fields. */
export function faultsOf(remarks: readonly SeenRemark[], tried: boolean) {
  const shown = remarks.filter(({ level, code }) => level === 'ERROR' && (tried || !MISSING.has(code)));
  return (field: string) => shown.find(({ where }) => where === `breach.${field}`)?.why;
}

type Texts = {
  [K in keyof BreachDraft]: BreachDraft[K] extends string
    ? string extends BreachDraft[K]
      ? K
      : never
    : never;
}[keyof BreachDraft];

type FieldProps = PartProps & Omit<TextFieldProps, 'name' | 'onChange' | 'value'> & { name: Texts };

/** A text of the draft, with what is wrong with it beneath. */
export function DraftText({ draft, change, fault, name, helperText, ...field }: FieldProps) {
  const wrong = fault(name);
  return (
    <TextField
      {...field}
      value={draft[name]}
      onChange={(event) => change({ [name]: event.target.value })}
      error={wrong !== undefined}
      helperText={wrong ?? helperText}
    />
  );
}

/** A day of the draft. */
export function DraftDay(props: FieldProps) {
  return <DraftText {...props} type="date" slotProps={{ inputLabel: { shrink: true } }} />;
}
