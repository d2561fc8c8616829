import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { ReportQuery as ReportData } from '../generated/public/graphql.ts';
import { dayInWords } from '../parts/figures.ts';
import { downloadTable } from './download.ts';
import { Heading, usePublic, Waiting } from './parts.tsx';
import { ReportQuery } from './queries.ts';
import { coverage } from './ReportListPage.tsx';
import { SeriesSection } from './SeriesSection.tsx';

export type Publication = NonNullable<ReportData['publication']>;

/** A published report: every sentence and figure comes from its frozen rows. */
export function ReportPage() {
  const { reference = '' } = useParams();
  const { data, pending, error } = usePublic(ReportQuery, { reference });
  const report = data?.publication;
  if (!report) return <Waiting pending={pending} error={error} />;
  return (
    <>
      <Heading title={report.title}>
        {report.associationName}, publication {report.number}, {dayInWords(report.publishedAt)}. For{' '}
        {dayInWords(report.periodStartsOn)} to {dayInWords(report.periodEndsOn)}, by edition{' '}
        {report.editionNumber} of the{' '}
        <Link component={RouterLink} to={`/codes/${report.codeKey}`}>
          {report.codeTitle}
        </Link>
        .
      </Heading>
      <Typography sx={{ mb: 1, maxWidth: '72ch' }}>
        {coverage(report.due, report.reported, report.nil)} Figures that stand on fewer than{' '}
        {report.minimumRespondents} respondents are not shown, and firms of one group count as one.
        {report.comparedWith && (
          <>
            {' '}
            Changes are since{' '}
            <Link component={RouterLink} to={`/reports/${report.comparedWith}`}>
              {report.comparedWith}
            </Link>
            , as it was published.
          </>
        )}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 2, '@media print': { display: 'none' } }}>
        <Button variant="outlined" onClick={() => downloadTable(report)}>
          Download as CSV
        </Button>
        <Button variant="outlined" onClick={() => window.print()}>
          Print
        </Button>
      </Box>
      {report.series.map((series) => (
        <SeriesSection key={series.indicatorKey} series={series} minimum={report.minimumRespondents} />
      ))}
      <Citation report={report} />
    </>
  );
}

function Citation({ report }: { report: Publication }) {
  return (
    <Paper component="section" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography variant="h2" component="h2" gutterBottom>
        How to cite it
      </Typography>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {report.associationName}: {report.title}. Publication {report.reference},{' '}
        {dayInWords(report.publishedAt)}.
      </Typography>
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ mt: 1, fontFamily: 'monospace', overflowWrap: 'anywhere' }}
      >
        SHA-256 {report.digest}
      </Typography>
    </Paper>
  );
}
