import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { CUTS, mainFigure } from '../parts/cells.ts';
import { plainFigure } from '../parts/figures.ts';
import type { Publication } from './ReportPage.tsx';
import {
  cellInWords,
  changeInWords,
  changeUnit,
  isMedian,
  namedCell,
  quartileInWords,
  withheldInWords,
} from './wording.ts';

type Series = Publication['series'][number];
type Cell = Series['cells'][number];

interface PartsTableProps {
  series: Series;
  cells: readonly Cell[];
  cut: string;
  minimum: number;
  since: string;
  /** False where the table stands behind a chart, to be read but not seen. */
  shown: boolean;
}

interface Column {
  head: string;
  of: (cell: Cell) => string;
}

const NONE = '–';
const TOO_FEW = 'too few firms';

/** The figures of one cut; a cell that is not shown says why across its row. */
export function PartsTable({ series, cells, cut, minimum, since, shown }: PartsTableProps) {
  const columns = columnsOf(series, cells, minimum, since);
  const name = CUTS[cut]?.column ?? cut;
  return (
    <Box
      role="region"
      aria-label={`${series.label}, ${CUTS[cut]?.switch ?? cut}: table`}
      tabIndex={shown ? 0 : undefined}
      sx={{ overflowX: 'auto', minWidth: 0, '@media print': { overflow: 'visible' } }}
    >
      <Table
        size="small"
        sx={{
          fontVariantNumeric: 'tabular-nums',
          '& td, & th': { px: 1 },
          '& th:first-of-type': { pl: 0 },
          '@media print': { '& td, & th': { px: 0.5, fontSize: '0.68rem', whiteSpace: 'normal' } },
          '& thead th': { lineHeight: 1.3, verticalAlign: 'bottom' },
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{name}</TableCell>
            {columns.map(({ head }) => (
              <TableCell key={head} align="right">
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map((cell) => (
            <TableRow key={cell.category}>
              <TableCell component="th" scope="row">
                {namedCell(cell)}
              </TableCell>
              {cell.suppression !== 'NONE' ? (
                <TableCell colSpan={columns.length} sx={{ fontStyle: 'italic', color: 'text.secondary' }}>
                  {withheldInWords(cell, minimum)}
                </TableCell>
              ) : (
                columns.map(({ head, of }) => (
                  <TableCell key={head} align="right" sx={{ '@media screen': { whiteSpace: 'nowrap' } }}>
                    {of(cell)}
                  </TableCell>
                ))
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** The columns that this indicator has figures for. */
function columnsOf(series: Series, cells: readonly Cell[], minimum: number, since: string): Column[] {
  const quartile = (text: string | null | undefined) => (text ? quartileInWords(series, text) : TOO_FEW);
  const whole = (text: string | null | undefined) => (text ? plainFigure(text) : NONE);
  const rates = cells.some(({ rate }) => rate != null);
  const medians = cells.some(isMedian);
  const columns: Column[] = [];
  if (!medians && cells.some((cell) => mainFigure(cell) !== null))
    columns.push({ head: rates ? 'Share' : series.label, of: (cell) => cellInWords(series, cell, minimum) });
  if (rates) {
    columns.push({ head: series.numeratorLabel, of: ({ numerator }) => whole(numerator) });
    columns.push({ head: series.denominatorLabel ?? 'of', of: ({ denominator }) => whole(denominator) });
  }
  columns.push({ head: 'Respondents', of: ({ respondents }) => String(respondents ?? NONE) });
  if (cells.some(({ median }) => median != null)) {
    columns.push({ head: 'Lower quartile of firms', of: ({ q1 }) => quartile(q1) });
    columns.push({ head: 'Median of firms', of: ({ median }) => quartile(median) });
    columns.push({ head: 'Upper quartile of firms', of: ({ q3 }) => quartile(q3) });
  }
  if (cells.some(({ meetingTarget }) => meetingTarget != null))
    columns.push({ head: 'Met the target', of: ({ meetingTarget }) => String(meetingTarget ?? NONE) });
  if (since && cells.some(({ change }) => change != null))
    columns.push({
      head: `Change since ${since}, ${changeUnit(series)}`,
      of: ({ change }) =>
        change ? changeInWords(series, change).replace(` ${changeUnit(series)}`, '') : NONE,
    });
  return columns;
}
