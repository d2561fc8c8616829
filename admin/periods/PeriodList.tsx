import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Fragment, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { PeriodsQuery } from '../generated/api/graphql.ts';
import { graphql } from '../generated/api/index.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { BeginReturn } from '../returns/BeginReturn.tsx';
import { useMe } from '../session/useMe.ts';
import { Board } from './Board.tsx';
import { OpenCalendar } from './OpenCalendar.tsx';
import { RemindLate } from './RemindLate.tsx';

const Periods = graphql(`
  query Periods {
    periods {
      id
      label
      startsOn
      endsOn
      dueOn
      code {
        id
        title
        viewerCan
      }
      board {
        due
        received
        notBegun
        draft
        submitted
        queried
        accepted
        nil
        late
        timely
        covered
        suspended
        restating
      }
    }
    codes {
      id
      title
      viewerCan
    }
  }
`);

const OpenPeriod = graphql(`
  mutation OpenPeriod($input: OpenPeriodInput!) {
    openPeriod(input: $input) {
      id
    }
  }
`);

type Period = PeriodsQuery['periods'][number];

/** The periods of every code, with where their returns stand. */
export function PeriodList() {
  const { data, pending, error } = useAsk(Periods);
  const { may } = useMe();
  if (!data) return <Waiting pending={pending} error={error} />;
  const openable = data.codes.filter(({ viewerCan }) => viewerCan.includes('OPEN_PERIOD'));
  return (
    <Page
      title="Periods"
      lead="In each period every adopter owes one return."
      actions={
        <>
          {data.periods.length > 0 && (
            <Button component={RouterLink} to="/boards" variant="outlined">
              Completeness
            </Button>
          )}
          {openable.map((code) => (
            <Fragment key={code.id}>
              <OpenCalendar code={code} />
              <Open code={code} />
            </Fragment>
          ))}
        </>
      }
    >
      {data.periods.length === 0 && (
        <Empty>
          No period is open yet. {may('OPEN_PERIOD') ? 'Open the first one.' : 'The association opens them.'}
        </Empty>
      )}
      {data.periods.map((period) => (
        <PeriodCard key={period.id} period={period} />
      ))}
    </Page>
  );
}

function PeriodCard({ period }: { period: Period }) {
  const { may } = useMe();
  const filter = encodeURIComponent(JSON.stringify({ periodId: period.id }));
  return (
    <Section title={`${period.label}: ${period.code.title}`}>
      <Typography color="text.secondary">
        {dayInWords(period.startsOn)} to {dayInWords(period.endsOn)}, due on {dayInWords(period.dueOn)}
      </Typography>
      <Board board={period.board} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 1 }}>
        <Button component={RouterLink} to={`/returns?filter=${filter}`}>
          Returns
        </Button>
        <Button component={RouterLink} to={`/periods/${period.id}/firms`}>
          Who reports
        </Button>
        {may('REVIEW_RETURN') && period.board.received > 0 && (
          <Button component={RouterLink} to={`/periods/${period.id}/quality`}>
            Quality signals
          </Button>
        )}
        {may('FILL_RETURN') && period.board.notBegun > 0 && <BeginReturn periodId={period.id} />}
        {may('REVIEW_RETURN') && period.board.late > 0 && (
          <RemindLate period={period} late={period.board.late} />
        )}
        {may('IMPORT_RETURNS') && (
          <Button component={RouterLink} to={`/periods/${period.id}/import`}>
            Import a file
          </Button>
        )}
      </Box>
    </Section>
  );
}

function Open({ code }: { code: PeriodsQuery['codes'][number] }) {
  const [draft, setDraft] = useState({ label: '', startsOn: '', endsOn: '', dueOn: '' });
  const { act, busy, refusal, clear } = useAct(OpenPeriod, 'The period is open');
  const field = (name: keyof typeof draft, label: string, type = 'date') => (
    <TextField
      label={label}
      type={type}
      value={draft[name]}
      onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
      required
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <AskFirst
      label="Open a period"
      title={`Open a period of ${code.title}`}
      confirm="Open"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ codeId: code.id, ...draft })) !== null}
    >
      {field('label', 'Label, such as 2026 H2', 'text')}
      {field('startsOn', 'First day')}
      {field('endsOn', 'Last day')}
      {field('dueOn', 'Returns are due on')}
    </AskFirst>
  );
}
