import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { askAt, type Document, type Refused } from '../parts/ask.ts';
import { plainFigure } from '../parts/figures.ts';

/** Asks `/public/graphql`. */
export function usePublic<Answer, Variables>(document: Document<Answer, Variables>, variables?: Variables) {
  const { data, error, isPending } = useQuery<Answer, Refused>({
    queryKey: [document.toString(), variables],
    queryFn: () => askAt('/public/graphql', document, variables),
  });
  return { data, error, pending: isPending };
}

/** The heading of a public page, which is also the title of the window. */
export function Heading({ title, children }: { title: string; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – Accord`;
  }, [title]);
  return (
    <Box sx={{ mb: 3 }}>
      <Typography variant="h1" component="h1" sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {children && (
        <Typography component="div" color="text.secondary" sx={{ mt: 1, maxWidth: '72ch' }}>
          {children}
        </Typography>
      )}
    </Box>
  );
}

export function Waiting({ pending, error }: { pending: boolean; error: Refused | null }) {
  if (pending) return <LinearProgress aria-label="Loading" />;
  return error ? <Alert severity="error">{error.message}</Alert> : <NothingHere />;
}

/** The page for an address that names nothing published. */
export function NothingHere() {
  return (
    <>
      <Heading title="Nothing is published here" />
      <Typography>
        Look a firm up in the{' '}
        <Link component={RouterLink} to="/register">
          register
        </Link>
        , or read the{' '}
        <Link component={RouterLink} to="/reports">
          reports
        </Link>
        .
      </Typography>
    </>
  );
}

interface Clause {
  key: string;
  number: string;
  depth: number;
  heading: string;
  text: string;
  strengthened: boolean;
  parameters: { label: string; unit: string; floor: string; value: string }[];
}

/** Clauses as a document, with what a firm promises beyond the code pointed out. */
export function Clauses({ clauses }: { clauses: readonly Clause[] }) {
  return clauses.map((clause) => (
    <Box
      component="section"
      key={clause.key}
      id={clause.key}
      sx={{ pl: { xs: clause.depth, sm: clause.depth * 3 }, py: 1.25, scrollMarginTop: 16 }}
    >
      <Typography variant={clause.depth === 0 ? 'h2' : 'h3'} component={clause.depth === 0 ? 'h2' : 'h3'}>
        {clause.number} {clause.heading}{' '}
        {clause.strengthened && (
          <Chip size="small" color="success" variant="outlined" label="More than the code asks" />
        )}
      </Typography>
      <Typography sx={{ mt: 0.5, maxWidth: '72ch', whiteSpace: 'pre-line' }}>{clause.text}</Typography>
      {clause.parameters
        .filter(({ value, floor }) => value !== floor)
        .map(({ label, unit, value, floor }) => (
          <Typography key={label} variant="body2" color="text.secondary">
            {label}: {plainFigure(value)} {unit} instead of {plainFigure(floor)}.
          </Typography>
        ))}
    </Box>
  ));
}
