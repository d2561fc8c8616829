import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { nameOfBeside } from './assessment.ts';
import { AnswerQuery } from './queries.ts';
import type { Return } from './ReturnPage.tsx';

/** What the officer asked, and what the firm answered. */
export function Queries({ item }: { item: Return }) {
  return (
    <Section title="Queries">
      {item.queries.map((query) => {
        const label = item.edition.indicators.find(({ key }) => key === query.indicatorKey)?.label;
        const beside = query.cell && nameOfBeside(item.questions, query.cell);
        const about = beside || [label, query.breakdown].filter(Boolean).join(': ');
        return (
          <Box key={query.id} sx={{ mb: 2 }}>
            <Typography>
              <strong>{query.askedBy}</strong> asked on {dayInWords(query.askedAt)}
              {about && ` about ${about}`}: {query.question}
              {query.reopens && !query.answer && ' (reopened: correct this)'}
            </Typography>
            {query.answer ? (
              <Typography sx={{ mt: 0.5 }}>
                <strong>{query.answeredBy}</strong> answered
                {query.answeredAt && ` on ${dayInWords(query.answeredAt)}`}: {query.answer}
              </Typography>
            ) : item.status === 'QUERIED' && item.viewerCan.includes('ANSWER_QUERY') ? (
              <Answer item={item} queryId={query.id} />
            ) : (
              <Typography color="text.secondary">No answer yet.</Typography>
            )}
          </Box>
        );
      })}
    </Section>
  );
}

function Answer({ item, queryId }: { item: Return; queryId: string }) {
  const { act, busy, refusal, clear } = useAct(AnswerQuery, 'Answered');
  const [answer, setAnswer] = useState('');
  const confirm = async () =>
    (await act({ returnId: item.id, expectedVersion: item.version, queryId, answer })) !== null;
  return (
    <AskFirst
      label="Answer"
      title="Answer the query"
      confirm="Send"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography>The figures stay as they are. To change them, use “Correct the figures”.</Typography>
      <TextField
        label="Answer"
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
        required
        multiline
        minRows={3}
        autoFocus
      />
    </AskFirst>
  );
}
