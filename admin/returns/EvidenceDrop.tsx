import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type ChangeEvent, type DragEvent, useState } from 'react';
import type { ReturnEvidenceQuery } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { sizeInWords, useSending } from './useSending.ts';

interface EvidenceDropProps {
  returnId: string;
  taken: ReturnEvidenceQuery['evidenceTaken'];
  /** Paths of cells that a file may belong to, each with what people call it. */
  cells: ReadonlyMap<string, string>;
  onArrived: () => unknown;
}

const WHOLE = 'WHOLE';

/** Where files are dropped or chosen, with how far each has come. */
export function EvidenceDrop({ returnId, taken, cells, onArrived }: EvidenceDropProps) {
  const { sendings, send, drop } = useSending(returnId, onArrived);
  const [where, setWhere] = useState(WHOLE);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) =>
    void send([...(files ?? [])], where === WHOLE ? '' : where, taken.largest);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    take(event.target.files);
    event.target.value = '';
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      sx={{
        ...{ display: 'grid', gap: 1.5, p: 2, mt: 2, borderRadius: 2, border: '2px dashed' },
        ...{ borderColor: over ? 'primary.main' : 'divider', bgcolor: over ? 'action.hover' : 'transparent' },
      }}
    >
      <Typography color="text.secondary">
        Drop files here, or choose them: {taken.kinds}; up to {sizeInWords(taken.largest)} each, {taken.most}{' '}
        in all.
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Choice
          label="They bear out"
          size="small"
          sx={{ minWidth: 0, width: { xs: '100%', sm: 320 } }}
          value={where}
          options={[WHOLE, ...cells.keys()]}
          words={(path) => cells.get(path) ?? 'The whole return'}
          onChoose={setWhere}
        />
        <Button
          component="label"
          variant="outlined"
          // The field within takes the key strokes; the button shows where they go.
          tabIndex={-1}
          sx={{ '&:focus-within': { outline: 2, outlineOffset: 2 } }}
        >
          Choose files
          <input
            type="file"
            multiple
            accept={taken.endings.map((ending) => `.${ending}`).join(',')}
            aria-label="Choose files"
            style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
            onChange={choose}
          />
        </Button>
      </Box>
      <Box role="status" sx={{ display: 'grid', gap: 1 }}>
        {sendings.map(({ key, name, share, problem }) =>
          problem === null ? (
            <Box key={key} sx={{ overflowWrap: 'anywhere' }}>
              {name}
              <LinearProgress variant="determinate" value={share * 100} aria-label={`Sending ${name}`} />
            </Box>
          ) : (
            <Alert key={key} severity="error" onClose={() => drop(key)} sx={{ overflowWrap: 'anywhere' }}>
              {name} was not added. {problem}
            </Alert>
          ),
        )}
      </Box>
    </Box>
  );
}
