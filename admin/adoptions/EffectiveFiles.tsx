import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { AdoptionFormat } from '../generated/api/graphql.ts';
import { ask, Refused } from '../parts/ask.ts';
import { useDownload } from '../parts/useDownload.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { AdoptionFileQuery } from './queries.ts';

const FORMATS: readonly [AdoptionFormat, string][] = [
  ['HTML', 'HTML, to read'],
  ['DOCX', 'DOCX, for Word'],
  ['OSCAL', 'OSCAL profile of the extension'],
];

const NONE: Record<AdoptionFormat, string> = {
  HTML: 'On that day the firm had promised nothing under this code: choose a day on which it was registered.',
  DOCX: 'On that day the firm had promised nothing under this code: choose a day on which it was registered.',
  OSCAL:
    'The firm has published no extension yet, so there is no profile: the edition itself is an OSCAL catalog.',
};

/** What the firm promises on a day as a document, and its extension for machines. */
export function EffectiveFiles({ adoption }: { adoption: Adoption }) {
  const [on, setOn] = useState('');
  const { busy, problem, download } = useDownload(
    async (format: AdoptionFormat) =>
      (await ask(AdoptionFileQuery, { adoptionId: adoption.id, format, on: on || null })).adoptionFile,
    (format) => NONE[format],
    Refused,
  );
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <TextField
          label="As on (today if empty)"
          type="date"
          size="small"
          value={on}
          onChange={(event) => setOn(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ minWidth: 190 }}
        />
        {FORMATS.map(([format, label]) => (
          <Button
            key={format}
            variant="outlined"
            size="small"
            loading={busy === format}
            onClick={() => download(format)}
          >
            {label}
          </Button>
        ))}
      </Box>
      {problem && (
        <Alert severity="info" role="alert" sx={{ mt: 1 }}>
          {problem}
        </Alert>
      )}
    </Box>
  );
}
