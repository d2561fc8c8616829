import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { momentInWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import type { Report } from './ReportPage.tsx';
import { ToldBefore } from './ToldBefore.tsx';

/** Where a report stands on its way out, and what stands against it. */
export function ReportStanding({ report }: { report: Report }) {
  if (report.status === 'COMPILING') return <Compiling report={report} />;
  const told = (report.protection?.remarks ?? []).filter(({ level }) => level === 'ERROR');
  return (
    <>
      {report.status === 'FAILED' && (
        <Alert severity="error" sx={{ mb: 2 }}>
          <AlertTitle>It could not be compiled</AlertTitle>
          {report.refusal} Nothing of it went out. If it fails again, tell whoever keeps this installation,
          with the address of this page.
        </Alert>
      )}
      {told.length > 0 && report.status !== 'PUBLISHED' && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          <AlertTitle>It can not be published</AlertTitle>
          Together with what was printed before it would give firms away. It waits: figures of few firms that
          changed go into the next period’s report, or more firms restate theirs.
          <ToldBefore remarks={told} />
        </Alert>
      )}
      {report.status === 'PROPOSED' && <Proposal report={report} />}
    </>
  );
}

function Compiling({ report: { progress, compiledBy } }: { report: Report }) {
  const { done, total } = progress ?? { done: 0, total: 0 };
  const share = total > 0 ? Math.round((done / total) * 100) : 0;
  const words =
    total > 0 ? `${done} of ${total} families of figures are done.` : 'The returns are being read.';
  return (
    <Section title="Being compiled">
      <LinearProgress
        variant={total > 0 ? 'determinate' : 'indeterminate'}
        value={share}
        aria-label="How far compiling has come"
        sx={{ height: 10, borderRadius: 1, my: 1 }}
      />
      <Typography role="status">{words}</Typography>
      <Typography color="text.secondary">
        {compiledBy} began it. It goes on when you leave this page, and is here when you come back.
      </Typography>
    </Section>
  );
}

function Proposal({ report }: { report: Report }) {
  const { proposedBy, proposedAt, embargoUntil, previewUntil, corrects, reason, viewerCan } = report;
  const shown = previewUntil && new Date(previewUntil) > new Date();
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      <AlertTitle>
        Proposed by {proposedBy}
        {proposedAt && `, ${momentInWords(proposedAt)}`}
      </AlertTitle>
      {embargoUntil
        ? `Nobody else would read it before ${momentInWords(embargoUntil)}. `
        : 'It would be public at once. '}
      {corrects && `It would correct ${corrects}: “${reason}” `}
      {previewUntil && `The firms that it names can answer until ${momentInWords(previewUntil)}. `}
      {!shown &&
        !viewerCan.includes('PUBLISH_REPORT') &&
        'Publishing takes an administrator who is not the one who proposed it.'}
    </Alert>
  );
}
