import ContentCopy from '@mui/icons-material/ContentCopy';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Issued } from './IssueKey.tsx';

/** The secret of a key, the one time that it is shown. */
export function IssuedOnce({ issued, onClose }: { issued: Issued; onClose: () => void }) {
  const [said, setSaid] = useState('');
  const { name, secret } = issued;
  if (secret === null) {
    return (
      <Alert severity="warning" onClose={onClose} sx={{ my: 2 }}>
        “{name}” is issued, but its secret was told before and is not kept. Revoke it and issue another.
      </Alert>
    );
  }
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setSaid('Copied.'),
      () => setSaid('The browser does not let it be copied: select it and copy it by hand.'),
    );
  return (
    <Alert
      severity="success"
      onClose={onClose}
      sx={{ my: 2, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
    >
      <AlertTitle>“{name}” is issued</AlertTitle>
      Copy its secret now: it is shown this once and not kept. Whoever has it acts in its seat.
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1, mt: 1.5, alignItems: { sm: 'center' } }}>
        <TextField
          label="Secret"
          value={secret}
          size="small"
          fullWidth
          onFocus={(event) => event.target.select()}
          slotProps={{ htmlInput: { readOnly: true, spellCheck: false, style: { fontFamily: 'monospace' } } }}
        />
        <Button variant="contained" startIcon={<ContentCopy />} onClick={copy} autoFocus>
          Copy
        </Button>
      </Stack>
      <span role="status">{said}</span>
    </Alert>
  );
}
