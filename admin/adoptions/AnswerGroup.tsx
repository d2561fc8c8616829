import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Typography from '@mui/material/Typography';
import type { Adoption } from './AdoptionPage.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import type { Answers, Entry } from './useAnswers.ts';

interface AnswerGroupProps {
  title: string;
  questions: Adoption['questions'];
  entries: Answers;
  open: boolean;
  onToggle: () => void;
  onAnswer: (entry: Entry) => void;
}

/** Questions that belong together, with how many of them are answered. */
export function AnswerGroup({ title, questions, entries, open, onToggle, onAnswer }: AnswerGroupProps) {
  const answered = questions.filter(({ key }) => entries[key]).length;
  return (
    <Accordion disableGutters variant="outlined" expanded={open} onChange={onToggle}>
      <AccordionSummary expandIcon={<ExpandMore />} slotProps={{ root: { component: 'div' } }}>
        <Typography component="span" variant="h3">
          {title}: {answered} of {questions.length} answered
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ display: 'grid', gap: 3 }}>
        {questions.map((question) => (
          <AnswerFields
            key={question.key}
            question={question}
            entry={entries[question.key]}
            onChange={onAnswer}
          />
        ))}
      </AccordionDetails>
    </Accordion>
  );
}
