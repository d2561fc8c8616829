import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { CROSSED, CUTS, categoryInWords, type Measured } from '../parts/cells.ts';
import { Scroll } from '../parts/Page.tsx';
import { isHidden, MARKED, trueFigure } from './hidden.ts';
import type { Report } from './ReportPage.tsx';
import { Why } from './Why.tsx';

type Cell = Report['cells'][number];

interface MatrixProps {
  measured: Measured;
  cells: readonly Cell[];
  dimension: string;
  minimum: number;
}

/** Two cuts at once as a matrix: each cell with its true figure, and why it is hidden where it is. */
export function MatrixCut({ measured, cells, dimension, minimum }: MatrixProps) {
  const [rowsBy, columnsBy] = CROSSED[dimension] ?? ['', ''];
  const cellAt = new Map(cells.map((cell) => [cell.category, cell]));
  const part = (place: number) => [
    ...new Set(cells.map(({ category }) => category.split(' × ')[place] ?? '')),
  ];
  const [rows, columns] = [part(0), part(1)];
  return (
    <Scroll label={`${CUTS[dimension]?.switch ?? ''}: matrix`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{CUTS[dimension]?.switch}</TableCell>
            {columns.map((column) => (
              <TableCell key={column} align="right">
                {categoryInWords(columnsBy, column)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row}>
              <TableCell component="th" scope="row">
                {categoryInWords(rowsBy, row)}
              </TableCell>
              {columns.map((column) => (
                <Crossing
                  key={column}
                  measured={measured}
                  cell={cellAt.get(`${row} × ${column}`)}
                  minimum={minimum}
                />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}

function Crossing({
  measured,
  cell,
  minimum,
}: {
  measured: Measured;
  cell: Cell | undefined;
  minimum: number;
}) {
  if (!cell) return <TableCell />;
  return (
    <TableCell align="right" sx={isHidden(cell) ? MARKED : undefined}>
      {trueFigure(measured, cell, minimum)}
      {isHidden(cell) && <Why cell={cell} minimum={minimum} short />}
    </TableCell>
  );
}
