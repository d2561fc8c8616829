import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { dayInWords } from '../parts/figures.ts';
import { Heading, usePublic, Waiting } from './parts.tsx';
import { ReportListQuery } from './queries.ts';

/** All published sector reports. */
export function ReportListPage() {
  const { data, pending, error } = usePublic(ReportListQuery);
  if (!data) return <Waiting pending={pending} error={error} />;
  return (
    <>
      <Heading title="Reports">
        How each sector keeps its code. A published report is numbered and never changes.
      </Heading>
      {data.publications.length === 0 && <Typography>No report is published yet.</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
        {data.publications.map(
          ({ reference, number, title, associationName, publishedAt, due, reported, nil }) => (
            <Paper component="li" key={reference} sx={{ p: 2 }}>
              <Link component={RouterLink} to={`/reports/${reference}`} sx={{ fontWeight: 600 }}>
                {title}
              </Link>
              <Typography variant="body2">
                {associationName}, publication {number}, {dayInWords(publishedAt)}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {coverage(due, reported, nil)}
              </Typography>
            </Paper>
          ),
        )}
      </Box>
    </>
  );
}

/** The sentence about who reported, made from the stored counts. */
export function coverage(due: number, reported: number, nil: number): string {
  const nils = nil === 0 ? '' : nil === 1 ? '; one of them a nil return' : `; ${nil} of them nil returns`;
  return `${reported} of ${due} firms that were due reported${nils}.`;
}
