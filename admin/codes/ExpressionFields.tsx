import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CheckEmpties, CheckRelation } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import type { CheckFieldsProps } from './check-draft.ts';
import { EMPTIES, RELATIONS } from './check-words.ts';
import { NamedFigures } from './NamedFigures.tsx';
import { type Trial, useCheckTrial } from './useCheckTrial.ts';

/** Two sides and how they stand to each other; what can not be read is said beneath its side, and the whole is tried on made-up figures. */
export function ExpressionFields({ edition, draft, change }: CheckFieldsProps) {
  const [figures, setFigures] = useState<Record<string, string>>({});
  const trial = useCheckTrial(edition.id, draft, figures);
  const side = (name: 'left' | 'right', label: string) => {
    const faults = (trial?.remarks ?? []).filter(({ where }) => where === name).map(({ why }) => why);
    return (
      <TextField
        label={label}
        value={draft[name]}
        onChange={(event) => change({ [name]: event.target.value })}
        error={faults.length > 0}
        helperText={
          faults.length > 0
            ? faults.join(' ')
            : 'Figures in braces, with + - * and parentheses: {key[part]} + 2'
        }
        required
        slotProps={{ htmlInput: { spellCheck: false, style: { fontFamily: 'monospace' } } }}
      />
    );
  };
  return (
    <>
      <NamedFigures edition={edition} />
      {side('left', 'One side')}
      <Choice
        label="How they stand"
        value={draft.relation}
        options={Object.keys(RELATIONS) as CheckRelation[]}
        words={(one) => RELATIONS[one]}
        onChoose={(relation) => change({ relation })}
      />
      {side('right', 'The other side')}
      <Choice
        label="Where a figure is empty"
        value={draft.empties}
        options={Object.keys(EMPTIES) as CheckEmpties[]}
        words={(one) => EMPTIES[one]}
        onChoose={(empties) => change({ empties })}
      />
      <TextField
        label="What it says where it does not hold"
        helperText="A whole sentence, as the firm reads it"
        value={draft.says}
        onChange={(event) => change({ says: event.target.value })}
        required
        multiline
      />
      {trial && trial.named.length > 0 && (
        <TriedOn
          trial={trial}
          figures={figures}
          onChange={(name, figure) => setFigures({ ...figures, [name]: figure })}
        />
      )}
    </>
  );
}

interface TriedOnProps {
  trial: Trial;
  figures: Record<string, string>;
  onChange: (name: string, figure: string) => void;
}

function TriedOn({ trial, figures, onChange }: TriedOnProps) {
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, m: 0, minWidth: 0 }}
    >
      <Typography component="legend" variant="body2">
        Try it on figures that you make up
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        {trial.named.map((name) => (
          <TextField
            key={name}
            size="small"
            label={name}
            placeholder="empty"
            value={figures[name] ?? ''}
            onChange={(event) => onChange(name, event.target.value)}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { inputMode: 'decimal' } }}
          />
        ))}
      </Box>
      <Typography
        role="status"
        sx={{ mt: 1.5 }}
        color={trial.holds === false ? 'error.main' : 'text.primary'}
      >
        {outcomeOf(trial)}
      </Typography>
    </Box>
  );
}

function outcomeOf({ holds, left, right }: Trial): string {
  if (holds === null || holds === undefined) return 'It is not tried on these: too much of it is empty.';
  return holds ? `It holds: ${left} and ${right}.` : `It does not hold: ${left} and ${right}.`;
}
