import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router-dom';
import type { ReportPageQuery as ReportData } from '../generated/api/graphql.ts';
import { dayInWords, momentInWords } from '../parts/figures.ts';
import { Page, Waiting } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { IndicatorSection } from './IndicatorSection.tsx';
import { ReportPageQuery } from './queries.ts';
import { ReportActs } from './ReportActs.tsx';
import { ReportStanding } from './ReportStanding.tsx';
import { useWhile } from './useWhile.ts';

export type Report = NonNullable<ReportData['report']>;

/** A report as the association sees it: how far it is on its way out, every figure, and which of them will not be public. */
export function ReportPage() {
  const { id = '' } = useParams();
  const { data, pending, error, reload } = useAsk(ReportPageQuery, { id });
  const report = data?.report;
  useWhile(report?.status === 'COMPILING', reload);
  if (!report) return <Waiting pending={pending} error={error} />;
  const hidden = report.cells.filter(
    ({ suppression }) => suppression !== 'NONE' && suppression !== 'NO_DATA',
  ).length;
  const keys = [...new Set(report.cells.map(({ indicatorKey }) => indicatorKey))];
  return (
    <Page
      title={`Sector report, ${report.period.label}`}
      lead={<Lead report={report} />}
      actions={<ReportActs report={report} hidden={hidden} />}
    >
      <ReportStanding report={report} />
      {report.protection && (
        <Typography sx={{ mb: 2 }}>
          {report.reported} of {report.due} firms that were due reported; {report.nil} of them a nil return.
        </Typography>
      )}
      {hidden > 0 && report.status !== 'PUBLISHED' && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {hidden} cells will not be public: they stand on fewer than {report.minimumRespondents} respondents,
          or on one that has most of them, or protect one that does. You see them here, marked.
        </Alert>
      )}
      {keys.map((key) => (
        <IndicatorSection key={key} report={report} indicatorKey={key} />
      ))}
    </Page>
  );
}

function Lead({ report }: { report: Report }) {
  const { publicationReference: reference, comparedWith, embargoUntil } = report;
  const waits = reference && embargoUntil && new Date(embargoUntil) > new Date();
  return (
    <>
      <Status status={report.status} /> {report.code.title}, edition {report.edition.number}.{' '}
      {report.status === 'COMPILED' || report.status === 'PUBLISHED' ? 'Compiled' : 'Begun'} by{' '}
      {report.compiledBy} on {dayInWords(report.compiledAt)}.{' '}
      {comparedWith && `Changes are since ${comparedWith}. `}
      {reference && (
        <>
          Published as <Link href={`/public/reports/${reference}`}>{reference}</Link>
          {waits ? `, for everybody from ${momentInWords(embargoUntil)}.` : '.'}
        </>
      )}
    </>
  );
}
