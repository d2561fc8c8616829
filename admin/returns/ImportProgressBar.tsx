import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { counted } from './faultRows.ts';
import { CancelImport } from './importQueries.ts';
import { isRunning, type Job } from './useImportJob.ts';

const WORDS: Record<Job['status'], string> = {
  CHECKING: 'Reading',
  CHECKED: 'Read to its end',
  IMPORTING: 'Importing',
  DONE: 'Imported',
  FAILED: 'Not imported',
  CANCELLED: 'Given up: nothing was imported',
};

/** How far an uploaded file has come, and the way to end it. */
export function ImportProgressBar({ job, onChange }: { job: Job; onChange: () => void }) {
  const { act, busy, refusal } = useAct(CancelImport);
  const running = isRunning(job);
  const cancel = async () => {
    if (await act({ jobId: job.id })) onChange();
  };
  const rows =
    running && job.rowsTotal !== null
      ? `${job.rowsRead} of ${job.rowsTotal} rows`
      : counted(job.rowsTotal ?? job.rowsRead, 'row');
  return (
    <Box sx={{ mt: 2 }}>
      <Typography role="status" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {WORDS[job.status]}: {job.fileName}, {rows}
      </Typography>
      {running && (
        <LinearProgress
          variant="determinate"
          value={job.share}
          aria-label={job.status === 'IMPORTING' ? 'Importing the file' : 'Reading the file'}
        />
      )}
      {job.refusal && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {job.refusal}
        </Alert>
      )}
      {(running || job.status === 'CHECKED') && (
        <Button sx={{ mt: 1 }} loading={busy} onClick={cancel}>
          {running ? 'Cancel' : 'Give this file up'}
        </Button>
      )}
      <Refusal refusal={refusal} />
    </Box>
  );
}
