import TextField from '@mui/material/TextField';
import { keyFor } from './edition.ts';

interface KeyFieldProps {
  value: string;
  /** What it follows from until somebody writes it. */
  from: string;
  /** Where it is: it can not change any more. */
  fixed: boolean;
  /** The keys of the others. */
  taken?: readonly string[];
  helperText: string;
  onChange: (key: string) => void;
}

/** The name of a thing that stays the same in every edition; while it is empty, the one that its heading suggests is meant. */
export function KeyField({ value, from, fixed, taken = [], helperText, onChange }: KeyFieldProps) {
  const clash = !fixed && taken.includes(value.trim());
  return (
    <TextField
      label="Key"
      error={clash}
      helperText={
        clash
          ? 'Another one has this key already: write another, or none.'
          : `${helperText}: lower-case letters, digits and dashes`
      }
      value={value}
      placeholder={keyFor(from, taken)}
      disabled={fixed}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
