import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Choice } from '../parts/Choice.tsx';
import type { Adoption } from './AdoptionPage.tsx';
import { clauseInWords, type GapWords } from './gap.ts';

interface GapFieldsProps {
  adoption: Adoption;
  /** The clauses to choose from; null where the clause stands. */
  clauses: readonly string[] | null;
  words: GapWords;
  onChange: (words: GapWords) => void;
}

/** A gap and its plan: what, by whom, until when. */
export function GapFields({ adoption, clauses, words, onChange }: GapFieldsProps) {
  const field = (name: 'gap' | 'action' | 'owner', label: string) => (
    <TextField
      label={label}
      value={words[name]}
      onChange={(event) => onChange({ ...words, [name]: event.target.value })}
      required
      multiline={name !== 'owner'}
    />
  );
  return (
    <>
      {clauses && (
        <Choice
          label="Clause"
          value={clauses.includes(words.clauseKey) ? words.clauseKey : ''}
          options={clauses}
          words={(key) => clauseInWords(adoption, key)}
          onChoose={(clauseKey) => onChange({ ...words, clauseKey })}
          required
        />
      )}
      {field('gap', 'What can not be kept yet')}
      {field('action', 'What is done to close it')}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '2fr 1fr' } }}>
        {field('owner', 'By whom')}
        <TextField
          label="Until"
          type="date"
          value={words.dueOn}
          onChange={(event) => onChange({ ...words, dueOn: event.target.value })}
          required
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      <Typography variant="body2" color="text.secondary">
        What you type is kept in this tab, also when you leave, until you save it.
      </Typography>
    </>
  );
}
