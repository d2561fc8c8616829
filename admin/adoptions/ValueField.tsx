import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ParameterType } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';

interface ValueFieldProps {
  parameter: { type: ParameterType; unit: string; choices: readonly string[] };
  label: string;
  value: string;
  helperText: string;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

/** A value of a parameter, asked for as fits its type: with its unit, from its list, as a day or as a time of day. */
export function ValueField(props: ValueFieldProps) {
  const { parameter, label, value, helperText, autoFocus = false, onChange } = props;
  const { type, unit } = parameter;
  if (type === 'CHOICE') return <ChoiceField {...props} />;
  const common = { label, helperText, autoFocus, required: true, sx: { width: 360, maxWidth: '100%' } };
  if (type === 'YES_NO') {
    return (
      <Choice
        {...common}
        value={value === 'YES' || value === 'NO' ? value : ''}
        options={['YES', 'NO']}
        onChoose={onChange}
      />
    );
  }
  const input = type === 'DATE' ? 'date' : type === 'TIME' ? 'time' : 'text';
  return (
    <TextField
      {...common}
      type={input}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{
        htmlInput: input === 'text' ? { inputMode: 'decimal' } : {},
        inputLabel: input === 'text' ? {} : { shrink: true },
        input:
          input === 'text'
            ? { endAdornment: <Typography sx={{ whiteSpace: 'nowrap' }}>{unit}</Typography> }
            : {},
      }}
    />
  );
}

/** What is offered of the list: a box for each. */
function ChoiceField({
  parameter: { choices },
  label,
  value,
  helperText,
  autoFocus,
  onChange,
}: ValueFieldProps) {
  const chosen = new Set(value.split('|'));
  const toggle = (choice: string, checked: boolean) =>
    onChange(choices.filter((one) => (one === choice ? checked : chosen.has(one))).join('|'));
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup row>
        {choices.map((choice, place) => (
          <FormControlLabel
            key={choice}
            label={choice}
            control={
              <Checkbox
                autoFocus={autoFocus && place === 0}
                checked={chosen.has(choice)}
                onChange={(event) => toggle(choice, event.target.checked)}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{helperText}</FormHelperText>
    </FormControl>
  );
}
