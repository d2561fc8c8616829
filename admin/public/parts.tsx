import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';

/** What is of no use on paper. */
export const NOT_ON_PAPER = { '@media print': { display: 'none' } };

/** The length of line that reads well. */
export const READABLE = '72ch';

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
        <Typography component="div" color="text.secondary" sx={{ mt: 1, maxWidth: READABLE }}>
          {children}
        </Typography>
      )}
    </Box>
  );
}

/** A part of a page with a heading of its own, which an address can point at. */
export function Block({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <Paper component="section" id={id} sx={{ p: { xs: 2, sm: 3 }, mb: 3, minWidth: 0, scrollMarginTop: 16 }}>
      <Typography variant="h2" component="h2" gutterBottom>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}

/** A link to another public page. */
export function To({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link component={RouterLink} to={to} underline="always">
      {children}
    </Link>
  );
}

/** A fingerprint of what is published, for comparing. */
export function Digest({ children }: { children: string }) {
  return (
    <Box component="code" sx={{ fontSize: '0.85em', overflowWrap: 'anywhere' }}>
      SHA-256 {children}
    </Box>
  );
}

interface WaitingProps {
  pending: boolean;
  error: Error | null;
  again: () => void;
  /** What to say where there is nothing of that name. */
  missing?: ReactNode;
}

/** What stands in the place of an answer: progress, why there is none and how to try again, or that nothing has that name. */
export function Waiting({ pending, error, again, missing }: WaitingProps) {
  if (pending) return <LinearProgress aria-label="Loading" />;
  if (!error) return <NothingHere>{missing}</NothingHere>;
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={again}>
          Try again
        </Button>
      }
    >
      {error.message}
    </Alert>
  );
}

/** The page for an address that names nothing published. */
export function NothingHere({ children }: { children?: ReactNode }) {
  return (
    <>
      <Heading title="Nothing is published here" />
      {children && <Typography sx={{ mb: 1, maxWidth: READABLE }}>{children}</Typography>}
      <Typography>
        Look a firm up in the <To to="/register">register</To>, or read the <To to="/reports">reports</To>.
      </Typography>
    </>
  );
}

/** Brings what the address points at (`#clause`) into view once it is there. */
export function usePlace(there: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (there && hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [there, hash]);
}
