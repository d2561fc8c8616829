import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Refusal } from './Remarks.tsx';
import type { Saving } from './saving.ts';

/** What can be done where somebody else saved meanwhile. */
interface Stale {
  /** What somebody else saved stays where it was not typed over here. */
  kept: string;
  /** Sends what was typed over what somebody else saved meanwhile. */
  onOver: () => void;
}

interface SavingLineProps {
  saving: Saving;
  onReload: () => void;
  /** Without it a stale version is a refusal like any other. */
  stale?: Stale;
}

const WORDS = { SAVED: 'All saved', WAITING: 'Not saved yet', SAVING: 'Saving…' };

/** How far what is typed is saved; where it is refused, why, and what can be done. */
export function SavingLine({ saving, onReload, stale }: SavingLineProps) {
  if (saving.state === 'UNREACHABLE') {
    return (
      <InSight>
        <Alert severity="warning">
          The server can not be reached. What you type is kept here, and saved as soon as it answers.
        </Alert>
      </InSight>
    );
  }
  if (saving.state === 'REFUSED') {
    return (
      <InSight>
        <Refusal refusal={saving.refusal} onReload={onReload} />
        {stale && saving.refusal.code === 'STALE_VERSION' && (
          <Alert
            severity="warning"
            action={
              <Button color="inherit" onClick={stale.onOver}>
                Save mine over it
              </Button>
            }
          >
            What you typed is still here. {stale.kept}
          </Alert>
        )}
      </InSight>
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

/** Stays in sight while the form is scrolled. */
const InSight = ({ children }: { children: ReactNode }) => (
  <Box sx={{ position: 'sticky', top: 56, zIndex: 2 }}>{children}</Box>
);
