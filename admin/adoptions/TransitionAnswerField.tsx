import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { asFloor } from '../codes/comparison-words.ts';
import type { RebaseAnswer } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { type Decidable, type MoveData, parameterOf } from './transition-words.ts';
import { ValueField } from './ValueField.tsx';

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
      return <ValueOf {...props} />;
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

function ValueOf({ operation, move, brought: { value }, onChange }: FieldProps) {
  const parameter = parameterOf(operation, move.toEdition);
  return (
    parameter && (
      <ValueField
        parameter={parameter}
        label={`${parameter.label}, from now on`}
        value={value}
        helperText={`The code asks for ${asFloor(parameter, parameter.floor)} now`}
        onChange={(chosen) => onChange({ value: chosen })}
      />
    )
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
