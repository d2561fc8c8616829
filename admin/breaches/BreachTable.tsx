import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { BreachesQuery } from '../generated/api/graphql.ts';
import { dayInWords, plainFigure } from '../parts/figures.ts';
import { Scroll } from '../parts/Page.tsx';
import { CLOCK_TONES, REMEDIES } from './breach-words.ts';
import { Graveness } from './Graveness.tsx';

type Row = BreachesQuery['breaches']['nodes'][number];

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

/** Breaches of one firm, the last found first. */
export function BreachTable({ breaches }: { breaches: readonly Row[] }) {
  return (
    <Scroll label="Breaches">
      <Table size="small" sx={{ minWidth: 860, '& td': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>Found on</TableCell>
            <TableCell>Breach</TableCell>
            <TableCell>How grave</TableCell>
            <TableCell align="right">Customers</TableCell>
            <TableCell>Remedy</TableCell>
            <TableCell>Notice</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {breaches.map((breach) => (
            <BreachRow key={breach.id} breach={breach} />
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}

function BreachRow({ breach: { id, facts, clock, rootCause, remedyOverdue, withdrawnAt } }: { breach: Row }) {
  const { customersAffected: customers, remedyDueOn } = facts;
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayInWords(facts.foundOn)}</TableCell>
      <TableCell sx={{ width: '38%', minWidth: 260 }}>
        <Link component={RouterLink} to={`/breaches/${id}/show`} sx={{ fontWeight: 600 }}>
          {facts.clauseNumber} {facts.clauseHeading}
        </Link>
        <Typography variant="body2">{shortened(facts.description)}</Typography>
        {rootCause && (
          <Typography variant="body2" color="text.secondary">
            Root cause: {rootCause.title}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <Graveness seriousness={facts.seriousness} systemic={facts.systemic} />
      </TableCell>
      <TableCell align="right">
        {typeof customers === 'number' ? plainFigure(String(customers)) : 'not known'}
      </TableCell>
      <TableCell>
        {REMEDIES[facts.remedyStatus]}
        {remedyDueOn && facts.remedyStatus !== 'DONE' && (
          <Typography variant="body2" color={remedyOverdue ? 'error.main' : 'text.secondary'}>
            by {dayInWords(remedyDueOn)}
            {remedyOverdue && ', past its day'}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: 200 }}>
        <Typography variant="body2" color={`${CLOCK_TONES[clock.state]}.main`}>
          {withdrawnAt ? 'Withdrawn' : clock.words}
        </Typography>
      </TableCell>
    </TableRow>
  );
}
