import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { ReportPageQuery as ReportData } from '../generated/api/graphql.ts';
import { dayInWords, momentInWords } from '../parts/figures.ts';
import { Empty, Page, Waiting } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { AnswersSection } from './AnswersSection.tsx';
import { ChangesSection } from './ChangesSection.tsx';
import { isHidden } from './hidden.ts';
import { IndicatorSection } from './IndicatorSection.tsx';
import { ProtectionSection } from './ProtectionSection.tsx';
import { ReportPageQuery } from './queries.ts';
import { ReportActs } from './ReportActs.tsx';
import { ReportStanding } from './ReportStanding.tsx';
import { useWhile } from './useWhile.ts';

export type Report = NonNullable<ReportData['report']>;

/** A report as the association sees it: how far it is on its way out, every figure, and which of them will not be public. */
export function ReportPage() {
  const { id = '' } = useParams();
  const { data, pending, error, reload } = useAsk(ReportPageQuery, { id });
  const [hiddenOnly, setHiddenOnly] = useState(false);
  const report = data?.report;
  useWhile(report?.status === 'COMPILING', reload);
  if (!report) return <Waiting pending={pending} error={error} />;
  const hidden = report.cells.filter(isHidden);
  const listed = hiddenOnly ? hidden : report.cells;
  const keys = [...new Set(listed.map(({ indicatorKey }) => indicatorKey))];
  return (
    <Page
      title={`Sector report, ${report.period.label}`}
      lead={<Lead report={report} />}
      actions={<ReportActs report={report} hidden={hidden.length} />}
    >
      <ReportStanding report={report} />
      {report.protection && (
        <Typography sx={{ mb: 2 }}>
          {report.reported} of {report.due} firms that were due reported; {report.nil} of them a nil return.
        </Typography>
      )}
      <ProtectionSection report={report} hiddenOnly={hiddenOnly} onHiddenOnly={setHiddenOnly} />
      {report.answers.length > 0 && <AnswersSection report={report} />}
      {report.protection && report.corrects && <ChangesSection report={report} />}
      {hiddenOnly && hidden.length === 0 && <Empty>No cell is hidden.</Empty>}
      {keys.map((key) => (
        <IndicatorSection key={key} report={report} indicatorKey={key} hiddenOnly={hiddenOnly} />
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
