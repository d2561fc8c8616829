import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router-dom';
import { CompareLink } from '../codes/ComparisonLink.tsx';
import { counted } from '../codes/comparison-words.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { TransitionApplied, TransitionApply } from './TransitionApply.tsx';
import { TransitionCard } from './TransitionCard.tsx';
import type { Reworded } from './TransitionColumns.tsx';
import { AdoptionLink } from './TransitionEntry.tsx';
import { Move, RewordedClauses } from './transition-queries.ts';
import { comesAlong, faultsOf, type MoveData, titleOf } from './transition-words.ts';

/** A firm's move to another edition as a list of decisions, that can be left and taken up again. */
export function TransitionPage() {
  const { id = '' } = useParams();
  const { data, pending, error, reload } = useAsk(Move, { id });
  const move = data?.transition;
  const [from, to] = [move?.fromEdition.id ?? '', move?.toEdition.id ?? ''];
  const compared = useAsk(RewordedClauses, { from, to }, Boolean(move));
  if (!move) return <Waiting pending={pending} error={error} />;
  const { adoption, fromEdition, toEdition } = move;
  const deciding = move.status === 'OPEN' && adoption.viewerCan.includes('MOVE_TO_EDITION');
  const shown = {
    move,
    deciding,
    reworded: compared.data?.comparison?.clauses ?? [],
    onReload: () => void reload(),
  };
  return (
    <Page
      title={`${adoption.member.name}: from edition ${fromEdition.number} to edition ${toEdition.number}`}
      lead={
        <>
          <AdoptionLink id={adoption.id}>{adoption.code.title}</AdoptionLink>.{' '}
          {deciding && 'What you decide is kept at once: leave and come back when you like.'}
        </>
      }
      actions={<CompareLink editionId={from} otherId={to} />}
    >
      {move.status === 'OPEN' ? (
        <Progress move={move} deciding={deciding} />
      ) : (
        <TransitionApplied move={move} />
      )}
      <Decisions {...shown} />
      <Along {...shown} />
      {move.status === 'OPEN' && <TransitionApply move={move} deciding={deciding} />}
    </Page>
  );
}

interface Shown {
  move: MoveData;
  deciding: boolean;
  reworded: Reworded;
  onReload: () => void;
}

/** How many are decided: a bar to see, and the same in words. */
function Progress({ move, deciding }: Pick<Shown, 'move' | 'deciding'>) {
  const asked = move.operations.filter((operation) => !comesAlong(operation)).length;
  const decided = asked - move.undecided;
  const whom = deciding ? 'you' : 'the firm';
  const waits = `${move.undecided} ${move.undecided === 1 ? 'waits' : 'wait'} for ${whom}`;
  const words = asked === 0 ? 'Nothing needs a decision' : `${decided} of ${asked} decided`;
  const next = () => {
    const card = document.querySelector<HTMLElement>('[data-waits]');
    card?.scrollIntoView({ block: 'start' });
    card?.focus({ preventScroll: true });
  };
  return (
    <Section title={move.undecided > 0 ? waits : 'Everything is decided'}>
      <LinearProgress
        variant="determinate"
        aria-label="Decided"
        aria-valuetext={words}
        value={asked === 0 ? 100 : (100 * decided) / asked}
        sx={{ height: 10, borderRadius: 1 }}
      />
      <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography>
          {words}
          {move.conflicts > 0 && (
            <Box component="strong" sx={{ color: 'error.main' }}>
              ;{' '}
              {counted(
                move.conflicts,
                'of those that wait can not stand as it is',
                'of those that wait can not stand as they are',
              )}
            </Box>
          )}
          .
        </Typography>
        {deciding && move.undecided > 0 && (
          <Button size="small" variant="outlined" onClick={next}>
            Go to the next one
          </Button>
        )}
      </Box>
    </Section>
  );
}

function Decisions({ move, ...shown }: Shown) {
  const asked = move.operations.filter((operation) => !comesAlong(operation));
  if (move.operations.length === 0) {
    return (
      <Empty>
        The firm has nothing of its own beyond edition {move.fromEdition.number}: it moves as it is, and keeps
        edition {move.toEdition.number} word for word.
      </Empty>
    );
  }
  if (asked.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography component="h2" variant="h2" sx={{ mb: 1.5 }}>
        {move.status === 'OPEN' ? 'To decide' : 'What was decided'}
      </Typography>
      {asked.map((operation) => (
        <TransitionCard key={operation.name} operation={operation} move={move} {...shown} />
      ))}
    </Box>
  );
}

/** What needs no decision, folded together. */
function Along({ move, ...shown }: Shown) {
  const along = move.operations.filter(comesAlong);
  if (along.length === 0) return null;
  const faulty = along.some((operation) => faultsOf(operation, move).length > 0);
  const count = along.length === 1 ? '1 comes along as it is' : `${along.length} come along as they are`;
  return (
    <Accordion
      disableGutters
      variant="outlined"
      defaultExpanded={faulty}
      sx={{ mb: 2 }}
      slotProps={{ heading: { component: 'h2' } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Box sx={{ minWidth: 0 }}>
          <Typography component="span" variant="h3">
            {count}
          </Typography>
          <Typography component="span" color="text.secondary" sx={{ display: 'block' }}>
            {along.map((operation) => titleOf(operation, move)).join(' · ')}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        {along.map((operation) => (
          <TransitionCard key={operation.name} operation={operation} move={move} {...shown} />
        ))}
      </AccordionDetails>
    </Accordion>
  );
}
