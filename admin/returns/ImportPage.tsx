import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type ChangeEvent, useState } from 'react';
import { useParams } from 'react-router-dom';
import type { ImportMappingInput, ImportPeriodQuery } from '../generated/api/graphql.ts';
import { ask, Refused } from '../parts/ask.ts';
import { Page, Section, Waiting } from '../parts/Page.tsx';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { useDownload } from '../parts/useDownload.ts';
import { ImportProgressBar } from './ImportProgressBar.tsx';
import { ImportResult } from './ImportResult.tsx';
import { CheckImport, ImportPeriod, ImportTemplate } from './importQueries.ts';
import { MappingFields } from './MappingFields.tsx';
import { uploadFile } from './uploadFile.ts';
import { isRunning, useImportJob } from './useImportJob.ts';

type Period = NonNullable<ImportPeriodQuery['period']>;

/** Brings a file in: choose it, say what its columns are, look at what it would do, and only then import it. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(ImportPeriod, { id });
  if (!data?.period) return <Waiting pending={pending} error={error} />;
  return (
    <Page
      title={`Import figures for ${data.period.label}`}
      lead={data.period.code.title}
      actions={<Template periodId={data.period.id} />}
    >
      <Import period={data.period} />
    </Page>
  );
}

function Template({ periodId }: { periodId: string }) {
  const { download, busy, problem } = useDownload(
    async () => (await ask(ImportTemplate, { periodId })).importTemplate,
    () => '',
    Refused,
  );
  return (
    <Box>
      <Button variant="outlined" loading={busy !== null} onClick={() => download('xlsx')}>
        Template to fill in
      </Button>
      {problem && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {problem}
        </Alert>
      )}
    </Box>
  );
}

function Import({ period }: { period: Period }) {
  const [id, setId] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const check = useAct(CheckImport);
  const { job, preview, refusal } = useImportJob(id, turn);
  const again = () => setTurn((last) => last + 1);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    // The same file, mended, can be chosen again.
    event.target.value = '';
    setRefused(null);
    setId(null);
    setSending(file.name);
    try {
      setId(await uploadFile(period.id, file));
      again();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    } finally {
      setSending(null);
    }
  };
  const look = async (mapping: ImportMappingInput) => {
    if (id !== null && (await check.act({ jobId: id, mapping }))) again();
  };
  const current = id === null ? null : job;
  const running = current !== null && isRunning(current);
  return (
    <>
      <Section title="1. The file">
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          A workbook (XLSX) or separated values (CSV in UTF-8), with headings above the figures: one row for a
          firm, or for a firm and a part of the breakdown. Up to 250,000 rows.
        </Typography>
        <Button
          component="label"
          variant="contained"
          // The field within takes the key strokes; the button shows where they go.
          tabIndex={-1}
          disabled={running || sending !== null}
          sx={{ '&:focus-within': { outline: 2, outlineOffset: 2 } }}
        >
          Choose a file
          <input
            type="file"
            accept=".xlsx,.xlsm,.csv,.tsv,.txt,text/csv"
            aria-label="Choose a file"
            disabled={running || sending !== null}
            style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
            onChange={choose}
          />
        </Button>
        {sending && (
          <Box sx={{ mt: 2 }}>
            <Typography sx={{ mb: 1, overflowWrap: 'anywhere' }}>Sending {sending}</Typography>
            <LinearProgress aria-label="Sending the file" />
          </Box>
        )}
        {current && <ImportProgressBar job={current} onChange={again} />}
        <Refusal refusal={refused ?? refusal ?? check.refusal} />
      </Section>
      {current?.status === 'CHECKED' && preview && preview.header.length > 0 && (
        <Section title="2. What the columns are">
          <MappingFields
            key={preview.digest}
            preview={preview}
            indicators={period.code.currentEdition?.indicators ?? []}
            complaintFields={period.code.currentEdition?.complaintFields ?? []}
            busy={check.busy}
            onLook={look}
          />
        </Section>
      )}
      {current && preview && current.status !== 'CHECKING' && (
        <ImportResult key={`${current.id} ${preview.digest}`} job={current} preview={preview} onRun={again} />
      )}
    </>
  );
}
