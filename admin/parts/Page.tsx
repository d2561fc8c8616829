import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Title } from 'react-admin';
import type { Refused } from './ask.ts';

interface PageProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the admin: one heading, what can be done, and the thing itself. */
export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <Box sx={{ py: 2, maxWidth: 1180, minWidth: 0 }}>
      <Title title={title} />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 2,
          alignItems: 'flex-start',
          justifyContent: 'space-between',
          mb: 2,
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h1" component="h1" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {lead && (
            <Typography component="div" color="text.secondary" sx={{ mt: 0.5 }}>
              {lead}
            </Typography>
          )}
        </Box>
        {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  );
}

/** A part of a page with a heading of its own. */
export function Section({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Paper component="section" sx={{ p: { xs: 2, sm: 3 }, mb: 2, minWidth: 0 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
          justifyContent: 'space-between',
          mb: 1.5,
        }}
      >
        <Typography variant="h2" component="h2">
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </Paper>
  );
}

/** What stands in the place of an answer that is not there: progress, the refusal, or that there is no such thing. */
export function Waiting({
  pending,
  error,
  missing,
}: {
  pending: boolean;
  error: Refused | null;
  missing?: string;
}) {
  if (pending) return <LinearProgress aria-label="Loading" sx={{ my: 4 }} />;
  if (error)
    return (
      <Alert severity="error" sx={{ my: 2 }}>
        {error.message}
      </Alert>
    );
  return (
    <Alert severity="info" sx={{ my: 2 }}>
      {missing ?? 'There is no such thing, or it is not yours to see.'}
    </Alert>
  );
}

/** An empty list says what would fill it. */
export function Empty({ children }: { children: ReactNode }) {
  return (
    <Typography color="text.secondary" sx={{ py: 3 }}>
      {children}
    </Typography>
  );
}

/** A wide table scrolls within its own box, by wheel, finger or key. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto', mx: { xs: -1, sm: 0 } }}>
      {children}
    </Box>
  );
}
