import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { RegisterQuery as RegisterData } from '../generated/public/graphql.ts';
import { dayInWords } from '../parts/figures.ts';
import { Status } from '../parts/Status.tsx';

type Entry = RegisterData['register']['nodes'][number];

/** Firms of the register, a row each; on a narrow screen what stands in a row stands in lines. */
export function RegisterRows({ entries }: { entries: readonly Entry[] }) {
  return (
    <Paper component="ul" sx={{ listStyle: 'none', p: 0, m: 0, overflow: 'hidden' }}>
      {entries.map((entry) => (
        <Row key={entry.certificateNumber} entry={entry} />
      ))}
    </Paper>
  );
}

function Row({ entry }: { entry: Entry }) {
  const { certificateNumber, firmName, codeTitle, editionNumber, status, since, until } = entry;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', md: '1.3fr 1.3fr 1fr 116px' },
        gridTemplateAreas: { xs: '"firm status" "code code" "since since"', md: '"firm code since status"' },
        columnGap: 2,
        alignItems: 'center',
        px: 2,
        py: 1.25,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ gridArea: 'firm', minWidth: 0 }}>
        <Link
          component={RouterLink}
          to={`/register/${encodeURIComponent(certificateNumber)}`}
          sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {firmName}
        </Link>
        <Typography variant="body2" color="text.secondary">
          {certificateNumber}
        </Typography>
      </Box>
      <Typography variant="body2" sx={{ gridArea: 'code' }}>
        {codeTitle}, edition {editionNumber}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ gridArea: 'since' }}>
        Since {dayInWords(since)}
        {until && ` until ${dayInWords(until)}`}
      </Typography>
      <Box sx={{ gridArea: 'status', justifySelf: 'end' }}>
        <Status status={status} />
      </Box>
    </Box>
  );
}
