import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Section } from '../parts/Page.tsx';
import { Refusal, Remarks } from '../parts/Remarks.tsx';
import { SavingLine } from '../parts/SavingLine.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import type { Adoption, StepProps } from './AdoptionPage.tsx';
import { placeOfQuestion } from './AnswerFields.tsx';
import { AnswerGroup } from './AnswerGroup.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import { AdoptionPageQuery, CompleteAssessment } from './queries.ts';
import { useAnswers } from './useAnswers.ts';
import { WayHead } from './WayHead.tsx';
import { mayAct, stepOf, turnInWords } from './way.ts';

/** The questions of Annex G: to answer, or for who may not, to read. */
export function Assessment({ adoption, onward }: StepProps) {
  return (
    <Section title="Weighing it">
      {adoption.broughtOver ? (
        <Typography>
          The association brought this adoption over from its paper register: nothing was weighed here.
        </Typography>
      ) : adoption.viewerCan.includes('ASSESS') ? (
        <Answering adoption={adoption} onward={onward} />
      ) : (
        <>
          <Head adoption={adoption} />
          <AnswersGiven adoption={adoption} />
        </>
      )}
    </Section>
  );
}

function Head({ adoption }: { adoption: Adoption }) {
  const step = stepOf(adoption, 'WEIGH');
  const { done, of, state, remarks } = step;
  const faulty = remarks.filter(({ code }) => code !== 'UNANSWERED').length;
  const left = of - done;
  const missing = [
    left > 0 && `${left} ${left === 1 ? 'question' : 'questions'} without an answer`,
    faulty > 0 && `${faulty} ${faulty === 1 ? 'answer that says' : 'answers that say'} too little`,
  ].filter(Boolean);
  return (
    <>
      <WayHead
        done={`${done} of ${of} questions answered${state === 'DONE' ? '; the assessment is complete' : ''}.`}
        missing={missing.length > 0 ? `${missing.join('; ')}.` : 'Nothing.'}
        turn={turnInWords(step, mayAct(adoption, 'ASSESS'))}
      />
      {adoption.shortForm && (
        <Alert severity="info" sx={{ mb: 2 }}>
          This is the short form: a firm of this size is asked less (ISO 10001, Annex C).
        </Alert>
      )}
    </>
  );
}

/** Every answer is saved as it is given; the way can be left at any time. */
function Answering({ adoption, onward }: StepProps) {
  const { reload } = useAsk(AdoptionPageQuery, { id: adoption.id });
  const { saving, entries, answer, flush, again, forget } = useAnswers(adoption);
  const groups = [...new Set(adoption.questions.map(({ group }) => group))];
  const groupOf = (wanted: string) => adoption.questions.find(({ key }) => key === wanted)?.group;
  const firstOpen = adoption.questions.find(({ key }) => !entries[key])?.group;
  const [open, setOpen] = useState<readonly string[]>(firstOpen ? [firstOpen] : []);
  const point = (where: string) => {
    const key = where.replace(/^answers\./, '');
    const group = groupOf(key);
    if (group && !open.includes(group)) setOpen([...open, group]);
    window.setTimeout(() => document.getElementById(placeOfQuestion(key))?.focus(), 50);
  };
  const step = stepOf(adoption, 'WEIGH');
  return (
    <>
      <Head adoption={adoption} />
      <LinearProgress
        variant="determinate"
        value={step.of === 0 ? 0 : (100 * step.done) / step.of}
        aria-label="Questions answered"
        sx={{ mb: 1 }}
      />
      <SavingLine
        saving={saving}
        stale={{
          kept: 'Answers that only the other person changed stay theirs.',
          onOver: () => reload().then(again),
        }}
        onReload={() => {
          forget();
          void reload();
        }}
      />
      {groups.map((group) => (
        <AnswerGroup
          key={group}
          title={group}
          questions={adoption.questions.filter((question) => question.group === group)}
          entries={entries}
          open={open.includes(group)}
          onToggle={() =>
            setOpen(open.includes(group) ? open.filter((one) => one !== group) : [...open, group])
          }
          onAnswer={answer}
        />
      ))}
      <Completion adoption={adoption} flush={flush} onPoint={point} onward={onward} />
    </>
  );
}

interface CompletionProps extends StepProps {
  flush: () => Promise<number | null>;
  onPoint: (where: string) => void;
}

const FEW = 5;

/** The end of the weighing: what is missing, each a way to its question, and the step on to the signature. */
function Completion({ adoption, flush, onPoint, onward }: CompletionProps) {
  const { act, busy, refusal } = useAct(
    CompleteAssessment,
    'The assessment is complete: an approver can now sign',
  );
  const { remarks } = stepOf(adoption, 'WEIGH');
  const complete = async () => {
    const expectedVersion = await flush();
    if (expectedVersion !== null && (await act({ adoptionId: adoption.id, expectedVersion }))) onward();
  };
  const few = remarks.length <= FEW || refusal !== null;
  if (!mayAct(adoption, 'ASSESS')) {
    return (
      <Box sx={{ mt: 2 }}>
        <Remarks remarks={remarks} onPoint={onPoint} />
        <Typography>
          The assessment is complete. Answers can still be changed until an approver signs; the text to sign
          changes with them.
        </Typography>
      </Box>
    );
  }
  return (
    <Box sx={{ mt: 2 }}>
      {few && <Remarks remarks={remarks} onPoint={onPoint} />}
      {refusal && remarks.length === 0 && <Refusal refusal={refusal} />}
      <Button variant="contained" loading={busy} onClick={complete}>
        Complete the assessment
      </Button>
    </Box>
  );
}
