import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { dayInWords } from '../parts/figures.ts';
import { Block, NOT_ON_PAPER, READABLE } from './parts.tsx';
import type { Publication } from './ReportPage.tsx';

/** How to cite a publication so that others find the same figures again. */
export function Citation({ report }: { report: Publication }) {
  const [said, setSaid] = useState('');
  const address = `${window.location.origin}/public/reports/${report.reference}`;
  const text =
    `${report.associationName}: ${report.title}. Publication ${report.number} (${report.reference}), ` +
    `${dayInWords(report.publishedAt)}. ${address}. SHA-256 ${report.digest}.`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied.'),
      () => setSaid('The browser does not allow copying here: mark the text and copy it.'),
    );
  return (
    <Block title="How to cite it" id="cite">
      <Typography sx={{ overflowWrap: 'anywhere', maxWidth: READABLE }}>{text}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1, maxWidth: READABLE }}>
        The fingerprint is of everything that is published under this reference: who has the same fingerprint
        has the same figures.
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 1, ...NOT_ON_PAPER }}>
        {'clipboard' in navigator && (
          <Button variant="outlined" onClick={copy}>
            Copy
          </Button>
        )}
        <Typography role="status">{said}</Typography>
      </Box>
    </Block>
  );
}
