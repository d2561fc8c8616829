import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router-dom';
import type { ReportPageQuery as ReportData } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Page, Waiting } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { IndicatorSection } from './IndicatorSection.tsx';
import { PublishReport, ReportPageQuery } from './queries.ts';

export type Report = NonNullable<ReportData['report']>;

/** A compiled report as the association sees it: every figure, and which of them will not be public. */
export function ReportPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(ReportPageQuery, { id });
  const report = data?.report;
  if (!report) return <Waiting pending={pending} error={error} />;
  const hidden = report.cells.filter(
    ({ suppression }) => suppression !== 'NONE' && suppression !== 'NO_DATA',
  ).length;
  const keys = [...new Set(report.cells.map(({ indicatorKey }) => indicatorKey))];
  return (
    <Page
      title={`Sector report, ${report.period.label}`}
      lead={<Lead report={report} />}
      actions={
        report.status === 'COMPILED' &&
        report.viewerCan.includes('PUBLISH_REPORT') && <Publish report={report} hidden={hidden} />
      }
    >
      <Typography sx={{ mb: 2 }}>
        {report.reported} of {report.due} firms that were due reported; {report.nil} of them a nil return.
      </Typography>
      {hidden > 0 && report.status === 'COMPILED' && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {hidden} cells will not be public: they stand on fewer than {report.minimumRespondents} respondents,
          or protect one that does. You see them here, marked.
        </Alert>
      )}
      {keys.map((key) => (
        <IndicatorSection key={key} report={report} indicatorKey={key} />
      ))}
    </Page>
  );
}

function Lead({ report }: { report: Report }) {
  const { publicationReference: reference, comparedWith } = report;
  return (
    <>
      <Status status={report.status} /> {report.code.title}, edition {report.edition.number}. Compiled on{' '}
      {dayInWords(report.compiledAt)}. {comparedWith && `Changes are since ${comparedWith}. `}
      {reference && (
        <>
          Published as <Link href={`/public/reports/${reference}`}>{reference}</Link>.
        </>
      )}
    </>
  );
}

function Publish({ report, hidden }: { report: Report; hidden: number }) {
  const { act, busy, refusal, clear } = useAct(PublishReport, 'Published');
  const confirm = async () => (await act({ reportId: report.id, expectedVersion: report.version })) !== null;
  return (
    <AskFirst
      label="Publish"
      title={`Publish the report of ${report.period.label}?`}
      confirm="Publish for good"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography>
        It is numbered and frozen, and everybody can read it. It can be followed by another, and never
        altered. {hidden} cells stay hidden.
      </Typography>
    </AskFirst>
  );
}
