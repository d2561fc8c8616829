import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import same from 'fast-deep-equal';
import { type KeyboardEvent, memo } from 'react';
import type { SeenRemark } from '../parts/ask.ts';
import { inWords } from '../parts/figures.ts';
import {
  ANSWERS,
  type Answer,
  type AnswerWord,
  answerInWords,
  LETTERS,
  pathOfAnswer,
  type Question,
} from './assessment.ts';
import { CellHistoryButton } from './CellHistoryButton.tsx';
import { SelfAnswerWords } from './SelfAnswerWords.tsx';

interface SelfAnswerRowProps {
  returnId: string;
  question: Question;
  answer: Answer;
  previous: Answer | undefined;
  remarks: readonly SeenRemark[];
  /** True where it was submitted and not reopened. */
  closed: boolean;
  onChange: (answer: Answer) => void;
}

/** One question of the self-assessment: its answer by mouse, arrow keys or letter, and what belongs to that answer. */
export const SelfAnswerRow = memo(function SelfAnswerRow(props: SelfAnswerRowProps) {
  const { returnId, question, answer, previous, remarks, closed, onChange } = props;
  const path = pathOfAnswer(question);
  const name = `${question.number} ${question.heading}`;
  const choose = (chosen: AnswerWord) => {
    const reason = chosen === 'NOT_APPLICABLE' ? (answer.reason ?? question.notApplicable) : answer.reason;
    onChange({ ...answer, answer: chosen, reason });
  };
  const typed = (event: KeyboardEvent<HTMLElement>) => {
    const chosen = LETTERS[event.key.toLowerCase()];
    if (!chosen || closed || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(chosen);
    if (chosen === 'MET') nextAfter(path);
  };
  return (
    <Box
      data-row={`${path}.`}
      data-question
      sx={{ borderTop: 1, borderColor: 'divider', py: 1.5, minWidth: 0 }}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 430px' },
        }}
      >
        <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography sx={{ fontWeight: 500 }}>{name}</Typography>
          <Typography
            variant="body2"
            color="text.secondary"
            sx={{ whiteSpace: 'pre-line', maxWidth: '70ch' }}
          >
            {question.text}
          </Typography>
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
          <RadioGroup row aria-label={name} value={answer.answer ?? ''} onKeyDown={typed}>
            {ANSWERS.map((one, place) => (
              <FormControlLabel
                key={one}
                value={one}
                disabled={closed}
                control={
                  <Radio
                    size="small"
                    sx={{ p: 0.5 }}
                    onChange={() => choose(one)}
                    slotProps={{ input: place === 0 ? { id: `${path}.answer` } : {} }}
                  />
                }
                label={inWords(one)}
                sx={{ ml: 0, mr: 1.5, '& .MuiFormControlLabel-label': { fontSize: '0.875rem' } }}
              />
            ))}
          </RadioGroup>
          <CellHistoryButton returnId={returnId} cell={path} label={name} />
        </Box>
      </Box>
      {closed ? (
        <Typography variant="body2">{answerInWords(answer)}, as submitted; not reopened</Typography>
      ) : (
        answer.answer && <SelfAnswerWords {...{ name, path, answer, remarks, onChange }} />
      )}
      {previous?.answer && !answer.answer && (
        <Typography variant="body2" color="text.secondary">
          Last time: {answerInWords(previous)}
        </Typography>
      )}
    </Box>
  );
}, same);

/** Puts the cursor on the next question that is shown. */
function nextAfter(path: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-question]')];
  const place = rows.findIndex(({ dataset }) => dataset.row === `${path}.`);
  const radios = rows[place + 1]?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
  const target = [...radios].find(({ checked }) => checked) ?? radios[0];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
