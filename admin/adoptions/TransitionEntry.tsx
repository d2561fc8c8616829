import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { CompareLink } from '../codes/ComparisonLink.tsx';
import type { AdoptionMovesQuery } from '../generated/api/graphql.ts';
import { dayInWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { TransitionUndo } from './TransitionUndo.tsx';
import { AdoptionMoves, BeginTransition } from './transition-queries.ts';

type Adoption = NonNullable<AdoptionMovesQuery['adoption']>;
type PastMove = Adoption['transitions'][number];

/** A way to an adoption. */
export function AdoptionLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link component={RouterLink} to={`/adoptions/${id}/show`}>
      {children}
    </Link>
  );
}

/** On an adoption: the edition that the firm can move to, the move that is open, and the moves that were. Nothing where there is none. */
export function TransitionEntry({ adoptionId }: { adoptionId: string }) {
  const { data } = useAsk(AdoptionMoves, { id: adoptionId });
  const adoption = data?.adoption;
  if (!adoption) return null;
  const next = adoption.endedOn ? null : (adoption.nextEdition ?? null);
  const past = adoption.transitions.filter(({ status }) => status !== 'OPEN');
  if (!next && adoption.transitions.length === 0) return null;
  return (
    <Section title={next ? `Edition ${next.number} is out` : 'Moves to another edition'}>
      {next && <NextEdition adoption={adoption} next={next} />}
      {past.map((move) => (
        <Box
          key={move.id}
          sx={{
            mt: 1.5,
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1.5,
            alignItems: 'center',
            justifyContent: 'space-between',
          }}
        >
          <Typography>
            <Link component={RouterLink} to={`/transitions/${move.id}`}>
              From edition {move.fromEdition.number} to edition {move.toEdition.number}
            </Link>
            : {became(move)}
          </Typography>
          <TransitionUndo move={move} viewerCan={adoption.viewerCan} />
        </Box>
      ))}
    </Section>
  );
}

function became({ status, appliedAt, undoneAt, effectiveFrom }: PastMove): string {
  return status === 'APPLIED'
    ? `moved on ${dayInWords(appliedAt ?? '')}, in force from ${dayInWords(effectiveFrom ?? '')}.`
    : `moved on ${dayInWords(appliedAt ?? '')}, taken back on ${dayInWords(undoneAt ?? '')}.`;
}

function NextEdition({ adoption, next }: { adoption: Adoption; next: NonNullable<Adoption['nextEdition']> }) {
  const { act, busy, refusal, clear } = useAct(BeginTransition);
  const navigate = useNavigate();
  const open = adoption.transitions.find(({ status }) => status === 'OPEN');
  const moving = adoption.viewerCan.includes('MOVE_TO_EDITION');
  const begin = async () => {
    clear();
    const place = { adoptionId: adoption.id, expectedVersion: adoption.version, editionId: next.id };
    const begun = await act(place);
    if (begun) navigate(`/transitions/${begun.beginTransition.id}`);
  };
  return (
    <>
      {adoption.deadline && <Deadline deadline={adoption.deadline} />}
      <Typography sx={{ maxWidth: '72ch' }}>
        {next.effectiveOn && inForce(next.effectiveOn)} Until the firm moves, it keeps edition{' '}
        {adoption.edition.number}.
      </Typography>
      {next.releaseNotes && (
        <Typography color="text.secondary" sx={{ mt: 0.5, maxWidth: '72ch' }}>
          {next.releaseNotes}
        </Typography>
      )}
      <Refusal refusal={refusal} />
      <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {open && (
          <Button
            variant={moving ? 'contained' : 'outlined'}
            component={RouterLink}
            to={`/transitions/${open.id}`}
          >
            {moving ? 'Go on with the move' : 'See the move'}
          </Button>
        )}
        {!open && moving && (
          <Button variant="contained" loading={busy} onClick={begin}>
            See what it means for us
          </Button>
        )}
        <CompareLink editionId={adoption.edition.id} otherId={next.id} />
      </Box>
    </>
  );
}

const inForce = (day: string): string =>
  day > new Date().toISOString().slice(0, 10)
    ? `It takes effect on ${dayInWords(day)}.`
    : `It is in effect since ${dayInWords(day)}.`;

function Deadline({ deadline: { until, reason, past } }: { deadline: NonNullable<Adoption['deadline']> }) {
  return (
    <Alert severity={past ? 'error' : 'info'} sx={{ mb: 1.5 }}>
      {past ? (
        <strong>The day has passed: the firm had to move by {dayInWords(until)}.</strong>
      ) : (
        <>Move by {dayInWords(until)}.</>
      )}
      {reason && ` A day of its own: ${reason}`}
    </Alert>
  );
}
