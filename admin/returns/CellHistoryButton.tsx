import HistoryIcon from '@mui/icons-material/History';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { momentInWords } from '../parts/figures.ts';
import { Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { CellHistory } from './queries.ts';

/** Who wrote what into one cell, latest first. */
export function CellHistoryButton({
  returnId,
  cell,
  label,
}: {
  returnId: string;
  cell: string;
  label: string;
}) {
  const [open, setOpen] = useState(false);
  const heading = useId();
  return (
    <>
      <Tooltip title="What was written here">
        <IconButton size="small" aria-label={`What was written at ${label}`} onClick={() => setOpen(true)}>
          <HistoryIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby={heading} fullWidth maxWidth="sm">
        <DialogTitle id={heading}>{label}</DialogTitle>
        <DialogContent>{open && <Writings returnId={returnId} cell={cell} />}</DialogContent>
      </Dialog>
    </>
  );
}

function Writings({ returnId, cell }: { returnId: string; cell: string }) {
  const { data, pending, error } = useAsk(CellHistory, { id: returnId, cell });
  const history = data?.return?.history;
  if (!history) return <Waiting pending={pending} error={error} />;
  if (history.length === 0) return <Typography>Nobody has written here by hand yet.</Typography>;
  return history.map(({ id, at, before, after, personName }) => (
    <Typography key={id} sx={{ mb: 1 }}>
      {momentInWords(at)}, {personName ?? 'somebody'}: {before ? `${before} → ${after}` : after}
    </Typography>
  ));
}
