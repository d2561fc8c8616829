import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { QueryReturn } from './queries.ts';
import type { Return } from './ReturnPage.tsx';

/** The officer asks the firm: about the whole, an indicator or one part of it, and may reopen just that. */
export function QueryDialog({ item }: { item: Return }) {
  const { act, busy, refusal, clear } = useAct(QueryReturn, 'The firm is asked');
  const [question, setQuestion] = useState('');
  const [about, setAbout] = useState('');
  const [reopens, setReopens] = useState(false);
  const [indicatorKey = '', breakdown = ''] = about.split('|');
  const confirm = async () => {
    const asked = { indicatorKey: indicatorKey || null, breakdown: breakdown || null };
    const input = { returnId: item.id, expectedVersion: item.version, question, ...asked };
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
        label="Reopen it: the firm is to change this figure, and no other"
      />
    </AskFirst>
  );
}
