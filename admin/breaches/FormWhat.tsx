import Box from '@mui/material/Box';
import { Choice } from '../parts/Choice.tsx';
import { Section } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { CAUSES, FINDINGS, wordsOf } from './breach-words.ts';
import { DraftDay, DraftText, type PartProps } from './fields.tsx';
import { ObligationsQuery } from './queries.ts';

/** Which promise was broken: the obligation as it was promised on the first day. */
export function WhichPromise({ adoptionId, ...part }: PartProps & { adoptionId: string }) {
  const { draft, change } = part;
  const { data } = useAsk(
    ObligationsQuery,
    { adoptionId, on: draft.happenedFrom },
    Boolean(adoptionId && draft.happenedFrom),
  );
  const obligations = data?.obligations ?? [];
  const chosen = obligations.find(({ clauseKey }) => clauseKey === draft.clauseKey);
  const words = (key: string) => {
    const found = obligations.find(({ clauseKey }) => clauseKey === key);
    return found ? `${found.clauseNumber} ${found.clauseHeading}` : key;
  };
  return (
    <Section title="1. Which promise was not kept?">
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        <DraftDay
          {...part}
          name="happenedFrom"
          label="First day of the breach"
          required
          helperText="Your code is shown as customers were promised it on this day."
        />
        <Choice
          label="The promise"
          required
          disabled={!draft.happenedFrom}
          value={draft.clauseKey}
          options={
            chosen || !draft.clauseKey
              ? obligations.map(({ clauseKey }) => clauseKey)
              : [draft.clauseKey, ...obligations.map(({ clauseKey }) => clauseKey)]
          }
          words={words}
          onChoose={(clauseKey) => change({ clauseKey })}
          helperText={draft.happenedFrom ? undefined : 'Set the first day first.'}
        />
        {chosen && (
          <Box component="blockquote" sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: 'divider' }}>
            {chosen.clauseText}
          </Box>
        )}
      </Box>
    </Section>
  );
}

/** What happened, when, why, and how it came to light. */
export function WhatHappened(part: PartProps) {
  const { draft, change } = part;
  return (
    <Section title="2. What happened?">
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        <DraftText
          {...part}
          name="description"
          label="In your own words"
          required
          multiline
          minRows={4}
          helperText="What was promised to whom, what came instead. Name no customer."
        />
        <DraftDay
          {...part}
          name="happenedUntil"
          label="Last day of the breach"
          helperText="Leave it open while it goes on."
        />
        <DraftDay
          {...part}
          name="foundOn"
          label="Found on"
          required
          helperText="The clock runs from this day."
        />
        <Choice
          label="How was it found?"
          required
          value={draft.foundHow}
          options={wordsOf(FINDINGS)}
          words={(value) => FINDINGS[value]}
          onChoose={(foundHow) => change({ foundHow })}
        />
        {draft.foundHow === 'OTHER' && (
          <DraftText {...part} name="foundHowWords" label="How, in words" required />
        )}
        <Choice
          label="Why did it happen?"
          required
          value={draft.cause}
          options={wordsOf(CAUSES)}
          words={(value) => CAUSES[value]}
          onChoose={(cause) => change({ cause })}
        />
        {draft.cause === 'OTHER' && <DraftText {...part} name="causeWords" label="Why, in words" required />}
      </Box>
    </Section>
  );
}
