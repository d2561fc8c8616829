import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import type { FirmQuery as FirmData } from '../generated/public/graphql.ts';
import { Facts } from '../parts/Facts.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Status } from '../parts/Status.tsx';
import { usePublic } from './ask.ts';
import { PromisedCode } from './PromisedCode.tsx';
import { Block, Heading, READABLE, To, Waiting } from './parts.tsx';
import { FirmQuery } from './queries.ts';
import { standing } from './wording.ts';

type Entry = NonNullable<FirmData['registerEntry']>;

/** One firm's certificate, and what it has promised on a day. */
export function FirmPage() {
  const { certificate = '' } = useParams();
  const { data, pending, error, again } = usePublic(FirmQuery, { certificate });
  const entry = data?.registerEntry;
  if (!entry)
    return (
      <Waiting
        pending={pending}
        error={error}
        again={again}
        missing={`There is no certificate ${certificate}. Compare the number letter by letter; if it is as the firm shows it, the firm is not registered under it.`}
      />
    );
  const until = entry.until ? dayInWords(entry.until) : null;
  const warning = standing(entry.status, until);
  return (
    <>
      <Heading title={entry.firmName}>
        {until ? 'Kept' : 'Keeps'} the <To to={`/codes/${entry.codeKey}`}>{entry.codeTitle}</To> of the{' '}
        {entry.associationName}.
      </Heading>
      {warning && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          {warning}
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: { xs: '1fr', md: '330px 1fr' },
          alignItems: 'start',
          '@media print': { display: 'block' },
        }}
      >
        <Box>
          <Certificate entry={entry} />
          <CertificateHistory entry={entry} />
        </Box>
        <PromisedCode certificate={entry.certificateNumber} since={entry.since} until={entry.until ?? null} />
      </Box>
    </>
  );
}

function Certificate({ entry }: { entry: Entry }) {
  return (
    <Block title="Certificate">
      <Facts
        facts={[
          ['Number', entry.certificateNumber],
          ['Status', <Status key="status" status={entry.status} />],
          ...(entry.withPlan ? [['Mark', <PlanMark key="plan" />] as [string, ReactNode]] : []),
          ['Registered', since(entry)],
          ['Code', `${entry.codeTitle}, edition ${entry.editionNumber}`],
          ['Association', entry.associationName],
        ]}
      />
      <Typography sx={{ mt: 2, maxWidth: READABLE }}>
        <strong>What it proves:</strong> a person with the authority to do so committed {entry.firmName} to
        this code, and the {entry.associationName} checked and registered it. Customers can hold the firm to
        every word of what it promises here.
      </Typography>
      <Typography sx={{ mt: 1, maxWidth: READABLE }}>
        <strong>What it does not prove:</strong> that every promise was kept. How the sector as a whole keeps
        the code is in its <To to={`/reports?code=${entry.codeKey}`}>reports</To>.
      </Typography>
    </Block>
  );
}

/** That the firm could not keep everything when it was registered is public; the plan is not. */
const PlanMark = () => (
  <>
    <Chip size="small" variant="outlined" color="info" label="Registered with a plan" />
    <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
      When it was registered the firm could not keep every clause yet. It has agreed with its association what
      it does about it, and by when.
    </Typography>
  </>
);

/** What became of the certificate, from the day on which it was entered. */
function CertificateHistory({ entry: { events } }: { entry: Entry }) {
  return (
    <Block title="History of the certificate">
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
        {[...events.entries()].map(([place, { status, on }]) => (
          <Box
            component="li"
            key={place}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
          >
            <Typography component="span" sx={{ minWidth: 150 }}>
              {dayInWords(on)}
            </Typography>
            <Status status={status} />
          </Box>
        ))}
      </Box>
    </Block>
  );
}

const since = ({ since: first, until }: Entry): string =>
  until ? `${dayInWords(first)} to ${dayInWords(until)}` : `since ${dayInWords(first)}`;
