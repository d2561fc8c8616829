import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { barsOf, DIMENSIONS, mainFigure, mainWords } from '../parts/cells.ts';
import { changeOf, figureOf, inWords, plainFigure } from '../parts/figures.ts';
import type { Publication } from './ReportPage.tsx';

const CellChart = lazy(() => import('../parts/CellChart.tsx'));

type Series = Publication['series'][number];
type Cell = Series['cells'][number];

const named = (dimension: string, category: string): string =>
  dimension === 'SIZE_BAND' ? inWords(category) : category;

/** One indicator of the report: the sector's figure in large, then the same cut in parts, as a chart and as a table. */
export function SeriesSection({ series, minimum }: { series: Series; minimum: number }) {
  const dimensions = Object.keys(DIMENSIONS).filter((name) =>
    series.cells.some(({ dimension }) => dimension === name),
  );
  const [dimension, setDimension] = useState(dimensions[0] ?? '');
  const sector = series.cells.find((cell) => cell.dimension === 'SECTOR');
  const cells = series.cells.filter((cell) => cell.dimension === dimension);
  const bars = barsOf(series, cells).map((bar) => ({ ...bar, category: named(dimension, bar.category) }));
  return (
    <Paper component="section" sx={{ p: { xs: 2, sm: 3 }, mb: 2, breakInside: 'avoid' }}>
      <Typography variant="h2" component="h2">
        {series.label}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {series.denominatorLabel
          ? `${series.numeratorLabel} ÷ ${series.denominatorLabel}`
          : series.numeratorLabel}
        {series.target && `. Target: ${figureOf(series.kind, series.unit, series.target)}`}
      </Typography>
      {sector && <SectorFigure series={series} cell={sector} minimum={minimum} />}
      {dimensions.length > 0 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={dimension}
          onChange={(_event, next: string | null) => next && setDimension(next)}
          aria-label={`${series.label}: how to cut it`}
          sx={{ flexWrap: 'wrap', my: 1, '@media print': { display: 'none' } }}
        >
          {dimensions.map((name) => (
            <ToggleButton key={name} value={name} sx={{ textTransform: 'none' }}>
              {DIMENSIONS[name]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
        {bars.length > 0 && (
          <Box sx={{ minWidth: 0 }}>
            <Suspense fallback={null}>
              <CellChart bars={bars} label={series.label} />
            </Suspense>
          </Box>
        )}
        <PartsTable series={series} cells={cells} dimension={dimension} minimum={minimum} />
      </Box>
    </Paper>
  );
}

function SectorFigure({ series, cell, minimum }: { series: Series; cell: Cell; minimum: number }) {
  const say = (figure: string) => figureOf(series.kind, series.unit, figure);
  const adds = cell.rate !== null || cell.value !== null;
  return (
    <Box sx={{ my: 1 }}>
      <Typography sx={{ fontSize: '1.75rem', fontWeight: 650, lineHeight: 1.3 }}>
        {mainWords(series, cell, minimum)}
        {mainFigure(cell) !== null && !adds && (
          <Typography component="span" color="text.secondary">
            {' '}
            is the median of firms
          </Typography>
        )}
      </Typography>
      <Typography>
        {cell.numerator &&
          cell.denominator &&
          `${plainFigure(cell.numerator)} of ${plainFigure(cell.denominator)}. `}
        {cell.change && `${changeOf(series.kind, series.unit, cell.change)} since the report before. `}
        {cell.respondents !== null && cell.due !== null && `${cell.respondents} respondents.`}
      </Typography>
      {cell.q1 && cell.median && cell.q3 && (
        <Typography variant="body2" color="text.secondary">
          Among firms: a quarter up to {say(cell.q1)}, half up to {say(cell.median)}, three quarters up to{' '}
          {say(cell.q3)}
          {cell.meetingTarget !== null && `; ${cell.meetingTarget} met the target`}.
        </Typography>
      )}
    </Box>
  );
}

function PartsTable({
  series,
  cells,
  dimension,
  minimum,
}: {
  series: Series;
  cells: readonly Cell[];
  dimension: string;
  minimum: number;
}) {
  return (
    <Box
      role="region"
      aria-label={`${series.label}: table`}
      tabIndex={0}
      sx={{ overflowX: 'auto', minWidth: 0 }}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{DIMENSIONS[dimension]}</TableCell>
            <TableCell align="right">{series.label}</TableCell>
            <TableCell align="right">Respondents</TableCell>
            <TableCell align="right">Change</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map((cell) => (
            <TableRow key={cell.category}>
              <TableCell component="th" scope="row">
                {named(dimension, cell.category)}
              </TableCell>
              <TableCell align="right">{mainWords(series, cell, minimum)}</TableCell>
              <TableCell align="right">{cell.respondents ?? '–'}</TableCell>
              <TableCell align="right">
                {cell.change ? changeOf(series.kind, series.unit, cell.change) : '–'}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
