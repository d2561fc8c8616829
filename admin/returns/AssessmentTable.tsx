import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Scroll, Section } from '../parts/Page.tsx';
import {
  ANSWERS,
  type Answer,
  asAnswer,
  asMeasured,
  measuredInWords,
  needsPlan,
  pathOfAnswer,
} from './assessment.ts';
import type { Return } from './ReturnPage.tsx';

/** What the version that counts now says beside its figures, to read. */
export function AssessmentTable({ item }: { item: Return }) {
  const { current, questions } = item;
  if (!current) return null;
  const { satisfaction } = current;
  return (
    <>
      {questions.length > 0 && <Answers item={item} />}
      {item.asks.includes('SATISFACTION') && (
        <Section title="Satisfaction with the code">
          <Typography sx={{ overflowWrap: 'anywhere' }}>
            {satisfaction ? measuredInWords(asMeasured(satisfaction)) : 'Nothing was said of it.'}
          </Typography>
        </Section>
      )}
    </>
  );
}

function Answers({ item }: { item: Return }) {
  const [open, setOpen] = useState(false);
  const given = new Map(item.current?.selfAssessments.map((one) => [pathOfAnswer(one), asAnswer(one)]));
  const rows = item.questions.map((question) => ({
    question,
    answer: given.get(pathOfAnswer(question)) ?? asAnswer({ topic: question.topic, key: question.key }),
  }));
  const shown = open ? rows.filter(({ answer }) => answer.answer !== 'MET') : rows;
  return (
    <Section
      title="How the code was kept"
      actions={
        <FormControlLabel
          control={<Switch checked={open} onChange={(_event, only) => setOpen(only)} />}
          label="Only what is not met"
        />
      }
    >
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {countsOf(rows.map(({ answer }) => answer))}
      </Typography>
      <Scroll label="How the code was kept">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Clause or principle</TableCell>
              <TableCell>The firm says</TableCell>
              <TableCell>Plan, reason or what shows it</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(({ question, answer }) => (
              <TableRow key={pathOfAnswer(question)}>
                <TableCell component="th" scope="row">
                  {question.number} {question.heading}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {answer.answer ? inWords(answer.answer) : 'Not answered'}
                </TableCell>
                <TableCell>
                  <Words answer={answer} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scroll>
    </Section>
  );
}

function countsOf(answers: readonly Answer[]): string {
  const counts = ANSWERS.map((one) => [answers.filter(({ answer }) => answer === one).length, one] as const);
  const left = answers.filter(({ answer }) => answer === null).length;
  return [
    ...counts.map(([count, one]) => `${count} ${inWords(one).toLowerCase()}`),
    ...(left > 0 ? [`${left} not answered`] : []),
  ].join(', ');
}

function Words({ answer }: { answer: Answer }) {
  const { action, owner, dueOn, reason, evidence } = answer;
  const plan = needsPlan(answer.answer) ? [action, owner, dueOn && `by ${dayInWords(dueOn)}`] : [];
  return [plan.filter(Boolean).join(', '), reason, evidence]
    .flatMap((text) => text || [])
    .map((text) => (
      <Typography key={text} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    ));
}
