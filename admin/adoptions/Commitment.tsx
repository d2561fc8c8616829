import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { CommitAdoption } from './queries.ts';

/** What a named approver signs for the firm, and what was signed. */
export function Commitment({ adoption }: { adoption: Adoption }) {
  const { act, busy, refusal, clear } = useAct(CommitAdoption, 'Signed: the association decides now');
  const { commitment } = adoption;
  if (commitment) {
    return (
      <Section title="The commitment">
        <Signed text={commitment.text} hash={commitment.textHash} />
        <Typography sx={{ mt: 1 }}>
          Signed by {commitment.signerName} on {dayInWords(commitment.signedAt)}.
        </Typography>
      </Section>
    );
  }
  if (adoption.status !== 'ASSESSED') return null;
  const sign = async () =>
    (await act({
      adoptionId: adoption.id,
      expectedVersion: adoption.version,
      textHash: adoption.commitmentTextHash,
    })) !== null;
  return (
    <Section title="The commitment">
      <Signed text={adoption.commitmentText} hash={adoption.commitmentTextHash} />
      {adoption.viewerCan.includes('COMMIT') ? (
        <AskFirst
          label="Sign for the firm"
          title="Sign this commitment?"
          confirm="Sign"
          busy={busy}
          refusal={refusal}
          onConfirm={sign}
          onOpen={clear}
        >
          <Typography>
            You sign the text above for {adoption.member.name}. The text is kept word for word, with its hash
            and your name.
          </Typography>
        </AskFirst>
      ) : (
        <Typography color="text.secondary">
          An approver of the firm signs this text. Who completed the assessment does not sign it too, unless
          the firm is small.
        </Typography>
      )}
    </Section>
  );
}

function Signed({ text, hash }: { text: string; hash: string }) {
  return (
    <Paper sx={{ p: 2, mb: 2, bgcolor: 'background.default' }}>
      <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72ch', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      <Typography variant="body2" sx={{ mt: 1, fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
        SHA-256 {hash}
      </Typography>
    </Paper>
  );
}
