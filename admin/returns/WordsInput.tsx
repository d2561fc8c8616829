import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';

interface WordsInputProps {
  label: string;
  /** Which question the words belong to, for who does not see it. */
  about: string;
  value: string | null;
  path: string;
  wrong?: boolean;
  disabled?: boolean;
  day?: boolean;
  onType: (text: string | null) => void;
}

/** Words that are saved while they are typed: a blank at their end that the server takes away stays where it is typed. */
export function WordsInput({ label, about, value, path, wrong, disabled, day, onType }: WordsInputProps) {
  const present = value ?? '';
  const [text, setText] = useState(present);
  const told = useRef(present);
  useEffect(() => {
    if (present.trim() === told.current.trim()) return;
    told.current = present;
    setText(present);
  }, [present]);
  const change = (typed: string) => {
    setText(typed);
    told.current = typed;
    onType(typed.trim() === '' ? null : typed);
  };
  return (
    <TextField
      size="small"
      label={label}
      type={day ? 'date' : 'text'}
      value={text}
      error={wrong}
      disabled={disabled}
      multiline={!day}
      onChange={(event) => change(event.target.value)}
      slotProps={{
        inputLabel: day ? { shrink: true } : {},
        htmlInput: { 'data-cell': path, 'aria-label': `${about}: ${label}` },
      }}
    />
  );
}
