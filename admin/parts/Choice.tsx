import MenuItem from '@mui/material/MenuItem';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { inWords } from './figures.ts';

type ChoiceProps<T extends string> = Omit<TextFieldProps, 'value' | 'onChange'> & {
  value: T | '';
  options: readonly T[];
  onChoose: (value: T) => void;
  words?: (value: T) => string;
};

/** One of a closed list. */
export function Choice<T extends string>({
  value,
  options,
  onChoose,
  words = inWords,
  ...field
}: ChoiceProps<T>) {
  return (
    <TextField {...field} select value={value} onChange={(event) => onChoose(event.target.value as T)}>
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {words(option)}
        </MenuItem>
      ))}
    </TextField>
  );
}
