import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { percentage } from '../parts/figures.ts';
import { Scroll } from '../parts/Page.tsx';
import { type Counts, EXCLUDED, firmsAt, RECEIVED } from './board-parts.ts';

export interface BoardRow {
  id: string;
  name: ReactNode;
  board: Counts;
  periodId: string;
  /** Which of the period's firms the row counts; nothing: all. */
  filter: Record<string, string>;
}

/** The counts behind a chart. Each leads to the firms that it counts. */
export function BoardTable({ rows, of }: { rows: readonly BoardRow[]; of: string }) {
  return (
    <Scroll label={`The counts by ${of.toLowerCase()}`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{of}</TableCell>
            <TableCell align="right">Due</TableCell>
            <TableCell align="right">Complete</TableCell>
            <TableCell align="right">In time</TableCell>
            {RECEIVED.map(({ key, words }) => (
              <TableCell key={key} align="right">
                {key === 'timely' ? 'Came in time' : words}
              </TableCell>
            ))}
            <TableCell align="right">Nil</TableCell>
            <TableCell>Not due</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}

function Row({ row }: { row: BoardRow }) {
  const { board, periodId, filter } = row;
  const count = (how: number, further: Record<string, string>, words = String(how)) =>
    how === 0 ? (
      0
    ) : (
      <Link component={RouterLink} to={firmsAt(periodId, { ...filter, ...further })}>
        {words}
      </Link>
    );
  const excluded = EXCLUDED.filter(({ key }) => board[key] > 0);
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: 130 }}>
        {row.name}
      </TableCell>
      <TableCell align="right">{count(board.due, { state: 'DUE' })}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {share(board.completeness)}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {share(board.timeliness)}
      </TableCell>
      {RECEIVED.map((part) => (
        <TableCell key={part.key} align="right">
          {count(board[part.key], part.filter)}
        </TableCell>
      ))}
      <TableCell align="right">{count(board.nil, { nil: 'true' })}</TableCell>
      <TableCell>
        {excluded.length === 0
          ? 'none'
          : excluded.map(({ key, words, filter: why }, place) => (
              <span key={key}>
                {place > 0 && ', '}
                {count(board[key], why, `${board[key]} ${words}`)}
              </span>
            ))}
      </TableCell>
    </TableRow>
  );
}

const share = (of: string | null | undefined): string => (of ? percentage(of).replace(' ', '\u00a0') : '–');
