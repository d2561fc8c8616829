import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReturnEvidenceQuery } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Refused } from '../parts/ask.ts';
import { momentInWords } from '../parts/figures.ts';
import { useAct } from '../parts/useAct.ts';
import { saveEvidence } from './evidenceFiles.ts';
import { RemoveEvidence } from './evidenceQueries.ts';
import { sizeInWords } from './useSending.ts';

export type EvidenceFile = NonNullable<ReturnEvidenceQuery['return']>['versions'][number]['evidence'][number];

interface EvidenceRowProps {
  file: EvidenceFile;
  /** What people call the place that it bears out. */
  place: string;
  removable: boolean;
}

/** One file: what it bears out, its size and hash, and the ways to save or remove it. */
export function EvidenceRow({ file, place, removable }: EvidenceRowProps) {
  const [problem, setProblem] = useState('');
  const save = async () => {
    setProblem('');
    try {
      await saveEvidence(file);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setProblem(error.message);
    }
  };
  return (
    <Box
      component="li"
      sx={{
        ...{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          justifyContent: 'space-between',
          alignItems: 'center',
        },
        ...{ py: 1, borderBottom: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link component="button" type="button" underline="always" sx={{ textAlign: 'start' }} onClick={save}>
          {file.fileName}
        </Link>{' '}
        <Typography component="span" color="text.secondary">
          {sizeInWords(file.bytes)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {place}. Added by {file.addedBy ?? 'somebody who has left'}, {momentInWords(file.addedAt)}. SHA-256{' '}
          <Box component="code" title={file.hash}>
            {file.hash.slice(0, 12)}…
          </Box>
        </Typography>
        {problem && (
          <Typography role="alert" color="error">
            {problem}
          </Typography>
        )}
      </Box>
      {removable && <Remove file={file} />}
    </Box>
  );
}

function Remove({ file: { id, fileName } }: { file: EvidenceFile }) {
  const { act, busy, refusal, clear } = useAct(RemoveEvidence, 'The file is removed');
  return (
    <AskFirst
      label="Remove"
      name={`Remove ${fileName}`}
      title={`Remove “${fileName}”?`}
      confirm="Remove"
      variant="outlined"
      color="error"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ evidenceId: id })) !== null}
    >
      <Typography>It goes from this draft. What was submitted before keeps its files.</Typography>
    </AskFirst>
  );
}
