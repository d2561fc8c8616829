import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { SeenRemark } from '../parts/ask.ts';
import { Section } from '../parts/Page.tsx';
import { type Answer, asAnswer, pathOfAnswer, type Question } from './assessment.ts';
import type { Entry } from './entries.ts';
import type { Return } from './ReturnPage.tsx';
import { SelfAnswerRow } from './SelfAnswerRow.tsx';

interface SelfAssessmentFieldsProps {
  item: Return;
  shown: (path: string) => Entry | undefined;
  onChange: (answer: Answer) => void;
}

const NONE: readonly SeenRemark[] = [];

/** The firm's own judgement, clause by clause and principle by principle, in the order of the code. */
export function SelfAssessmentFields({ item, shown, onChange }: SelfAssessmentFieldsProps) {
  const { questions, remarks, current } = item;
  const [hidden, setHidden] = useState<ReadonlySet<string> | null>(null);
  const answers = questions.map((question) => {
    const entry = shown(pathOfAnswer(question));
    return entry?.kind === 'ANSWER' ? entry.answer : asAnswer({ topic: question.topic, key: question.key });
  });
  const before = useMemo(
    () => new Map(item.previousSelfAssessments.map((one) => [pathOfAnswer(one), asAnswer(one)])),
    [item.previousSelfAssessments],
  );
  const told = useMemo(() => byQuestion(remarks), [remarks]);
  const blank = useMemo(
    () => new Map(questions.map((one) => [pathOfAnswer(one), asAnswer(one)])),
    [questions],
  );
  const open = (path: string) => current?.openCells?.includes(path) !== false;
  const given = answers.filter(({ answer }) => answer !== null);
  const again = answers.flatMap((one) => {
    const last = before.get(pathOfAnswer(one));
    return one.answer === null && last?.answer && open(pathOfAnswer(one)) ? [last] : [];
  });
  const rows = questions.flatMap((question, place) => {
    const path = pathOfAnswer(question);
    const answer = answers[place];
    return answer && !hidden?.has(path) ? [{ question, path, answer }] : [];
  });
  const hide = (only: boolean) => setHidden(only ? new Set(given.map(pathOfAnswer)) : null);
  return (
    <Section
      title="How the code was kept"
      actions={
        <FormControlLabel
          control={<Switch checked={hidden !== null} onChange={(_event, only) => hide(only)} />}
          label="Only what was open"
        />
      }
    >
      <Progress answered={given.length} of={questions.length} />
      {again.length > 0 && (
        <Button size="small" variant="outlined" sx={{ mb: 2 }} onClick={() => again.forEach(onChange)}>
          Take over last time’s answers to {again.length} open {again.length === 1 ? 'question' : 'questions'}
        </Button>
      )}
      {rows.length === 0 && <Typography>Every question is answered.</Typography>}
      {rows.map(({ question, path, answer }, place) => (
        <Box key={path}>
          {question.group !== rows[place - 1]?.question.group && (
            <GroupHead {...{ question, questions, given }} />
          )}
          <SelfAnswerRow
            returnId={item.id}
            question={question}
            answer={answer.answer === null && answer.evidence === null ? (blank.get(path) ?? answer) : answer}
            previous={before.get(path)}
            remarks={told.get(path) ?? NONE}
            closed={!open(path)}
            onChange={onChange}
          />
        </Box>
      ))}
    </Section>
  );
}

function Progress({ answered, of }: { answered: number; of: number }) {
  return (
    <>
      <Typography color="text.secondary">
        {answered} of {of} answered. Letters answer too: M met, P partly, N not met, A not applicable.
      </Typography>
      <LinearProgress
        variant="determinate"
        value={of === 0 ? 100 : (answered / of) * 100}
        aria-label="Questions answered"
        sx={{ my: 1.5 }}
      />
    </>
  );
}

interface GroupHeadProps {
  question: Question;
  questions: readonly Question[];
  given: readonly Answer[];
}

function GroupHead({ question, questions, given }: GroupHeadProps) {
  const own = new Set(questions.filter(({ group }) => group === question.group).map(pathOfAnswer));
  // A clause that stands alone is its own heading.
  if (own.size === 1) return null;
  const answered = given.filter((one) => own.has(pathOfAnswer(one))).length;
  return (
    <Typography variant="h3" component="h3" sx={{ mt: 2, mb: 1 }}>
      {question.group}: {answered} of {own.size}
    </Typography>
  );
}

/** Remarks by the path of the question that they are about. */
function byQuestion(remarks: readonly SeenRemark[]): Map<string, SeenRemark[]> {
  const found = new Map<string, SeenRemark[]>();
  for (const remark of remarks) {
    if (!remark.where.startsWith('assessment.')) continue;
    const path = remark.where.replace(/\.[^.]*$/, '');
    found.set(path, [...(found.get(path) ?? []), remark]);
  }
  return found;
}
