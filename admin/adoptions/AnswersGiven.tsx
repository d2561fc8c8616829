import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Empty } from '../parts/Page.tsx';
import type { Adoption } from './AdoptionPage.tsx';

/** The answers of an assessment, to read. */
export function AnswersGiven({ adoption }: { adoption: Adoption }) {
  const given = new Map(adoption.assessment.map((entry) => [entry.question, entry]));
  if (given.size === 0)
    return <Empty>No question is answered yet. The firm’s administrator answers them.</Empty>;
  const groups = [...new Set(adoption.questions.map(({ group }) => group))];
  return groups.map((group) => (
    <Box key={group} sx={{ mb: 2 }}>
      <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {group}
      </Typography>
      <Box component="dl" sx={{ m: 0, '& dd': { m: 0, mb: 1 }, '& dt': { maxWidth: '72ch' } }}>
        {adoption.questions
          .filter((question) => question.group === group)
          .map(({ key, text }) => (
            <Box key={key}>
              <Typography component="dt" color="text.secondary">
                {text}
              </Typography>
              <Typography component="dd" sx={{ maxWidth: '72ch', overflowWrap: 'anywhere' }}>
                <Given entry={given.get(key)} />
              </Typography>
            </Box>
          ))}
      </Box>
    </Box>
  ));
}

function Given({ entry }: { entry: Adoption['assessment'][number] | undefined }) {
  if (!entry) return 'Not answered.';
  const { answer, note, evidence, action, owner, dueOn } = entry;
  const plan = answer === 'WITH_A_PLAN' && dueOn ? `: ${action} (${owner}, by ${dayInWords(dueOn)})` : '';
  return (
    <>
      <strong>{inWords(answer)}</strong>
      {plan}
      {note && `: ${note}`}
      {evidence && (
        <>
          <br />
          Shown by: {evidence}
        </>
      )}
    </>
  );
}
