import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import {
  barsOf,
  categoryInWords,
  DIMENSIONS,
  type Measured,
  mainWords,
  suppressedBecause,
} from '../parts/cells.ts';
import { changeOf, figureOf, plainFigure } from '../parts/figures.ts';
import { Scroll, Section } from '../parts/Page.tsx';
import type { Report } from './ReportPage.tsx';

const CellChart = lazy(() => import('../parts/CellChart.tsx'));

type Cell = Report['cells'][number];

const BUILT_IN: Record<string, Measured & { label: string }> = {
  'complaints-received': { label: 'Complaints received by the firms', kind: 'COUNT', unit: 'complaints' },
  'complaints-upheld': { label: 'Complaints upheld, of those closed', kind: 'RATIO', unit: 'share' },
};

/** One indicator: the sector's figure, how firms spread, and the same by part, segment, size and region. */
export function IndicatorSection({ report, indicatorKey }: { report: Report; indicatorKey: string }) {
  const indicator = report.edition.indicators.find(({ key }) => key === indicatorKey);
  const measured = indicator ?? BUILT_IN[indicatorKey] ?? { label: indicatorKey, kind: 'COUNT', unit: '' };
  const cells = report.cells.filter((cell) => cell.indicatorKey === indicatorKey);
  const dimensions = Object.keys(DIMENSIONS).filter((name) =>
    cells.some(({ dimension }) => dimension === name),
  );
  const [dimension, setDimension] = useState(dimensions[0] ?? '');
  const sector = cells.find((cell) => cell.dimension === 'SECTOR');
  const shown = cells.filter((cell) => cell.dimension === dimension);
  return (
    <Section title={measured.label}>
      {indicator?.audience === 'ASSOCIATION' && (
        <Typography color="text.secondary">For the association only: never published.</Typography>
      )}
      {sector && <SectorLine measured={measured} cell={sector} minimum={report.minimumRespondents} />}
      {dimensions.length > 0 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={dimension}
          onChange={(_event, next: string | null) => next && setDimension(next)}
          aria-label="How to cut it"
          sx={{ flexWrap: 'wrap', my: 1 }}
        >
          {dimensions.map((name) => (
            <ToggleButton key={name} value={name} sx={{ textTransform: 'none' }}>
              {DIMENSIONS[name]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { lg: '1fr 1fr' },
          alignItems: 'start',
          minWidth: 0,
        }}
      >
        <Suspense fallback={null}>
          <CellChart
            bars={barsOf(measured, shown).map((bar) => ({
              ...bar,
              category: categoryInWords(dimension, bar.category),
            }))}
            label={measured.label}
          />
        </Suspense>
        <Cut measured={measured} cells={shown} dimension={dimension} minimum={report.minimumRespondents} />
      </Box>
    </Section>
  );
}

function SectorLine({ measured, cell, minimum }: { measured: Measured; cell: Cell; minimum: number }) {
  const spread = [cell.q1, cell.median, cell.q3].flatMap((figure) => figure ?? []);
  return (
    <>
      <Typography sx={{ fontSize: '1.6rem', fontWeight: 650 }}>
        {mainWords(measured, cell, minimum)}
      </Typography>
      <Typography color="text.secondary">
        {cell.numerator &&
          cell.denominator &&
          `${plainFigure(cell.numerator)} of ${plainFigure(cell.denominator)}. `}
        {spread.length === 3 &&
          `Firms: a quarter up to ${figureOf(measured.kind, measured.unit, spread[0] ?? '')}, half up to ${figureOf(measured.kind, measured.unit, spread[1] ?? '')}, three quarters up to ${figureOf(measured.kind, measured.unit, spread[2] ?? '')}. `}
        {cell.change && `Change: ${changeOf(measured.kind, measured.unit, cell.change)}. `}
        {cell.respondents} respondents.
      </Typography>
    </>
  );
}

function Cut({
  measured,
  cells,
  dimension,
  minimum,
}: {
  measured: Measured;
  cells: readonly Cell[];
  dimension: string;
  minimum: number;
}) {
  return (
    <Scroll label={`${DIMENSIONS[dimension] ?? ''}: table`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{DIMENSIONS[dimension]}</TableCell>
            <TableCell align="right">Figure</TableCell>
            <TableCell align="right">Reported</TableCell>
            <TableCell>Public</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map((cell) => (
            <TableRow key={cell.category}>
              <TableCell component="th" scope="row">
                {categoryInWords(dimension, cell.category)}
              </TableCell>
              <TableCell align="right">
                {mainWords(
                  measured,
                  { ...cell, suppression: cell.suppression === 'NO_DATA' ? 'NO_DATA' : 'NONE' },
                  minimum,
                )}
              </TableCell>
              <TableCell align="right">
                {cell.reported} of {cell.due}
              </TableCell>
              <TableCell>
                {cell.suppression === 'NONE' ? 'yes' : suppressedBecause(cell.suppression, minimum)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}
