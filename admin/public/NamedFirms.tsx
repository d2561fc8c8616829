import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Choice } from '../parts/Choices.tsx';
import { FirmsTable, placesInWords } from '../parts/FirmsTable.tsx';
import { usePublic } from './ask.ts';
import { NOT_ON_PAPER, READABLE, To, Waiting } from './parts.tsx';
import { NamedFirmsQuery } from './queries-reports.ts';
import type { Publication } from './ReportPage.tsx';

interface NamedFirmsProps {
  report: Publication;
  series: Publication['series'][number];
}

/** The firms behind an indicator that is published by firm, as a whole or in one part. */
export function NamedFirms({ report, series }: NamedFirmsProps) {
  const { reference } = report;
  const { indicatorKey, namedParts } = series;
  const [part, setPart] = useState(namedParts[0]?.part ?? '');
  const asked = { reference, indicatorKey, part };
  const { data, pending, error, again } = usePublic(NamedFirmsQuery, asked);
  const lines = data?.publication?.series[0]?.named;
  const firms = namedParts.find((one) => one.part === part)?.firms ?? 0;
  return (
    <Box sx={{ mt: 3 }}>
      <Typography variant="h3" component="h3">
        Firm by firm
      </Typography>
      {namedParts.length > 1 && (
        <Box sx={{ my: 1, ...NOT_ON_PAPER }}>
          <Choice
            label={`${series.label}: which part of each firm`}
            value={part}
            onChoose={setPart}
            options={namedParts.map((one) => [one.part, one.part || 'As a whole'])}
          />
        </Box>
      )}
      {!lines && <Waiting pending={pending} error={error} again={again} />}
      {lines && (
        <>
          <Typography color="text.secondary" sx={{ maxWidth: READABLE, my: 1 }}>
            {placesInWords(series, lines)} Firms that did not report are not listed.
          </Typography>
          <Box
            role="region"
            aria-label={`${series.label}, firm by firm: table`}
            tabIndex={0}
            sx={{ overflowX: 'auto', minWidth: 0, '@media print': { overflow: 'visible' } }}
          >
            <FirmsTable
              measured={series}
              lines={lines}
              firm={({ firmName, certificateNumber }) => (
                <To to={`/register/${encodeURIComponent(certificateNumber)}`}>{firmName}</To>
              )}
            />
          </Box>
          {firms > lines.length && (
            <Typography color="text.secondary" sx={{ mt: 1 }}>
              These are the first {lines.length} of {firms}; all of them stand in the files below.
            </Typography>
          )}
        </>
      )}
    </Box>
  );
}
