import Box from '@mui/material/Box';
import { alpha } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { plainFigure } from '../parts/figures.ts';
import { Block, READABLE, To } from './parts.tsx';
import type { Publication } from './ReportPage.tsx';
import { withheldInWords } from './wording.ts';

type Series = Publication['series'][number];
type Cell = Series['cells'][number];

interface HeatMapProps {
  report: Publication;
  series: readonly Series[];
}

/** What stands in a box that has no figure. */
const SHORT: Record<string, string> = { FEW_RESPONDENTS: 'few', NO_DATA: '0' };
const DEEPEST = 0.5;

/** How firms say they keep the code, clause by clause: how many gave each answer, the darker the greater their share. */
export function HeatMap({ report, series }: HeatMapProps) {
  const answers = partsOf(series[0]).map(({ category }) => category);
  const minimum = report.minimumRespondents;
  return (
    <Block title="How the code was kept, as firms say themselves" id="self-assessment">
      <Typography sx={{ mb: 1.5, maxWidth: READABLE }}>
        How many firms gave each answer. “Few” stands for fewer than {minimum} respondents; “hidden” for a
        count from which such a one could be worked out.
      </Typography>
      <Box
        role="region"
        aria-label="Answers by clause and principle"
        tabIndex={0}
        sx={{ overflowX: 'auto', minWidth: 0 }}
      >
        <Table
          size="small"
          sx={{
            fontVariantNumeric: 'tabular-nums',
            '& td, & th': { px: 1 },
            '& th:first-of-type': { pl: 0 },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell>Clause or principle</TableCell>
              {answers.map((answer) => (
                <TableCell key={answer} align="right">
                  {answer}
                </TableCell>
              ))}
              <TableCell align="right">Firms that answered</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {series.map((one) => (
              <Row key={one.indicatorKey} codeKey={report.codeKey} series={one} minimum={minimum} />
            ))}
          </TableBody>
        </Table>
      </Box>
    </Block>
  );
}

const partsOf = (series: Series | undefined): Cell[] =>
  (series?.cells ?? []).filter(({ dimension }) => dimension === 'BREAKDOWN').sort(byAnswer);

const ORDER = ['Met', 'Partly', 'Not met', 'Not applicable'];
const byAnswer = (a: Cell, b: Cell) => ORDER.indexOf(a.category) - ORDER.indexOf(b.category);

function Row({ codeKey, series, minimum }: { codeKey: string; series: Series; minimum: number }) {
  const all = series.cells.find(({ dimension }) => dimension === 'SECTOR');
  return (
    <TableRow id={series.indicatorKey}>
      <TableCell component="th" scope="row" sx={{ minWidth: 150 }}>
        <To to={`/series/${codeKey}/${series.indicatorKey}`}>{series.label}</To>
      </TableCell>
      {partsOf(series).map((cell) => (
        <Count key={cell.category} cell={cell} all={all} minimum={minimum} />
      ))}
      <Count cell={all} all={undefined} minimum={minimum} />
    </TableRow>
  );
}

interface CountProps {
  cell: Cell | undefined;
  /** All firms that answered: without it there is no share. */
  all: Cell | undefined;
  minimum: number;
}

function Count({ cell, all, minimum }: CountProps) {
  const count = cell?.suppression === 'NONE' ? (cell.value ?? null) : null;
  if (count === null) {
    const why = cell ? withheldInWords(cell, minimum) : 'nothing reported';
    return (
      <TableCell align="right" title={why} sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
        {SHORT[cell?.suppression ?? 'NO_DATA'] ?? 'hidden'}
      </TableCell>
    );
  }
  const share = all?.value ? Number(count) / Number(all.value) : 0;
  return (
    <TableCell
      align="right"
      sx={({ palette }) => ({ backgroundColor: alpha(palette.primary.main, share * DEEPEST) })}
    >
      {plainFigure(count)}
    </TableCell>
  );
}
