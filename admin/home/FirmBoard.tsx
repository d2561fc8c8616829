import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Section, Waiting } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { BeginReturn } from '../returns/BeginReturn.tsx';
import { useMe } from '../session/useMe.ts';
import { OwnReturns } from './home-queries.ts';
import { OwnCalendar } from './OwnCalendar.tsx';
import { dueWords, GO_ON, type Own, standingOf, toneOf, wrongWith } from './own-words.ts';

/** For a firm: what is due under all its codes, by when, what is wrong, how it stands, and the way on. */
export function FirmBoard() {
  const [all, setAll] = useState(false);
  const { data, pending, error } = useAsk(OwnReturns);
  if (!data) return <Waiting pending={pending} error={error} />;
  const own = data.ownReturns;
  const open = own.filter(({ next }) => next !== 'NOTHING');
  const shown = all ? own : open;
  const several = new Set(own.map(({ adoption }) => adoption.id)).size > 1;
  return (
    <Section
      title="Your returns"
      actions={
        own.length > open.length && (
          <Button onClick={() => setAll(!all)}>
            {all ? 'Only what is open' : `Also what is done (${own.length - open.length})`}
          </Button>
        )
      }
    >
      {own.length > 0 && <OwnCalendar own={own} />}
      {own.length === 0 && (
        <Empty>
          No return is due. One stands here as soon as your association opens a period of a code that your
          firm keeps.
        </Empty>
      )}
      {own.length > 0 && shown.length === 0 && (
        <Empty>Nothing is open: every return of the last year is done.</Empty>
      )}
      <Box component="ul" sx={{ p: 0, m: 0, listStyle: 'none' }}>
        {shown.map((one) => (
          <OwnReturnRow key={one.id} own={one} several={several} />
        ))}
      </Box>
    </Section>
  );
}

function OwnReturnRow({ own, several }: { own: Own; several: boolean }) {
  const { expected, covers, period, adoption } = own;
  const wrong = wrongWith(own);
  return (
    <Box
      component="li"
      sx={{
        ...{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 1.5,
        },
        ...{ borderLeft: 4, borderColor: `${toneOf(own)}.main`, pl: 2, py: 1, mb: 1.5 },
      }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 260px' }}>
        <Typography variant="h3" component="h3" sx={{ overflowWrap: 'anywhere' }}>
          {period.label}
          {several && `, ${adoption.code.title}`}{' '}
          {expected.state === 'DUE' && <Status status={expected.status} />}
        </Typography>
        <Typography color={toneOf(own) === 'error' ? 'error.main' : 'text.primary'}>
          {dueWords(own)}
        </Typography>
        <Typography color="text.secondary">
          {standingOf(own)}
          {expected.offCalendar &&
            ` For days of your own: ${dayInWords(expected.startsOn)} to ${dayInWords(expected.endsOn)}.`}
          {covers.length > 0 && ` A joint return, also for ${covers.join(', ')}.`}
        </Typography>
        {wrong && (
          <Typography color={own.errors > 0 ? 'error.main' : 'warning.main'}>
            The draft has {wrong}.
          </Typography>
        )}
      </Box>
      <GoOn own={own} />
    </Box>
  );
}

/** One click to go on; who may not begin is told who may. */
function GoOn({ own }: { own: Own }) {
  const { may } = useMe();
  if (own.return) {
    const urgent = own.next !== 'WAIT' && own.next !== 'NOTHING';
    return (
      <Button
        component={RouterLink}
        to={`/returns/${own.return.id}/show`}
        variant={urgent ? 'contained' : 'outlined'}
        aria-label={`${GO_ON[own.next]}: ${own.period.label}`}
      >
        {GO_ON[own.next]}
      </Button>
    );
  }
  if (own.next !== 'BEGIN') return null;
  if (may('FILL_RETURN')) return <BeginReturn periodId={own.period.id} adoptionId={own.adoption.id} />;
  return <Typography color="text.secondary">A reporter of your firm begins it.</Typography>;
}
