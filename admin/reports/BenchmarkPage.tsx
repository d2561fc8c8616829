import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type {
  BenchmarkPageQuery as BenchmarkData,
  BenchmarkReleasesQuery,
} from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Empty, Page, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { NOT_ON_PAPER } from '../public/parts.tsx';
import { printInWords } from '../public/wording.ts';
import { useMe } from '../session/useMe.ts';
import { BenchmarkSection, Glance, liesSomewhere } from './BenchmarkSection.tsx';
import { BenchmarkPageQuery, BenchmarkReleases } from './benchmark-queries.ts';
import { StripKey } from './QuartileStrip.tsx';

export type Benchmark = BenchmarkData['benchmark'];
type Release = BenchmarkReleasesQuery['benchmarkReleases'][number];

const LEAD = 'Your own figures beside what everybody can read of the sector. Only your firm sees this page.';

/** A firm beside the releases that its figures went into, one at a time. */
export function BenchmarkPage() {
  const { me, pending: knowing } = useMe();
  const memberId = me?.seat?.organization.id ?? '';
  const { data, pending, error } = useAsk(BenchmarkReleases, { memberId }, memberId !== '');
  const [address, setAddress] = useSearchParams();
  if (!data) return <Waiting pending={pending || knowing} error={error} />;
  const releases = data.benchmarkReleases;
  const wanted = address.get('release');
  const chosen = releases.find(({ reference }) => reference === wanted) ?? releases[0];
  if (!chosen) {
    return (
      <Page title="Beside the sector" lead={LEAD}>
        <Empty>
          No release has figures of yours yet. Once your association has published a report that an accepted
          return of yours went into, you see yourself beside the sector here.
        </Empty>
      </Page>
    );
  }
  return (
    <Page
      title="Beside the sector"
      lead={LEAD}
      actions={
        <Button variant="outlined" onClick={() => window.print()} sx={NOT_ON_PAPER}>
          Print
        </Button>
      }
    >
      <Choice
        label="Release"
        value={chosen.reference}
        options={releases.map(({ reference }) => reference)}
        words={(reference) => releaseInWords(releases.find((one) => one.reference === reference) ?? chosen)}
        onChoose={(release) => setAddress({ release })}
        sx={{ width: '100%', maxWidth: 640, mb: 2, ...NOT_ON_PAPER }}
      />
      <Beside memberId={memberId} reference={chosen.reference} />
    </Page>
  );
}

const releaseInWords = ({ title, vintage, supersededBy }: Release): string =>
  `${title}, ${printInWords(vintage)}${supersededBy ? ', corrected since' : ''}`;

function Beside({ memberId, reference }: { memberId: string; reference: string }) {
  const { data, pending, error } = useAsk(BenchmarkPageQuery, { memberId, reference });
  if (!data) return <Waiting pending={pending} error={error} />;
  const { benchmark } = data;
  const minimum = benchmark.release.minimumRespondents;
  return (
    <>
      <Standing benchmark={benchmark} />
      {benchmark.rows.length === 0 && (
        <Empty>Nothing that was released measures what your return has figures of.</Empty>
      )}
      {benchmark.rows.length > 0 && <Glance rows={benchmark.rows} minimum={minimum} />}
      <OneByOne rows={benchmark.rows} minimum={minimum} />
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '72ch' }}>
        Published quartiles are rounded. Where your figure, rounded in the same way, is one of them, you are
        taken to lie on its inner side.
      </Typography>
    </>
  );
}

/** Each indicator by itself: at first those among whose quartiles the firm lies somewhere, where there are any. */
function OneByOne({ rows, minimum }: { rows: Benchmark['rows']; minimum: number }) {
  const [all, setAll] = useState(false);
  const lying = rows.filter(liesSomewhere);
  const shown = all || lying.length === 0 ? rows : lying;
  return (
    <>
      {lying.length > 0 && <StripKey />}
      {shown.map((row) => (
        <BenchmarkSection key={row.indicatorKey} row={row} minimum={minimum} />
      ))}
      {shown.length < rows.length && (
        <Button variant="outlined" onClick={() => setAll(true)} sx={{ mb: 2, ...NOT_ON_PAPER }}>
          Show the {rows.length - shown.length} without quartiles too
        </Button>
      )}
    </>
  );
}

/** Which print it is, which of the firm's figures stand here, and where the firm stood. */
function Standing({ benchmark }: { benchmark: Benchmark }) {
  const { release, segment, sizeBand, region, returnVersion, restatedSince } = benchmark;
  return (
    <Box sx={{ mb: 2, maxWidth: '80ch' }}>
      <Typography>
        {release.title}, {printInWords(release.vintage)}, published by {release.associationName} on{' '}
        {dayInWords(release.publishedAt)} as{' '}
        <Link href={`/public/reports/${release.reference}`}>{release.reference}</Link>.
      </Typography>
      <Typography sx={{ mb: 1 }}>
        Your figures are those of version {returnVersion} of your return, which went into it. You stood in{' '}
        {segment}, {inWords(sizeBand).toLowerCase()} firms{region ? `, ${region}` : ''}.
      </Typography>
      {release.supersededBy && (
        <Alert severity="info" sx={{ mb: 1 }}>
          This print was corrected by {release.supersededBy}.
        </Alert>
      )}
      {restatedSince && (
        <Alert severity="info">
          A later version of your return was accepted since. Here stand the figures that went into this print;
          the later ones are compared where a later print has them.
        </Alert>
      )}
    </Box>
  );
}
