import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Choice } from '../parts/Choices.tsx';
import { FirmsTable, placesInWords } from '../parts/FirmsTable.tsx';
import { Scroll, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { ReportNamed } from './queries.ts';
import type { Report } from './ReportPage.tsx';

interface NamedProps {
  report: Report;
  series: Report['series'][number];
}

/** The firms that an indicator is told of by name, as they will be listed, or are. */
export function NamedSection({ report, series }: NamedProps) {
  const { indicatorKey, namedParts } = series;
  const [part, setPart] = useState(namedParts[0] ?? '');
  const { data, pending, error } = useAsk(ReportNamed, { id: report.id, indicatorKey, part });
  const lines = data?.report?.named;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" component="h3">
        Firm by firm
      </Typography>
      {namedParts.length > 1 && (
        <Choice
          label="Which part of each firm"
          value={part}
          onChoose={setPart}
          options={namedParts.map((one) => [one, one || 'As a whole'])}
        />
      )}
      {!lines && <Waiting pending={pending} error={error} />}
      {lines && (
        <>
          <Typography color="text.secondary" sx={{ my: 1 }}>
            {report.status === 'PUBLISHED' ? 'Everybody reads this.' : 'Everybody will read this.'}{' '}
            {placesInWords(series, lines)}
          </Typography>
          <Scroll label={`${series.label}, firm by firm: table`}>
            <FirmsTable measured={series} lines={lines} firm={({ firmName }) => firmName} />
          </Scroll>
        </>
      )}
    </Box>
  );
}
