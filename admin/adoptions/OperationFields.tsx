import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { asFloor, withUnit } from '../codes/comparison-words.ts';
import { keyFor } from '../codes/edition.ts';
import type { ClauseKind } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import type { FirmOperation, Parameter } from './extension-words.ts';
import { type FormProps, OperationForm } from './OperationForm.tsx';
import { ValueField } from './ValueField.tsx';

interface ValueFormProps extends FormProps {
  parameter: Parameter;
  /** What is promised now. */
  value: string;
}

/** Sets a value; the floor stands beside it. */
export function ValueForm({ parameter, value: present, ...form }: ValueFormProps) {
  const { type, label, clauseKey, key, floor } = parameter;
  const [value, setValue] = useState(present);
  const typed = value.trim();
  const changed = typed !== '' && typed !== present;
  const operation = { kind: 'SET_PARAMETER' as const, clauseKey, parameterKey: key, value: typed };
  return (
    <OperationForm {...form} label={label} operation={changed ? operation : null}>
      <ValueField
        parameter={parameter}
        label={label}
        value={value}
        helperText={`The code asks for ${asFloor(parameter, floor)}`}
        onChange={setValue}
        autoFocus
      />
      <Typography variant="body2" color="text.secondary">
        {type === 'CHOICE' ? 'Offered' : 'Promised'} now: {withUnit(parameter, present)}
      </Typography>
    </OperationForm>
  );
}

interface WordsFormProps extends FormProps {
  kind: 'DESCRIBE_DELIVERY' | 'DECLARE_NOT_APPLICABLE';
  clauseKey: string;
  heading: string;
  words: string;
}

const ASKED = {
  DESCRIBE_DELIVERY: {
    label: 'How the firm keeps it',
    help: 'Customers read it beside the clause, never instead of it',
  },
  DECLARE_NOT_APPLICABLE: {
    label: 'Why it does not apply to the firm',
    help: 'The association rules on the reason; customers read it in the place of the promise',
  },
};

/** Describes how a clause is kept here, or declares that it does not apply. */
export function WordsForm({ kind, clauseKey, heading, words: present, ...form }: WordsFormProps) {
  const [words, setWords] = useState(present);
  const typed = words.trim();
  const said = kind === 'DESCRIBE_DELIVERY' ? { text: typed } : { reason: typed };
  const changed = typed !== '' && typed !== present;
  return (
    <OperationForm
      {...form}
      label={`${ASKED[kind].label}: ${heading}`}
      operation={changed ? { kind, clauseKey, ...said } : null}
    >
      <TextField
        label={ASKED[kind].label}
        helperText={ASKED[kind].help}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        required
        multiline
        minRows={2}
        autoFocus
      />
    </OperationForm>
  );
}

const KINDS: readonly ClauseKind[] = [
  'PROMISE',
  'PROVISION',
  'PROCEDURE',
  'REMEDY',
  'CONTACT',
  'DEFINITION',
  'SCOPE',
  'PRINCIPLE',
  'OBJECTIVE',
  'LIMITATION',
];

interface AddClauseFormProps extends FormProps {
  /** Beneath which clause it stands. */
  parent: { key: string; heading: string };
  /** The clause as it is, where it is changed. */
  operation?: FirmOperation;
  /** Keys that a new clause can not have. */
  taken: readonly string[];
}

/** Writes a clause of the firm's own. */
export function AddClauseForm({ parent, operation: present, taken, ...form }: AddClauseFormProps) {
  const [heading, setHeading] = useState(present?.heading ?? '');
  const [text, setText] = useState(present?.text ?? '');
  const [clauseKind, setClauseKind] = useState<ClauseKind>(present?.clauseKind ?? 'PROMISE');
  const typed = { heading: heading.trim(), text: text.trim(), clauseKind };
  const changed =
    typed.heading !== present?.heading || typed.text !== present.text || clauseKind !== present.clauseKind;
  const ready = changed && typed.heading !== '' && typed.text !== '';
  const place = {
    key: present?.key ?? freshKey(typed.heading, taken),
    parentKey: parent.key,
    position: present?.position ?? taken.length,
  };
  return (
    <OperationForm
      {...form}
      label={present ? `Change “${present.heading}”` : `A clause beneath “${parent.heading}”`}
      operation={ready ? { kind: 'ADD_CLAUSE', ...place, ...typed } : null}
    >
      <TextField
        label="Heading"
        value={heading}
        onChange={(event) => setHeading(event.target.value)}
        required
        autoFocus
      />
      <Choice
        label="Kind"
        value={clauseKind}
        options={KINDS}
        onChoose={setClauseKind}
        sx={{ maxWidth: 360 }}
      />
      <TextField
        label="What customers are promised"
        value={text}
        onChange={(event) => setText(event.target.value)}
        required
        multiline
        minRows={3}
      />
    </OperationForm>
  );
}

/** A key that fits the heading and is not taken: `evening-visits`, `evening-visits-2`. */
function freshKey(heading: string, taken: readonly string[]): string {
  const key = keyFor(heading) || 'own-clause';
  const used = new Set(taken);
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? key : `${key}-${count}`;
    if (!used.has(tried)) return tried;
  }
}
