import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import type { ReportsQuery } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Page, Scroll, Section, Waiting } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';
import { CompileReport, Reports } from './queries.ts';
import { useWhile } from './useWhile.ts';

/** The sector reports of the association: compiled, and published. */
export function ReportList() {
  const { data, pending, error, reload } = useAsk(Reports);
  useWhile(data?.reports.some(({ status }) => status === 'COMPILING') ?? false, reload);
  const { may } = useMe();
  if (!data) return <Waiting pending={pending} error={error} />;
  return (
    <Page
      title="Reports"
      lead="The accepted returns of one period, added up so that no firm is given away."
      actions={
        <>
          <Button component={RouterLink} to="/disclosure-policy" variant="outlined">
            What stays hidden
          </Button>
          {may('COMPILE_REPORT') && <Compile periods={data.periods} />}
        </>
      }
    >
      <Section title="Compiled and published">
        {data.reports.length === 0 && (
          <Empty>No report yet. Accept the returns of a period, then compile it.</Empty>
        )}
        {data.reports.length > 0 && (
          <Scroll label="Reports">
            <Table>
              <TableHead>
                <TableRow>
                  <TableCell>Period</TableCell>
                  <TableCell>Code</TableCell>
                  <TableCell>Status</TableCell>
                  <TableCell>Coverage</TableCell>
                  <TableCell>Compiled</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {data.reports.map((report) => (
                  <TableRow key={report.id}>
                    <TableCell>
                      <Link component={RouterLink} to={`/reports/${report.id}/show`}>
                        {report.period.label}
                      </Link>
                    </TableCell>
                    <TableCell>{report.code.title}</TableCell>
                    <TableCell>
                      <Status status={report.status} />
                      {report.status === 'COMPILING' &&
                        report.progress &&
                        ` ${report.progress.done} of ${report.progress.total}`}
                    </TableCell>
                    <TableCell>
                      {report.reported} of {report.due} firms
                    </TableCell>
                    <TableCell>{dayInWords(report.compiledAt)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Scroll>
        )}
      </Section>
    </Page>
  );
}

function Compile({ periods }: { periods: ReportsQuery['periods'] }) {
  const [periodId, setPeriodId] = useState('');
  const { act, busy, refusal, clear } = useAct(CompileReport, 'Begun: look at it before it is published');
  const navigate = useNavigate();
  const confirm = async () => {
    const done = await act({ periodId, waitSeconds: 0 });
    if (done) navigate(`/reports/${done.compileReport.id}/show`);
    return done !== null;
  };
  return (
    <AskFirst
      label="Compile a report"
      title="Compile a sector report"
      confirm="Compile"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography>Accepted returns go in, all others stay out. Nothing is public by compiling.</Typography>
      <TextField
        select
        label="Period"
        value={periodId}
        onChange={(event) => setPeriodId(event.target.value)}
        required
      >
        {periods.map(({ id, label, code }) => (
          <MenuItem key={id} value={id}>
            {label}: {code.title}
          </MenuItem>
        ))}
      </TextField>
    </AskFirst>
  );
}
