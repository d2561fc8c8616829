import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { nameOfBeside, pathOfAnswer, SATISFACTION_PATH } from './assessment.ts';
import { QueryReturn } from './queries.ts';
import type { Return } from './ReturnPage.tsx';

/** The officer asks the firm: about the whole, an indicator or one part of it, and may reopen just that. */
export function QueryDialog({ item }: { item: Return }) {
  const { act, busy, refusal, clear } = useAct(QueryReturn, 'The firm is asked');
  const [question, setQuestion] = useState('');
  const [about, setAbout] = useState('');
  const [reopens, setReopens] = useState(false);
  const beside = nameOfBeside(item.questions, about) !== null;
  const [indicatorKey = '', breakdown = ''] = beside ? [] : about.split('|');
  const confirm = async () => {
    const asked = { indicatorKey: indicatorKey || null, breakdown: breakdown || null };
    const cell = beside ? about : null;
    const input = { returnId: item.id, expectedVersion: item.version, question, cell, ...asked };
    return (await act({ ...input, reopens: reopens && about !== '' })) !== null;
  };
  return (
    <AskFirst
      label="Ask the firm"
      title={`Ask ${item.member.name}`}
      confirm="Ask"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <TextField select label="About" value={about} onChange={(event) => setAbout(event.target.value)}>
        <MenuItem value="">The return as a whole</MenuItem>
        {item.edition.indicators.flatMap(({ key, label, breakdown: parts }) => [
          <MenuItem key={key} value={key}>
            {label}
          </MenuItem>,
          ...parts.map((part) => (
            <MenuItem key={`${key}|${part}`} value={`${key}|${part}`} sx={{ pl: 4 }}>
              {label}: {part}
            </MenuItem>
          )),
        ])}
        {cellsBeside(item).map((path) => (
          <MenuItem key={path} value={path}>
            {nameOfBeside(item.questions, path)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label="Question, as the firm reads it"
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        required
        multiline
        minRows={3}
      />
      <FormControlLabel
        disabled={about === ''}
        control={
          <Checkbox
            checked={reopens && about !== ''}
            onChange={(event) => setReopens(event.target.checked)}
          />
        }
        label="Reopen it: the firm is to change this, and nothing else"
      />
    </AskFirst>
  );
}

/** The cells that are no figures and that the firm has filled, in the order of the code. */
function cellsBeside({ current, questions }: Return): string[] {
  const given = new Set(current?.selfAssessments.map(pathOfAnswer));
  return [
    ...questions.map(pathOfAnswer).filter((path) => given.has(path)),
    ...(current?.satisfaction ? [SATISFACTION_PATH] : []),
  ];
}
