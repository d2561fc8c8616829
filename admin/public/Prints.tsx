import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { dayInWords } from '../parts/figures.ts';
import { usePublic } from './ask.ts';
import { Block, To } from './parts.tsx';
import { DifferenceQuery, PrintsQuery } from './queries-reports.ts';
import type { Publication } from './ReportPage.tsx';
import { counted, printInWords, sumInWords } from './wording.ts';

/** The figures of a cell that it stands for. */
const MAIN: ReadonlySet<string> = new Set(['rate', 'value']);

/** Says at the top that a report is not the last word, or that it corrects an earlier one: why, and how much is different. */
export function Correction({ report }: { report: Publication }) {
  const { reference, vintage, supersedes, supersededBy, reason } = report;
  return (
    <>
      {supersededBy && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          <AlertTitle>This print was corrected later</AlertTitle>
          It stays here as it was published.{' '}
          <To to={`/reports/${supersededBy}`}>Read the print that followed</To>, or{' '}
          <To to={`/reports/${reference}/compared/${supersededBy}`}>see what differs</To>.
        </Alert>
      )}
      {supersedes && (
        <Alert severity="info" sx={{ mb: 3 }}>
          <AlertTitle>This is a corrected report ({printInWords(vintage)})</AlertTitle>
          {reason && <>Why: {reason} </>}
          <Told report={report} />
          <Changed from={supersedes} to={reference} />{' '}
          <To to={`/reports/${supersedes}/compared/${reference}`}>See what changed</To>, or{' '}
          <To to={`/reports/${supersedes}`}>read the print before</To>.
        </Alert>
      )}
    </>
  );
}

/** What of the whole sector reads otherwise, from the list that was generated and frozen with the correction. */
function Told({ report }: { report: Publication }) {
  const told = report.changes.flatMap(({ indicatorKey, field, was, now }) => {
    const series = report.series.find((one) => one.indicatorKey === indicatorKey);
    if (!series || !MAIN.has(field)) return [];
    const words = (figure: string | null | undefined) => (figure ? sumInWords(series, figure) : 'not shown');
    return [`${series.label}: ${words(now)}; ${words(was)} in the print before`];
  });
  if (told.length === 0) return null;
  return (
    <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  );
}

/** How much differs, counted by the server from both frozen prints. */
function Changed({ from, to }: { from: string; to: string }) {
  const found = usePublic(DifferenceQuery, { from, to, first: 1 }).data?.publicationDifference;
  if (!found) return null;
  return `${counted(found.cells.totalCount, 'cell reads', 'cells read')} differently than before.`;
}

/** Every print of the report, where there is more than one. */
export function Prints({ report }: { report: Publication }) {
  const { codeKey, periodLabel, reference, vintage, supersededBy } = report;
  const several = vintage > 1 || supersededBy != null;
  const prints = usePublic(PrintsQuery, { codeKey, periodLabel }, several).data?.publicationsOf;
  if (!several || !prints) return null;
  return (
    <Block title="Every print of this report" id="prints">
      <Box sx={{ overflowX: 'auto' }} role="region" aria-label="Every print" tabIndex={0}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Print</TableCell>
              <TableCell>Published</TableCell>
              <TableCell>Why it was corrected</TableCell>
              <TableCell>Differs from the print before</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {prints.map((print) => (
              <TableRow key={print.reference} selected={print.reference === reference}>
                <TableCell component="th" scope="row">
                  {print.reference === reference ? (
                    `${printInWords(print.vintage)} (this one)`
                  ) : (
                    <To to={`/reports/${print.reference}`}>{printInWords(print.vintage)}</To>
                  )}
                </TableCell>
                <TableCell>{dayInWords(print.publishedAt)}</TableCell>
                <TableCell>{print.reason ?? '–'}</TableCell>
                <TableCell>
                  {print.supersedes ? (
                    <To to={`/reports/${print.supersedes}/compared/${print.reference}`}>How</To>
                  ) : (
                    '–'
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Block>
  );
}
