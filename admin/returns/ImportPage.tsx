import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type ChangeEvent, useState } from 'react';
import { useParams } from 'react-router-dom';
import type { ImportMappingInput, ImportPeriodQuery, PreviewImportQuery } from '../generated/api/graphql.ts';
import { ask, Refused } from '../parts/ask.ts';
import { Page, Section, Waiting } from '../parts/Page.tsx';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { Faults } from './Faults.tsx';
import { ImportPeriod, ImportReturns, PreviewImport } from './importQueries.ts';
import { MappingFields } from './MappingFields.tsx';

type Period = NonNullable<ImportPeriodQuery['period']>;
export type Preview = PreviewImportQuery['importPreview'];

interface ChosenFile {
  fileName: string;
  fileBase64: string;
}

/** Brings a file in: choose it, say what its columns are, look at what it would do, and only then import it. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(ImportPeriod, { id });
  if (!data?.period) return <Waiting pending={pending} error={error} />;
  return (
    <Page title={`Import figures for ${data.period.label}`} lead={data.period.code.title}>
      <Import period={data.period} />
    </Page>
  );
}

function Import({ period }: { period: Period }) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [looking, setLooking] = useState(false);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const look = async (chosen: ChosenFile, mapping: ImportMappingInput | null) => {
    setLooking(true);
    setRefusal(null);
    try {
      const answer = await ask(PreviewImport, { input: { periodId: period.id, ...chosen, mapping } });
      setPreview(answer.importPreview);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error);
    } finally {
      setLooking(false);
    }
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    if (!chosen) return;
    const read = { fileName: chosen.name, fileBase64: await base64Of(chosen) };
    setFile(read);
    setPreview(null);
    await look(read, null);
  };
  return (
    <>
      <Section title="1. The file">
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          Comma-, semicolon- or tab-separated values in UTF-8, with headings in the first row. One row for a
          firm, or for a firm and a part of the breakdown.
        </Typography>
        <Button component="label" variant="outlined">
          Choose a file
          <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden onChange={choose} />
        </Button>
        {file && <Typography sx={{ mt: 1 }}>{file.fileName}</Typography>}
        {looking && <LinearProgress sx={{ mt: 2 }} aria-label="Reading the file" />}
        <Refusal refusal={refusal} />
      </Section>
      {file && preview && preview.header.length > 0 && (
        <Section title="2. What the columns are">
          <MappingFields
            key={preview.digest}
            preview={preview}
            indicators={period.code.currentEdition?.indicators ?? []}
            onLook={(mapping) => look(file, mapping)}
          />
        </Section>
      )}
      {file && preview && <Look period={period} file={file} preview={preview} />}
    </>
  );
}

function Look({ period, file, preview }: { period: Period; file: ChosenFile; preview: Preview }) {
  const { act, busy, refusal } = useAct(ImportReturns);
  const [done, setDone] = useState<string | null>(null);
  const faults = preview.remarks.filter(({ level }) => level === 'ERROR').length;
  const cells = preview.firms.reduce((sum, firm) => sum + firm.cells, 0);
  const bring = async () => {
    const answer = await act({
      periodId: period.id,
      ...file,
      mapping: preview.mapping,
      digest: preview.digest,
    });
    if (!answer) return;
    const outcome = answer.importReturns;
    setDone(
      outcome.alreadyImported
        ? 'This file was imported before. Nothing was changed.'
        : `Imported: ${outcome.cells} figures of ${outcome.firms} ${outcome.firms === 1 ? 'firm' : 'firms'}.`,
    );
  };
  return (
    <Section title="3. What it would do">
      <Typography sx={{ mb: 1 }}>
        {preview.rowsRead} rows read: {cells} figures of {preview.firms.length}{' '}
        {preview.firms.length === 1 ? 'firm' : 'firms'}. Nothing is saved by looking.
      </Typography>
      <Faults remarks={preview.remarks} />
      <Refusal refusal={refusal} />
      {done ? (
        <Alert severity="success" sx={{ mt: 2 }}>
          {done}
        </Alert>
      ) : (
        <Box sx={{ mt: 2 }}>
          <Button
            variant="contained"
            disabled={faults > 0 || preview.firms.length === 0}
            loading={busy}
            onClick={bring}
          >
            {faults > 0 ? `Mend ${faults} ${faults === 1 ? 'fault' : 'faults'} first` : 'Import all of it'}
          </Button>
        </Box>
      )}
    </Section>
  );
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
