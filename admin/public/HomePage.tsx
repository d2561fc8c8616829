import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { FormEvent } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { dayInWords } from '../parts/figures.ts';
import { Heading, usePublic, Waiting } from './parts.tsx';
import { HomeQuery } from './queries.ts';

/** Where strangers come in. */
export function HomePage() {
  const { data, pending, error } = usePublic(HomeQuery);
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    navigate(
      `/register?search=${encodeURIComponent(String(new FormData(event.currentTarget).get('search')))}`,
    );
  };
  return (
    <>
      <Heading title="What did this firm promise?">
        Firms that share a code of conduct stand on this register, with exactly what each of them promises its
        customers, and with reports on how the sector keeps it.
      </Heading>
      <Box
        component="form"
        role="search"
        onSubmit={search}
        sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 4 }}
      >
        <TextField name="search" label="Name of a firm" sx={{ flexGrow: 1, maxWidth: 480, minWidth: 220 }} />
        <Button type="submit" variant="contained" size="large">
          Look it up
        </Button>
      </Box>
      {!data && <Waiting pending={pending} error={error} />}
      {data && (
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
          <Paper component="section" sx={{ p: 3 }}>
            <Typography variant="h2" component="h2" gutterBottom>
              Codes
            </Typography>
            {data.codes.length === 0 && (
              <Typography color="text.secondary">No code is published yet.</Typography>
            )}
            {data.codes.map(({ key, title, summary, associationName }) => (
              <Box key={key} sx={{ mb: 2 }}>
                <Link component={RouterLink} to={`/codes/${key}`} sx={{ fontWeight: 600 }}>
                  {title}
                </Link>
                <Typography variant="body2" color="text.secondary">
                  {associationName}
                </Typography>
                <Typography>{summary}</Typography>
              </Box>
            ))}
          </Paper>
          <Paper component="section" sx={{ p: 3 }}>
            <Typography variant="h2" component="h2" gutterBottom>
              Latest reports
            </Typography>
            {data.publications.length === 0 && (
              <Typography color="text.secondary">No report is published yet.</Typography>
            )}
            {data.publications.slice(0, 5).map(({ reference, title, publishedAt, due, reported }) => (
              <Box key={reference} sx={{ mb: 2 }}>
                <Link component={RouterLink} to={`/reports/${reference}`} sx={{ fontWeight: 600 }}>
                  {title}
                </Link>
                <Typography variant="body2" color="text.secondary">
                  {reported} of {due} firms, published on {dayInWords(publishedAt)}
                </Typography>
              </Box>
            ))}
          </Paper>
        </Box>
      )}
    </>
  );
}
