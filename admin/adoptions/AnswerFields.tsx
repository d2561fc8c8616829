import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { AssessmentAnswer } from '../generated/api/graphql.ts';
import { inWords } from '../parts/figures.ts';
import type { Adoption } from './AdoptionPage.tsx';
import type { Entry } from './useAnswers.ts';

const ANSWERS: readonly AssessmentAnswer[] = ['YES', 'WITH_A_PLAN', 'NO', 'NOT_APPLICABLE'];

interface AnswerFieldsProps {
  question: Adoption['questions'][number];
  entry: Entry | undefined;
  onChange: (entry: Entry) => void;
}

/** Where a question stands on the page. */
export const placeOfQuestion = (key: string): string => `answers.${key}`;

/** One question with its answer: a plan names what, who and by when; a no says why; anything can be shown. */
export function AnswerFields({ question, entry, onChange }: AnswerFieldsProps) {
  const { key, text, clauseOfStandard } = question;
  const empty = { note: null, evidence: null, action: null, owner: null, dueOn: null };
  const choose = (answer: AssessmentAnswer) => onChange({ ...empty, ...entry, question: key, answer });
  return (
    <Box
      component="fieldset"
      id={placeOfQuestion(key)}
      tabIndex={-1}
      sx={{ border: 0, p: 0, m: 0, minWidth: 0, display: 'grid', gap: 1, scrollMarginTop: 96 }}
    >
      <Typography component="legend" sx={{ p: 0, maxWidth: '70ch' }}>
        {text}{' '}
        <Typography component="span" variant="body2" color="text.secondary">
          (ISO 10001: {clauseOfStandard})
        </Typography>
      </Typography>
      <RadioGroup
        row
        aria-label={text}
        value={entry?.answer ?? ''}
        onChange={(_event, answer) => choose(answer as AssessmentAnswer)}
      >
        {ANSWERS.map((answer) => (
          <FormControlLabel
            key={answer}
            value={answer}
            control={<Radio size="small" />}
            label={inWords(answer)}
          />
        ))}
      </RadioGroup>
      {entry && <Words entry={entry} onChange={onChange} />}
    </Box>
  );
}

/** What belongs to the answer that was chosen. */
function Words({ entry, onChange }: { entry: Entry; onChange: (entry: Entry) => void }) {
  const field = (name: 'action' | 'owner' | 'note' | 'evidence', label: string, help?: string) => (
    <TextField
      size="small"
      label={label}
      helperText={help}
      value={entry[name] ?? ''}
      onChange={(event) => onChange({ ...entry, [name]: event.target.value })}
      multiline={name !== 'owner'}
    />
  );
  const { answer, note } = entry;
  const refused = answer === 'NO' || answer === 'NOT_APPLICABLE';
  return (
    <>
      {answer === 'WITH_A_PLAN' && (
        <Box
          sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '2fr 1fr 1fr' }, alignItems: 'start' }}
        >
          {field('action', 'What is done')}
          {field('owner', 'By whom')}
          <TextField
            size="small"
            label="Until"
            type="date"
            value={entry.dueOn ?? ''}
            onChange={(event) => onChange({ ...entry, dueOn: event.target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </Box>
      )}
      {(refused || note) && field('note', refused ? 'Why' : 'Note')}
      {field('evidence', 'What shows it', 'A document, a place or a person, if there is one.')}
    </>
  );
}
