import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { AskFirst } from '../parts/AskFirst.tsx';
import { momentInWords } from '../parts/figures.ts';
import { useAct } from '../parts/useAct.ts';
import { CompileReport, ProposeReport, PublishReport, WithholdReport } from './queries.ts';
import type { Report } from './ReportPage.tsx';

/** What the viewer can do with a report now; each act asks first. */
export function ReportActs({ report, hidden }: { report: Report; hidden: number }) {
  const may = (ability: Report['viewerCan'][number]) => report.viewerCan.includes(ability);
  const decided = report.status === 'COMPILED' || report.status === 'PROPOSED';
  return (
    <>
      {decided && may('PUBLISH_REPORT') && <Publish report={report} hidden={hidden} />}
      {report.status === 'COMPILED' && may('PROPOSE_REPORT') && <Propose report={report} />}
      {report.status === 'PROPOSED' && may('PROPOSE_REPORT') && <Withhold report={report} />}
      {report.status !== 'COMPILING' && may('COMPILE_REPORT') && <CompileAgain report={report} />}
    </>
  );
}

/** What is said with a release, as the fields have it. */
function useSaid({ corrects }: Report) {
  const [embargo, setEmbargo] = useState('');
  const [reason, setReason] = useState('');
  const fields = (
    <>
      <TextField
        label="Nobody else reads it before"
        type="datetime-local"
        value={embargo}
        onChange={(event) => setEmbargo(event.target.value)}
        helperText="Leave it empty to have it read as soon as it is published. The time is that of this computer."
        slotProps={{ inputLabel: { shrink: true } }}
      />
      {corrects && (
        <TextField
          label={`Why it corrects ${corrects}, as everybody reads it`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          required
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      )}
    </>
  );
  const said = {
    embargoUntil: embargo === '' ? null : new Date(embargo).toISOString(),
    reason: corrects ? reason : null,
  };
  return { fields, said };
}

const at = ({ id, version }: Report) => ({ reportId: id, expectedVersion: version });

function Propose({ report }: { report: Report }) {
  const { act, busy, refusal, clear } = useAct(ProposeReport, 'Proposed: an administrator publishes it');
  const { fields, said } = useSaid(report);
  const [until, setUntil] = useState('');
  const names = report.series.some(({ namedParts }) => namedParts.length > 0);
  const previewUntil = names && until !== '' ? new Date(until).toISOString() : null;
  return (
    <AskFirst
      label="Propose"
      title={`Propose the report of ${report.period.label}`}
      confirm="Propose"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ ...at(report), ...said, previewUntil })) !== null}
    >
      <Typography>
        You say that it may go out. It is not public by that: another administrator publishes it, on these
        terms, or it is withheld.
      </Typography>
      {names && (
        <TextField
          label="Firms that it names can answer until"
          type="datetime-local"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
          required
          helperText="Each of them is told, sees its own figures, and can dispute them and add a short response. It is not published earlier."
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
      {fields}
    </AskFirst>
  );
}

function Withhold({ report }: { report: Report }) {
  const { act, busy, refusal, clear } = useAct(WithholdReport, 'Withheld: it is compiled, and not proposed');
  return (
    <AskFirst
      label="Withhold"
      title={`Withhold the report of ${report.period.label}?`}
      confirm="Withhold"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act(at(report))) !== null}
    >
      <Typography>
        The proposal is taken back, with its moment and its reason. The report stays as it was compiled, and
        can be proposed again.
      </Typography>
    </AskFirst>
  );
}

function Publish({ report, hidden }: { report: Report; hidden: number }) {
  const { act, busy, refusal, clear } = useAct(PublishReport, 'Published');
  const { fields, said } = useSaid(report);
  const proposed = report.status === 'PROPOSED';
  const confirm = async () => (await act({ ...at(report), ...(proposed ? {} : said) })) !== null;
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
        You are the second of two people: {proposed ? report.proposedBy : report.compiledBy}{' '}
        {proposed ? 'proposed' : 'compiled'} it. It is numbered and frozen, and everybody can read it.{' '}
        <strong>This can not be undone:</strong> it can be followed by another, and never altered.{' '}
        {hidden === 0 ? 'No figure is hidden.' : `${hidden} cells stay hidden.`}
      </Typography>
      {proposed ? <Proposed report={report} /> : fields}
    </AskFirst>
  );
}

function Proposed({ report: { embargoUntil, corrects, reason } }: { report: Report }) {
  return (
    <>
      <Typography>
        {embargoUntil
          ? `Nobody else reads it before ${momentInWords(embargoUntil)}.`
          : 'It is public at once.'}
      </Typography>
      {corrects && (
        <Typography>
          It corrects {corrects}, and everybody reads why: “{reason}”
        </Typography>
      )}
    </>
  );
}

function CompileAgain({ report }: { report: Report }) {
  const { act, busy, refusal, clear } = useAct(CompileReport, 'Begun: this is the new report');
  const navigate = useNavigate();
  const confirm = async () => {
    const done = await act({ periodId: report.period.id, waitSeconds: 0 });
    if (done) navigate(`/reports/${done.compileReport.id}/show`);
    return done !== null;
  };
  return (
    <AskFirst
      label="Compile again"
      title={`Compile ${report.period.label} again?`}
      confirm="Compile"
      variant={report.status === 'FAILED' ? 'contained' : 'outlined'}
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography>
        A new report is made of the returns that are accepted by now, by the policy that holds now. This one
        stays as it is.
      </Typography>
    </AskFirst>
  );
}
