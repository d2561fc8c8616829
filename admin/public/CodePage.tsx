import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router-dom';
import { dayInWords } from '../parts/figures.ts';
import { Clauses, Heading, usePublic, Waiting } from './parts.tsx';
import { CodeQuery } from './queries.ts';

/** A code as a document, in its latest edition or the one that is asked for. */
export function CodePage() {
  const { codeKey = '' } = useParams();
  const [params] = useSearchParams();
  const number = Number(params.get('edition')) || null;
  const { data, pending, error } = usePublic(CodeQuery, { codeKey, number });
  const edition = data?.edition;
  if (!edition) return <Waiting pending={pending} error={error} />;
  const editions = data.codes.find(({ key }) => key === codeKey)?.editions ?? [];
  return (
    <>
      <Heading title={edition.codeTitle}>
        Edition {edition.number}, in effect from {dayInWords(edition.effectiveOn)}.{' '}
        <Link component={RouterLink} to={`/register?code=${codeKey}`}>
          Who keeps it
        </Link>
        {editions.length > 1 && (
          <>
            . Editions:{' '}
            {editions.map((other) => (
              <Link
                key={other.number}
                component={RouterLink}
                to={`?edition=${other.number}`}
                sx={{ mr: 1 }}
                aria-current={other.number === edition.number}
              >
                {other.number}
              </Link>
            ))}
          </>
        )}
        <Typography variant="body2" sx={{ mt: 1, fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
          SHA-256 {edition.contentHash}
        </Typography>
      </Heading>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '240px 1fr' }, alignItems: 'start' }}>
        <Box
          component="nav"
          aria-label="Contents"
          sx={{ position: { md: 'sticky' }, top: 16, '@media print': { display: 'none' } }}
        >
          {edition.clauses
            .filter(({ depth }) => depth === 0)
            .map(({ key, number: place, heading }) => (
              <Link key={key} href={`#${key}`} sx={{ display: 'block', py: 0.4 }}>
                {place} {heading}
              </Link>
            ))}
        </Box>
        <Paper component="article" sx={{ p: { xs: 2, sm: 3 }, minWidth: 0 }}>
          <Clauses clauses={edition.clauses} />
        </Paper>
      </Box>
    </>
  );
}
