import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Refusal } from './Remarks.tsx';
import type { Saving } from './useAutosave.ts';

interface SavingLineProps {
  saving: Saving;
  /** What somebody else saved stays where it was not typed over here. */
  kept: string;
  /** Sends what was typed over what somebody else saved meanwhile. */
  onOver: () => void;
  onReload: () => void;
}

/** How far what is typed is saved; where it is refused, why, and what can be done. */
export function SavingLine({ saving, kept, onOver, onReload }: SavingLineProps) {
  if (saving.state === 'REFUSED') {
    const stale = saving.refusal.code === 'STALE_VERSION';
    return (
      <Box sx={{ position: 'sticky', top: 56, zIndex: 2 }}>
        <Refusal refusal={saving.refusal} onReload={onReload} />
        {stale && (
          <Alert
            severity="warning"
            action={
              <Button color="inherit" onClick={onOver}>
                Save mine over it
              </Button>
            }
          >
            What you typed is still here. {kept}
          </Alert>
        )}
      </Box>
    );
  }
  const words = { SAVED: 'All saved', WAITING: 'Not saved yet', SAVING: 'Saving…' }[saving.state];
  return (
    <Typography
      role="status"
      variant="body2"
      color={saving.state === 'SAVED' ? 'success.main' : 'text.secondary'}
      sx={{ mb: 1 }}
    >
      {words}
    </Typography>
  );
}
