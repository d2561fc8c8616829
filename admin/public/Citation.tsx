import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Block, NOT_ON_PAPER, READABLE } from './parts.tsx';
import type { Publication } from './ReportPage.tsx';

const FORMATS = {
  csv: 'CSV, one table',
  xlsx: 'Excel workbook (XLSX)',
  json: 'JSON, for programs',
};

/** How to use a publication: the files, what to know before, under which licence, and how to cite it. */
export function Citation({ report }: { report: Publication }) {
  const { terms, citation, caveats, reference } = report;
  return (
    <Block title="Use these figures" id="cite">
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 2, ...NOT_ON_PAPER }}>
        {Object.entries(FORMATS).map(([end, name]) => (
          <Button key={end} variant="outlined" href={`/public/reports/${reference}.${end}`} download>
            {name}
          </Button>
        ))}
      </Box>
      <Typography variant="h3" component="h3">
        Before you use them
      </Typography>
      <Box component="ul" sx={{ mt: 0.5, pl: 3, maxWidth: READABLE, '& li': { mb: 0.5 } }}>
        {caveats.map((caveat) => (
          <Typography component="li" key={caveat}>
            {caveat}
          </Typography>
        ))}
      </Box>
      <Typography variant="h3" component="h3" sx={{ mt: 2 }}>
        Licence
      </Typography>
      <Typography sx={{ maxWidth: READABLE }}>
        <Link href={terms.address} rel="license" underline="always">
          {terms.name}
        </Link>
        : you may use them for any purpose, if you name the source.
      </Typography>
      <Typography variant="h3" component="h3" sx={{ mt: 2 }}>
        How to cite them
      </Typography>
      <Cited text={citation} />
    </Block>
  );
}

function Cited({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied.'),
      () => setSaid('The browser does not allow copying here: mark the text and copy it.'),
    );
  return (
    <>
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
    </>
  );
}
