import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Scroll, Section } from '../parts/Page.tsx';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { Faults } from './Faults.tsx';
import { counted } from './faultRows.ts';
import { RunImport } from './importQueries.ts';
import type { Job, Preview } from './useImportJob.ts';

const MOST_SHOWN = 50;

interface ImportResultProps {
  job: Job;
  preview: Preview;
  onRun: () => void;
}

/** What a file would do, what is wrong with it, and the word to import it. */
export function ImportResult({ job, preview, onRun }: ImportResultProps) {
  const { act, busy, refusal } = useAct(RunImport);
  const faults = preview.remarks.filter(({ level }) => level === 'ERROR').length;
  const cells = preview.firms.reduce((sum, firm) => sum + firm.cells, 0);
  const run = async () => {
    if (await act({ jobId: job.id, digest: preview.digest })) onRun();
  };
  return (
    <Section title="3. What it would do">
      <Typography sx={{ mb: 1 }}>
        {counted(preview.rowsRead, 'row')} read: {counted(cells, 'figure')} of{' '}
        {counted(preview.firms.length, 'firm')}. Nothing is saved by looking.
      </Typography>
      <Faults remarks={preview.remarks} unusual={preview.unusual} />
      <Firms firms={preview.firms} />
      <Refusal refusal={refusal} />
      {job.status === 'DONE' && job.outcome && (
        <Alert severity="success" sx={{ mt: 2 }}>
          {job.outcome.alreadyImported
            ? 'This file was imported before. Nothing was changed.'
            : `Imported: ${counted(job.outcome.cells, 'figure')} of ${counted(job.outcome.firms, 'firm')}.`}
        </Alert>
      )}
      {(job.status === 'CHECKED' || job.status === 'FAILED') && (
        <Box sx={{ mt: 2 }}>
          <Button
            variant="contained"
            disabled={faults > 0 || preview.firms.length === 0}
            loading={busy}
            onClick={run}
          >
            {faults > 0 ? `Mend ${counted(faults, 'fault')} first` : 'Import all of it'}
          </Button>
        </Box>
      )}
    </Section>
  );
}

function Firms({ firms }: Pick<Preview, 'firms'>) {
  if (firms.length === 0) return null;
  const special = firms.some(({ offCalendar, joint }) => offCalendar || joint);
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        Firms
      </Typography>
      <Scroll label="What each firm would report">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Firm</TableCell>
              <TableCell align="right">Figures</TableCell>
              {special && <TableCell>Days of its own</TableCell>}
              {special && <TableCell>Joint</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {firms.slice(0, MOST_SHOWN).map((firm) => (
              <TableRow key={firm.memberName}>
                <TableCell>{firm.memberName}</TableCell>
                <TableCell align="right">{firm.cells}</TableCell>
                {special && (
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    {firm.offCalendar ? `${firm.startsOn} to ${firm.endsOn}` : '–'}
                  </TableCell>
                )}
                {special && <TableCell>{firm.joint ? 'yes' : '–'}</TableCell>}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scroll>
      {firms.length > MOST_SHOWN && (
        <Typography color="text.secondary" sx={{ mt: 1 }}>
          And {firms.length - MOST_SHOWN} more.
        </Typography>
      )}
    </Box>
  );
}
