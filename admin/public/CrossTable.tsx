import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { CUTS, mainFigure } from '../parts/cells.ts';
import { NOT_ON_PAPER } from './parts.tsx';
import type { Publication } from './ReportPage.tsx';
import { CROSS, cellInWords, namedCell, withheldInWords } from './wording.ts';

type Series = Publication['series'][number];
type Cell = Series['cells'][number];

interface CrossTableProps {
  series: Series;
  cells: readonly Cell[];
  cut: string;
  minimum: number;
}

const NOTHING = 'nothing reported';

/** Two cuts at once, one down and the other across, each cell with its figure or why it has none. What is in the report only stands here. */
export function CrossTable({ series, cells, cut, minimum }: CrossTableProps) {
  const placed = cells.map((cell) => {
    const [down = '', across = ''] = namedCell(cell).split(CROSS);
    return { down, across, cell };
  });
  const [rows, columns] = [
    [...new Set(placed.map(({ down }) => down))],
    [...new Set(placed.map(({ across }) => across))],
  ];
  const at = (down: string, across: string) =>
    placed.find((one) => one.down === down && one.across === across)?.cell;
  return (
    <Box
      role="region"
      aria-label={`${series.label}, ${CUTS[cut]?.switch ?? cut}: overview`}
      tabIndex={0}
      sx={{ overflowX: 'auto', minWidth: 0, ...NOT_ON_PAPER }}
    >
      <Table size="small" sx={{ fontVariantNumeric: 'tabular-nums', '& td, & th': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{CUTS[cut]?.column ?? cut}</TableCell>
            {columns.map((across) => (
              <TableCell key={across} align="right">
                {across}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((down) => (
            <TableRow key={down}>
              <TableCell component="th" scope="row">
                {down}
              </TableCell>
              {columns.map((across) => (
                <TableCell key={across} align="right">
                  <Figure series={series} cell={at(down, across)} minimum={minimum} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Figure({ series, cell, minimum }: { series: Series; cell: Cell | undefined; minimum: number }) {
  if (cell && mainFigure(cell) !== null) return cellInWords(series, cell, minimum);
  return (
    <Typography component="span" variant="body2" color="text.secondary" sx={{ fontStyle: 'italic' }}>
      {cell ? withheldInWords(cell, minimum) : NOTHING}
    </Typography>
  );
}
