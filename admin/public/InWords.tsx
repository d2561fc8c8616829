import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Block } from './parts.tsx';
import type { Publication } from './ReportPage.tsx';

/** The report as sentences, each of which the server made of stored figures; the name of each indicator leads to its section. */
export function InWords({ report, series }: { report: Publication; series: Publication['series'] }) {
  return (
    <Block title="In words">
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: '80ch', '& li': { mb: 0.75 } }}>
        <Typography component="li">{report.coverage}</Typography>
        {series.map(({ indicatorKey, label, sentence }) => (
          <Typography component="li" key={indicatorKey}>
            <Link href={`#${indicatorKey}`}>{label}</Link>
            {sentence.slice(label.length)}
          </Typography>
        ))}
      </Box>
    </Block>
  );
}
