import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { BoardCut } from '../generated/api/graphql.ts';
import { Scroll, Section } from '../parts/Page.tsx';
import { type BoardedPeriod, CUTS, firmsAt } from './board-parts.ts';

interface GroupTrendProps {
  periods: readonly BoardedPeriod[];
  cut: BoardCut;
  words: (category: string) => string;
}

/** Every group over the periods, the earliest first: how many came of those due, and how many in time. */
export function GroupTrend({ periods, cut, words }: GroupTrendProps) {
  const inOrder = [...periods].reverse();
  const categories = [
    ...new Set(periods.flatMap(({ boardsBy }) => boardsBy.map(({ category }) => category))),
  ].sort();
  return (
    <Section title={`Every ${CUTS[cut].toLowerCase()} over the periods`}>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        How many came of those that were due, and of these how many in time.
      </Typography>
      <Scroll label={`Every ${CUTS[cut].toLowerCase()} over the periods`}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{CUTS[cut]}</TableCell>
              {inOrder.map(({ id, label }) => (
                <TableCell key={id} align="right">
                  {label}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {categories.map((category) => (
              <TableRow key={category}>
                <TableCell component="th" scope="row">
                  {words(category)}
                </TableCell>
                {inOrder.map((period) => (
                  <TableCell key={period.id} align="right">
                    <Came period={period} cut={cut} category={category} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scroll>
    </Section>
  );
}

function Came({ period, cut, category }: { period: BoardedPeriod; cut: BoardCut; category: string }) {
  const board = period.boardsBy.find((group) => group.category === category)?.board;
  if (!board || board.due === 0) return 'none due';
  return (
    <>
      <Link
        component={RouterLink}
        to={firmsAt(period.id, { cut, category, state: 'DUE' })}
        sx={{ whiteSpace: 'nowrap' }}
      >
        {board.received} of {board.due}
      </Link>
      <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
        {board.timely} in time
      </Typography>
    </>
  );
}
