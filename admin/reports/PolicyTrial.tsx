import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { TryPolicyQuery } from '../generated/api/graphql.ts';
import { Empty, Scroll } from '../parts/Page.tsx';
import { ToldBefore } from './ToldBefore.tsx';

type Trial = NonNullable<TryPolicyQuery['policyTrial']>;

const COUNTS = ['shown', 'primary', 'further'] as const;

/** What a policy would have made of the last release; `stale` where the fields were changed since. */
export function PolicyTrial({ trial, stale }: { trial: Trial | null; stale: boolean }) {
  if (!trial) return <Empty>Nothing has been released yet, so there is nothing to try it on.</Empty>;
  const all = { indicatorKey: '', label: 'All indicators', before: trial.before, after: trial.after };
  const rows: Trial['indicators'] = [all, ...trial.indicators];
  return (
    <Box sx={{ mt: 2 }} aria-live="polite">
      <Typography variant="h3" component="h3">
        Its effect on {trial.reference}
      </Typography>
      {stale && <Alert severity="warning">The fields were changed since: try it again.</Alert>}
      {trial.remarks.length > 0 && (
        <Alert severity="warning" sx={{ my: 1 }}>
          <AlertTitle>Under this policy it could not have gone out</AlertTitle>
          What was printed before it tells too much already.
          <ToldBefore remarks={trial.remarks} />
        </Alert>
      )}
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        Cells, as it went out → as this policy would have it. Nothing of this is kept.
      </Typography>
      <Scroll label="Effect on the last release">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Indicator</TableCell>
              <TableCell align="right">Shown</TableCell>
              <TableCell align="right">Unsafe themselves</TableCell>
              <TableCell align="right">Protect another</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ indicatorKey, label, before, after }) => (
              <TableRow key={indicatorKey}>
                <TableCell component="th" scope="row">
                  {label}
                </TableCell>
                {COUNTS.map((name) => (
                  <Moved key={name} before={before[name]} after={after[name]} />
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scroll>
    </Box>
  );
}

function Moved({ before, after }: { before: number; after: number }) {
  const moved = before !== after;
  return (
    <TableCell align="right" sx={{ fontWeight: moved ? 700 : undefined, whiteSpace: 'nowrap' }}>
      {moved ? `${before} → ${after}` : before}
    </TableCell>
  );
}
