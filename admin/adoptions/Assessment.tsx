import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Section } from '../parts/Page.tsx';
import { Refusal, Remarks } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { AnswerFields, type Answers } from './AnswerFields.tsx';
import { AnswerAssessment, CompleteAssessment } from './queries.ts';

/** The questions of Annex G, group by group; each group is saved by itself. */
export function Assessment({ adoption }: { adoption: Adoption }) {
  const groups = [...new Set(adoption.questions.map(({ group }) => group))];
  const answering =
    adoption.viewerCan.includes('ASSESS') && ['CONSIDERING', 'ASSESSED'].includes(adoption.status);
  const complete = useAct(CompleteAssessment, 'The assessment is complete: an approver can now sign');
  const answered = new Set(adoption.assessment.map(({ question }) => question));
  const left = adoption.questions.filter(({ key }) => !answered.has(key)).length;
  return (
    <Section title="Weighing it">
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {left > 0
          ? `${left} of ${adoption.questions.length} questions are left.`
          : 'Every question is answered.'}
        {answering && ' What is saved stays: leave and come back when you like.'}
      </Typography>
      {groups.map((group) => (
        <Group key={`${group} ${adoption.version}`} adoption={adoption} group={group} answering={answering} />
      ))}
      {answering && adoption.status === 'CONSIDERING' && (
        <Box sx={{ mt: 2 }}>
          {left === 0 && <Remarks remarks={adoption.assessmentRemarks} />}
          <Refusal refusal={complete.refusal} />
          <Button
            variant="contained"
            loading={complete.busy}
            onClick={() => complete.act({ adoptionId: adoption.id, expectedVersion: adoption.version })}
          >
            Complete the assessment
          </Button>
        </Box>
      )}
    </Section>
  );
}

function Group({ adoption, group, answering }: { adoption: Adoption; group: string; answering: boolean }) {
  const questions = adoption.questions.filter((question) => question.group === group);
  const known = Object.fromEntries(adoption.assessment.map((entry) => [entry.question, entry]));
  const [answers, setAnswers] = useState<Answers>(known);
  const { act, busy, refusal } = useAct(AnswerAssessment, 'Saved');
  const given = questions.flatMap(({ key }) => answers[key] ?? []);
  const done = questions.filter(({ key }) => known[key]).length;
  const save = () => {
    const entries = given.map(({ question, answer, note, action, owner, dueOn }) => ({
      question,
      answer,
      note: note || null,
      action: action || null,
      owner: owner || null,
      dueOn: dueOn || null,
    }));
    return act({ adoptionId: adoption.id, expectedVersion: adoption.version, answers: entries });
  };
  return (
    <Accordion disableGutters variant="outlined">
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Typography component="h3" variant="h3">
          {group}: {done} of {questions.length} answered
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ display: 'grid', gap: 3 }}>
        {questions.map((question) => (
          <AnswerFields
            key={question.key}
            question={question}
            entry={answers[question.key]}
            disabled={!answering}
            onChange={(entry) => setAnswers({ ...answers, [question.key]: entry })}
          />
        ))}
        <Refusal refusal={refusal} />
        {answering && (
          <Button
            variant="outlined"
            loading={busy}
            disabled={given.length === 0}
            onClick={save}
            sx={{ justifySelf: 'start' }}
          >
            Save these answers
          </Button>
        )}
      </AccordionDetails>
    </Accordion>
  );
}
