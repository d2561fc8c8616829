import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

interface PrepareButtonProps {
  busy: boolean;
  /** How many entries two people have written differently, and nobody has chosen yet. */
  open: number;
  onPrepare: () => void;
}

/** Finishes a draft; not while two people have written different things and nobody has chosen. */
export function PrepareButton({ busy, open, onPrepare }: PrepareButtonProps) {
  return (
    <>
      {open > 0 && (
        <Typography color="warning.main" sx={{ mb: 1 }}>
          Choose first what stands where two of you wrote different things.
        </Typography>
      )}
      <Button variant="contained" size="large" loading={busy} disabled={open > 0} onClick={onPrepare}>
        Prepare for signature
      </Button>
    </>
  );
}
