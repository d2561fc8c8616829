import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import type { ReportListQuery as ReportListData } from '../generated/public/graphql.ts';
import { dayInWords } from '../parts/figures.ts';
import { usePublic } from './ask.ts';
import { Heading, To, Waiting } from './parts.tsx';
import { ReportListQuery } from './queries-reports.ts';
import { coverage } from './wording.ts';

/** The published sector reports, of all codes or of the one in the address. */
export function ReportListPage() {
  const [params] = useSearchParams();
  const codeKey = params.get('code');
  const { data, pending, error, again } = usePublic(ReportListQuery, { codeKey });
  if (!data) return <Waiting pending={pending} error={error} again={again} />;
  const title = codeKey ? data.publications[0]?.codeTitle : undefined;
  return (
    <>
      <Heading title={title ? `Reports on the ${title}` : 'Reports'}>
        How {title ? 'the sector keeps its code' : 'each sector keeps its code'}. A published report is
        numbered, carries a fingerprint, and never changes.
        {codeKey && (
          <>
            {' '}
            <To to="/reports">Reports on all codes</To>
          </>
        )}
      </Heading>
      {data.publications.length === 0 && (
        <Typography>
          No report is published yet. The first one comes out when the firms have reported on a period and the
          association has reviewed it.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
        {data.publications.map((publication) => (
          <Row key={publication.reference} publication={publication} />
        ))}
      </Box>
    </>
  );
}

function Row({ publication }: { publication: ReportListData['publications'][number] }) {
  const { reference, number, title, associationName, publishedAt, due, reported, nil } = publication;
  return (
    <Paper component="li" sx={{ p: 2 }}>
      <Link component={RouterLink} to={`/reports/${reference}`} sx={{ fontWeight: 600 }}>
        {title}
      </Link>
      <Typography variant="body2">
        {dayInWords(publication.periodStartsOn)} to {dayInWords(publication.periodEndsOn)}.{' '}
        {coverage(due, reported, nil)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {associationName}, publication {number}, {dayInWords(publishedAt)}
      </Typography>
    </Paper>
  );
}
