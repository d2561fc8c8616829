import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { figureOf, plainFigure } from '../parts/figures.ts';
import { Scroll } from '../parts/Page.tsx';
import { STATES } from './cells.ts';
import { breakdownsOf, COUNTS, LEVEL_WORDS, LEVELS, nameOfRow, partOf, pathOfRow } from './complaints.ts';
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
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <ComplaintLine key={pathOfRow(row)} item={item} row={row} />
            ))}
          </TableBody>
        </Table>
      </Scroll>
    );
  });
}

function ComplaintLine({ item, row }: { item: Return; row: Complaints[number] }) {
  const unit = item.edition.complaintLists.redressUnit;
  const beneath = row.note !== null || row.parts.length > 0;
  return (
    <>
      <TableRow sx={{ '& > *': { borderBottom: beneath ? 'none' : undefined } }}>
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
              `${figureOf('AMOUNT', unit, row.redressAmount)} for ${row.redressCount ?? 'blank'}`}
          </TableCell>
        )}
      </TableRow>
      {beneath && (
        <TableRow>
          <TableCell
            colSpan={COUNTS.length + (unit === null ? 1 : 2)}
            sx={{ pt: 0, color: 'text.secondary' }}
          >
            {row.note && <Typography variant="body2">{row.note}</Typography>}
            {breakdownsOf(item.edition).map(({ dimension, words, parts }) => (
              <Typography key={dimension} variant="body2">
                {words}: {partsInWords(row, dimension, parts)}
              </Typography>
            ))}
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

function partsInWords(
  row: Complaints[number],
  dimension: Complaints[number]['parts'][number]['dimension'],
  parts: readonly string[],
): string {
  const said = parts.flatMap((part) => {
    const figure = partOf(row, dimension, part);
    return figure === null ? [] : [`${part} ${plainFigure(figure)}`];
  });
  return said.join(' · ') || 'blank';
}
