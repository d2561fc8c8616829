import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { type FormEvent, useId, useState } from 'react';
import type { RebaseAnswer } from '../generated/api/graphql.ts';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { type Answered, TransitionAnswerField } from './TransitionAnswerField.tsx';
import { DecideOperation } from './transition-queries.ts';
import {
  answerInWords,
  type Decidable,
  type MoveData,
  ownWords,
  parameterOf,
  partsOf,
} from './transition-words.ts';

interface DecisionProps {
  operation: Decidable;
  move: MoveData;
  /** Asks the move anew, where somebody else decided meanwhile; what was typed stays. */
  onReload: () => void;
  onDecided: () => void;
  onCancel?: () => void;
}

/** The answers that are allowed for one operation, and what the chosen one needs. */
export function TransitionDecision({ operation, move, onReload, onDecided, onCancel }: DecisionProps) {
  const { act, busy, refusal, clear } = useAct(DecideOperation, 'Decided');
  const [answer, setAnswer] = useState<RebaseAnswer | ''>(operation.decision?.answer ?? '');
  const [brought, setBrought] = useState<Answered>(() => beginning(operation, move));
  const label = useId();
  const decide = async (event: FormEvent) => {
    event.preventDefault();
    if (!answer) return;
    const input = { transitionId: move.id, expectedVersion: move.version, operationName: operation.name };
    if (await act({ ...input, answer, ...needed(answer, brought) })) onDecided();
  };
  const reload = () => {
    clear();
    onReload();
  };
  return (
    <Box component="form" onSubmit={decide} sx={{ mt: 2, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <FormControl sx={{ width: '100%' }}>
        <FormLabel id={label}>What becomes of it?</FormLabel>
        <RadioGroup
          aria-labelledby={label}
          value={answer}
          onChange={(_event, chosen) => setAnswer(chosen as RebaseAnswer)}
        >
          {operation.answers.map((one) => (
            <FormControlLabel
              key={one}
              value={one}
              control={<Radio />}
              label={answerInWords(one, operation)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      {answer && (
        <TransitionAnswerField
          answer={answer}
          operation={operation}
          move={move}
          brought={brought}
          onChange={(part) => setBrought({ ...brought, ...part })}
        />
      )}
      <Box sx={{ width: '100%' }}>
        <Refusal refusal={refusal} onReload={reload} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" loading={busy} disabled={!answer}>
          Decide
        </Button>
        {onCancel && (
          <Button color="inherit" onClick={onCancel}>
            Leave it as decided
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** What the fields hold at first: what was decided before, else what the firm has. */
function beginning(operation: Decidable, { toEdition }: MoveData): Answered {
  const { decision } = operation;
  const parameter = parameterOf(operation, toEdition);
  const listed = parameter?.type === 'CHOICE' || parameter?.type === 'YES_NO';
  return {
    value: decision?.value ?? (listed ? parameter.floor : ''),
    text: decision?.text ?? ownWords(operation).text,
    parentKey: decision?.parentKey ?? '',
    key: decision?.key ?? (operation.kind === 'ADD_CLAUSE' ? `own-${partsOf(operation).clauseKey}` : ''),
  };
}

/** As much of what was typed as the answer takes. */
function needed(answer: RebaseAnswer, { value, text, parentKey, key }: Answered): Partial<Answered> {
  switch (answer) {
    case 'SET_VALUE':
      return { value: value.trim() };
    case 'REPLACE_TEXT':
      return { text: text.trim() };
    case 'PUT_UNDER':
      return { parentKey };
    case 'RENAME':
      return { key: key.trim() };
    default:
      return {};
  }
}
