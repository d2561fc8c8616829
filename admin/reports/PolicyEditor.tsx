import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { TryPolicyQuery } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { ask, Refused } from '../parts/ask.ts';
import { Section } from '../parts/Page.tsx';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { PolicyFields } from './PolicyFields.tsx';
import { PolicyTrial } from './PolicyTrial.tsx';
import { draftOf, type Policy, type PolicyDraft, termsOf } from './policy-draft.ts';
import { SetPolicy, TryPolicy } from './policy-queries.ts';

type Tried = { draft: PolicyDraft; trial: TryPolicyQuery['policyTrial'] };

/** Writes the next policy, shows what it would have made of the last release, and sets it. */
export function PolicyEditor({ policy }: { policy: Policy }) {
  const [draft, setDraft] = useState(draftOf(policy));
  const { act, busy, refusal, clear } = useAct(SetPolicy, 'Set: it holds for reports compiled from now on');
  const { tried, trying, refused, attempt } = useTrial();
  const confirm = async () => {
    const set = { ...termsOf(draft), smallBase: Number(draft.smallBase), expectedNumber: policy.number };
    return (await act(set)) !== null;
  };
  return (
    <Section title="Another policy">
      <PolicyFields draft={draft} onChange={setDraft} />
      <Refusal refusal={refused} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button variant="outlined" loading={trying} onClick={() => void attempt(draft)}>
          Try it on the last release
        </Button>
        <AskFirst
          label="Set it"
          title={`Set policy ${policy.number + 1}?`}
          confirm="Set it"
          busy={busy}
          refusal={refusal}
          onOpen={clear}
          onConfirm={confirm}
        >
          <Typography>
            It holds for reports compiled from now on. What is published, and what is compiled already, stays
            as it is. The policy before it is kept.
          </Typography>
        </AskFirst>
      </Box>
      {tried && <PolicyTrial trial={tried.trial} stale={tried.draft !== draft} />}
    </Section>
  );
}

/** Tries a policy where one says so: it computes a whole release anew. */
function useTrial() {
  const [tried, setTried] = useState<Tried | null>(null);
  const [trying, setTrying] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const attempt = async (draft: PolicyDraft) => {
    setTrying(true);
    setRefused(null);
    try {
      const { policyTrial } = await ask(TryPolicy, { policy: termsOf(draft) });
      setTried({ draft, trial: policyTrial ?? null });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    } finally {
      setTrying(false);
    }
  };
  return { tried, trying, refused, attempt };
}
