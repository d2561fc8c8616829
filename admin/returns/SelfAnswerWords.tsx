import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SeenRemark } from '../parts/ask.ts';
import { type Answer, needsPlan } from './assessment.ts';
import { WordsInput } from './WordsInput.tsx';

type Words = 'evidence' | 'reason' | 'action' | 'owner' | 'dueOn';

interface SelfAnswerWordsProps {
  name: string;
  path: string;
  answer: Answer;
  remarks: readonly SeenRemark[];
  onChange: (answer: Answer) => void;
}

/** What belongs to an answer: a plan to what is not fully met, a reason to what does not apply, and what shows it. */
export function SelfAnswerWords({ name, path, answer, remarks, onChange }: SelfAnswerWordsProps) {
  const field = (word: Words, label: string) => (
    <WordsInput
      key={word}
      label={label}
      about={name}
      value={answer[word]}
      path={`${path}.${word}`}
      day={word === 'dueOn'}
      wrong={remarks.some(({ level, where }) => level === 'ERROR' && where === `${path}.${word}`)}
      onType={(text) => onChange({ ...answer, [word]: text })}
    />
  );
  const told = remarks.filter(({ level }) => level === 'WARNING');
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
      {needsPlan(answer.answer) && (
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '2fr 1fr 170px' } }}>
          {field('action', 'What will be done')}
          {field('owner', 'By whom')}
          {field('dueOn', 'By which day')}
        </Box>
      )}
      {answer.answer === 'NOT_APPLICABLE' && field('reason', 'Why it does not apply')}
      {answer.answer !== 'NOT_APPLICABLE' && field('evidence', 'What shows it')}
      {told.map(({ code, why }) => (
        <Typography key={code} variant="body2" color="warning.main">
          {why}
        </Typography>
      ))}
    </Box>
  );
}
