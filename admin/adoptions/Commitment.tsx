import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import { Remarks } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Adoption, StepProps } from './AdoptionPage.tsx';
import { CommitAdoption } from './queries.ts';
import { WayHead } from './WayHead.tsx';
import { mayAct, place, stepOf, turnInWords } from './way.ts';

/** What a named approver signs for the firm, and what was signed. */
export function Commitment({ adoption, onward }: StepProps) {
  const step = stepOf(adoption, 'SIGN');
  const { commitment } = adoption;
  const signed = step.state === 'DONE';
  return (
    <Section title="The commitment">
      <WayHead
        done={
          signed && commitment
            ? `Signed by ${commitment.signerName} on ${dayInWords(commitment.signedAt)}.`
            : signed
              ? 'Signed on paper, before the association brought the adoption over.'
              : 'Not signed yet.'
        }
        missing={step.state === 'NOW' ? 'The signature of an approver.' : 'Nothing.'}
        turn={turnInWords(step, mayAct(adoption, 'COMMIT'))}
      />
      <Remarks remarks={step.remarks} />
      {signed && commitment && <Words text={commitment.text} hash={commitment.textHash} />}
      {step.state === 'NOW' && <ToSign adoption={adoption} onward={onward} />}
      {!signed && step.state !== 'NOW' && (
        <Typography color="text.secondary">
          The text to sign is made once every question is answered and every gap has its plan.
        </Typography>
      )}
    </Section>
  );
}

function ToSign({ adoption, onward }: StepProps) {
  const { act, busy, refusal, clear } = useAct(CommitAdoption, 'Signed: the association decides now');
  const sign = async () => {
    const done = await act({ ...place(adoption), textHash: adoption.commitmentTextHash });
    if (done) onward();
    return done !== null;
  };
  return (
    <>
      {adoption.commitment && (
        <Typography sx={{ mb: 1, maxWidth: '72ch' }}>
          {adoption.commitment.signerName} signed on {dayInWords(adoption.commitment.signedAt)}, and the
          association did not accept it. Mend what it names under “Weigh it” or “Gaps and plan”; then this is
          signed anew:
        </Typography>
      )}
      <Words text={adoption.commitmentText} hash={adoption.commitmentTextHash} />
      <Signers adoption={adoption} />
      {mayAct(adoption, 'COMMIT') && (
        <AskFirst
          label="Sign for the firm"
          title="Sign this commitment?"
          confirm="Sign"
          wide
          busy={busy}
          refusal={refusal}
          onConfirm={sign}
          onOpen={clear}
        >
          <Typography>
            You sign this text for {adoption.member.name}. It is kept word for word, with its hash and your
            name, and from now on the association sees the adoption: your answers and your plan too.
          </Typography>
          <Words text={adoption.commitmentText} hash={adoption.commitmentTextHash} />
        </AskFirst>
      )}
    </>
  );
}

function Signers({ adoption: { signers, viewerCan, shortForm } }: { adoption: Adoption }) {
  if (signers.length === 0) {
    return (
      <Typography color="warning.main" sx={{ mb: 2, maxWidth: '72ch' }}>
        Nobody of the firm may sign this.{' '}
        {shortForm
          ? 'Appoint an approver'
          : 'Appoint an approver other than the person who completed the assessment'}
        {viewerCan.includes('ASSESS') ? ', under People.' : '; your administrator can, under People.'}
      </Typography>
    );
  }
  return (
    <Typography sx={{ mb: 2, maxWidth: '72ch' }}>
      Who may sign: <strong>{signers.join(', ')}</strong>.
      {!shortForm && ' Whoever completed the assessment does not sign it too (ISO 10001, Annex C).'}
    </Typography>
  );
}

function Words({ text, hash }: { text: string; hash: string }) {
  return (
    <Paper component="figure" sx={{ p: 2, m: 0, mb: 2, bgcolor: 'background.default' }}>
      <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72ch', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      <Typography
        component="figcaption"
        variant="body2"
        sx={{ mt: 1, fontFamily: 'monospace', overflowWrap: 'anywhere' }}
      >
        SHA-256 {hash}
      </Typography>
    </Paper>
  );
}
