import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { asFloor } from '../codes/comparison-words.ts';
import type { RebaseAnswer } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { type Decidable, type MoveData, parameterOf } from './transition-words.ts';

/** What the answers that need something bring; each answer takes its own. */
export interface Answered {
  value: string;
  text: string;
  parentKey: string;
  key: string;
}

interface FieldProps {
  answer: RebaseAnswer;
  operation: Decidable;
  move: MoveData;
  brought: Answered;
  onChange: (part: Partial<Answered>) => void;
}

/** The field that an answer needs; nothing for one that needs none. */
export function TransitionAnswerField(props: FieldProps) {
  const { answer, brought, onChange } = props;
  switch (answer) {
    case 'SET_VALUE':
      return <ValueField {...props} />;
    case 'PUT_UNDER':
      return <ParentField {...props} />;
    case 'REPLACE_TEXT':
      return (
        <TextField
          label="What it says from now on"
          value={brought.text}
          onChange={(event) => onChange({ text: event.target.value })}
          required
          multiline
          minRows={3}
          sx={{ width: '100%', maxWidth: 720 }}
        />
      );
    case 'RENAME':
      return (
        <TextField
          label="Its key from now on"
          value={brought.key}
          onChange={(event) => onChange({ key: event.target.value })}
          helperText="Lower-case letters, digits and dashes; a key that the new edition does not use"
          required
          sx={{ width: 360, maxWidth: '100%' }}
        />
      );
    default:
      return null;
  }
}

type Parameter = NonNullable<ReturnType<typeof parameterOf>>;

function ValueField({ operation, move, brought: { value }, onChange }: FieldProps) {
  const parameter = parameterOf(operation, move.toEdition);
  if (!parameter) return null;
  const { type, label, unit, floor } = parameter;
  const asked = `The code asks for ${asFloor(parameter, floor)} now`;
  if (type === 'CHOICE')
    return <ChoiceField parameter={parameter} asked={asked} value={value} onChange={onChange} />;
  const common = {
    label: `${label}, from now on`,
    helperText: asked,
    required: true,
    sx: { width: 360, maxWidth: '100%' },
  };
  if (type === 'YES_NO') {
    return (
      <Choice
        {...common}
        value={value}
        options={['YES', 'NO']}
        onChoose={(chosen) => onChange({ value: chosen })}
      />
    );
  }
  const input = type === 'DATE' ? 'date' : type === 'TIME' ? 'time' : 'text';
  return (
    <TextField
      {...common}
      type={input}
      value={value}
      onChange={(event) => onChange({ value: event.target.value })}
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

interface ChoiceFieldProps {
  parameter: Parameter;
  asked: string;
  value: string;
  onChange: FieldProps['onChange'];
}

function ChoiceField({ parameter: { label, choices }, asked, value, onChange }: ChoiceFieldProps) {
  const chosen = new Set(value.split('|'));
  const toggle = (choice: string, checked: boolean) => {
    const kept = choices.filter((one) => (one === choice ? checked : chosen.has(one)));
    onChange({ value: kept.join('|') });
  };
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{label}, from now on</FormLabel>
      <FormGroup row>
        {choices.map((choice) => (
          <FormControlLabel
            key={choice}
            label={choice}
            control={
              <Checkbox
                checked={chosen.has(choice)}
                onChange={(event) => toggle(choice, event.target.checked)}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{asked}</FormHelperText>
    </FormControl>
  );
}

/** The clauses of the new edition beneath which firms may add their own. */
function ParentField({ move, brought, onChange }: FieldProps) {
  const open = move.toEdition.clauses.filter(({ policy }) => policy === 'EXTENSIBLE');
  if (open.length === 0) {
    return (
      <Typography>
        Edition {move.toEdition.number} has no clause beneath which a firm can add one. Give the clause up,
        and say it in how you keep another clause.
      </Typography>
    );
  }
  const name = (key: string) => {
    const clause = open.find((one) => one.key === key);
    return clause ? `${clause.number} ${clause.heading}` : key;
  };
  return (
    <Choice
      label="Beneath which clause"
      value={brought.parentKey}
      options={open.map(({ key }) => key)}
      onChoose={(parentKey) => onChange({ parentKey })}
      words={name}
      required
      sx={{ width: 420, maxWidth: '100%' }}
    />
  );
}
