import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Refusal } from '../parts/Remarks.tsx';
import type { Saving } from './draft-saver.ts';

const WORDS = { SAVED: 'All saved', WAITING: 'Not saved yet', SAVING: 'Saving…' };

/** How it stands with what was typed. */
export function SavingLine({ saving, onReload }: { saving: Saving; onReload: () => void }) {
  if (saving.state === 'REFUSED' || saving.state === 'UNREACHABLE') {
    return (
      <Box sx={{ position: 'sticky', top: 56, zIndex: 2 }}>
        {saving.state === 'REFUSED' ? (
          <Refusal refusal={saving.refusal} onReload={onReload} />
        ) : (
          <Alert severity="warning">
            The server can not be reached. What you type is kept here, and saved as soon as it answers.
          </Alert>
        )}
      </Box>
    );
  }
  return (
    <Typography
      role="status"
      variant="body2"
      color={saving.state === 'SAVED' ? 'success.main' : 'text.secondary'}
      sx={{ mb: 1 }}
    >
      {WORDS[saving.state]}
    </Typography>
  );
}
