import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { figureOf, plainFigure } from '../parts/figures.ts';
import { Scroll } from '../parts/Page.tsx';
import { STATES } from './cells.ts';
import { COUNTS, LEVEL_WORDS, LEVELS, nameOfRow, pathOfRow } from './complaints.ts';
import type { Return } from './ReturnPage.tsx';

type Complaints = NonNullable<Return['current']>['complaints'];

/** The complaints of a version, to read: a table for each level. */
export function ComplaintTables({ item, complaints }: { item: Return; complaints: Complaints }) {
  const unit = item.edition.complaintLists.redressUnit;
  return LEVELS.map((level) => {
    const rows = complaints.filter((row) => row.level === level);
    if (rows.length === 0) return null;
    return (
      <Scroll key={level} label={`Complaints ${LEVEL_WORDS[level]}`}>
        <Table size="small" sx={{ mt: 3 }}>
          <TableHead>
            <TableRow>
              <TableCell>Complaints {LEVEL_WORDS[level]} about</TableCell>
              {COUNTS.map(([field, label]) => (
                <TableCell key={field} align="right">
                  {label}
                </TableCell>
              ))}
              {unit !== null && <TableCell align="right">Redress</TableCell>}
              <TableCell>Parts</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <ComplaintLine key={pathOfRow(row)} row={row} unit={unit} />
            ))}
          </TableBody>
        </Table>
      </Scroll>
    );
  });
}

function ComplaintLine({ row, unit }: { row: Complaints[number]; unit: string | null }) {
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {nameOfRow(row)}
      </TableCell>
      {row.state === 'REPORTED' ? (
        COUNTS.map(([field]) => (
          <TableCell key={field} align="right">
            {row[field] === null ? 'blank' : plainFigure(String(row[field]))}
          </TableCell>
        ))
      ) : (
        <TableCell colSpan={COUNTS.length}>{STATES[row.state]}</TableCell>
      )}
      {unit !== null && (
        <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
          {row.redressAmount !== null &&
            `${figureOf('AMOUNT', unit, row.redressAmount)}, ${row.redressCount ?? 'blank'}`}
        </TableCell>
      )}
      <TableCell sx={{ minWidth: 220 }}>
        {row.note && <Typography variant="body2">{row.note}</Typography>}
        {row.parts.map(({ part, figure }) => `${part} ${plainFigure(figure)}`).join(' · ')}
      </TableCell>
    </TableRow>
  );
}
