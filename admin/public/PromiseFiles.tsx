import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { PromiseFormat } from '../generated/public/graphql.ts';
import { useDownload } from '../parts/useDownload.ts';
import { askPublic, Unanswered } from './ask.ts';
import { PromiseFileQuery } from './queries.ts';

const FORMATS: readonly [PromiseFormat, string][] = [
  ['HTML', 'HTML'],
  ['DOCX', 'Word (DOCX)'],
];

/** What a firm promised on a day, as a document to keep or to hand on. */
export function PromiseFiles({ certificate, on }: { certificate: string; on: string | null }) {
  const { busy, problem, download } = useDownload(
    async (format: PromiseFormat) =>
      (await askPublic(PromiseFileQuery, { certificate, format, on })).effectiveCodeFile,
    () => 'On that day the firm had promised nothing under this code: choose another day.',
    Unanswered,
  );
  return (
    <>
      {FORMATS.map(([format, name]) => (
        <Button key={format} loading={busy === format} onClick={() => download(format)}>
          Download as {name}
        </Button>
      ))}
      {problem && (
        <Alert severity="info" role="alert" sx={{ width: '100%' }}>
          {problem}
        </Alert>
      )}
    </>
  );
}
