import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { AssessmentAnswer } from '../generated/api/graphql.ts';
import { inWords } from '../parts/figures.ts';
import type { Adoption } from './AdoptionPage.tsx';

type Entry = Omit<Adoption['assessment'][number], '__typename'>;
export type Answers = Record<string, Entry | undefined>;

const ANSWERS: readonly AssessmentAnswer[] = ['YES', 'WITH_A_PLAN', 'NO', 'NOT_APPLICABLE'];

interface AnswerFieldsProps {
  question: Adoption['questions'][number];
  entry: Entry | undefined;
  disabled: boolean;
  onChange: (entry: Entry) => void;
}

/** One question with its answer; a plan names what, who and by when. */
export function AnswerFields({ question, entry, disabled, onChange }: AnswerFieldsProps) {
  const empty = {
    question: question.key,
    answer: 'YES' as AssessmentAnswer,
    note: null,
    action: null,
    owner: null,
    dueOn: null,
  };
  const change = (part: Partial<Entry>) => onChange({ ...empty, ...entry, ...part });
  return (
    <Box
      component="fieldset"
      disabled={disabled}
      sx={{ border: 0, p: 0, m: 0, minWidth: 0, display: 'grid', gap: 1 }}
    >
      <Typography component="legend" sx={{ p: 0, maxWidth: '70ch' }}>
        {question.text}{' '}
        <Typography component="span" variant="body2" color="text.secondary">
          (ISO 10001: {question.clauseOfStandard})
        </Typography>
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={entry?.answer ?? null}
        disabled={disabled}
        aria-label={question.text}
        onChange={(_event, answer: AssessmentAnswer | null) => answer && change({ answer })}
        sx={{ flexWrap: 'wrap' }}
      >
        {ANSWERS.map((answer) => (
          <ToggleButton key={answer} value={answer} sx={{ textTransform: 'none' }}>
            {inWords(answer)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {entry?.answer === 'WITH_A_PLAN' && (
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '2fr 1fr 1fr' } }}>
          <TextField
            size="small"
            label="What is done"
            value={entry.action ?? ''}
            onChange={(event) => change({ action: event.target.value })}
          />
          <TextField
            size="small"
            label="By whom"
            value={entry.owner ?? ''}
            onChange={(event) => change({ owner: event.target.value })}
          />
          <TextField
            size="small"
            label="Until"
            type="date"
            value={entry.dueOn ?? ''}
            onChange={(event) => change({ dueOn: event.target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </Box>
      )}
      {(entry?.answer === 'NO' || entry?.answer === 'NOT_APPLICABLE') && (
        <TextField
          size="small"
          label="Why"
          value={entry.note ?? ''}
          onChange={(event) => change({ note: event.target.value })}
        />
      )}
    </Box>
  );
}
