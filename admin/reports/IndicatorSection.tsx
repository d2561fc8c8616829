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
import { barsOf, CROSSED, CUTS, categoryInWords, type Measured } from '../parts/cells.ts';
import { changeOf, figureOf, plainFigure } from '../parts/figures.ts';
import { Scroll, Section } from '../parts/Page.tsx';
import { hiddenInWords, isHidden, MARKED, trueFigure } from './hidden.ts';
import { MatrixCut } from './MatrixCut.tsx';
import { NamedSection } from './NamedSection.tsx';
import type { Report } from './ReportPage.tsx';
import { Why } from './Why.tsx';

const CellChart = lazy(() => import('../parts/CellChart.tsx'));

type Cell = Report['cells'][number];

interface SectionProps {
  report: Report;
  indicatorKey: string;
  /** Shows of the cells those alone that will not be public. */
  hiddenOnly: boolean;
}

/** One indicator: the sector's figure, how firms spread, and the same by part, segment, size and region. */
export function IndicatorSection({ report, indicatorKey, hiddenOnly }: SectionProps) {
  const indicator = report.series.find((series) => series.indicatorKey === indicatorKey);
  const withOthers = report.protection?.remarks.find(
    ({ code, where }) => code === 'NAMED_WITH_OTHERS' && where === `cells.${indicatorKey}`,
  );
  const measured = indicator ?? { label: indicatorKey, kind: 'COUNT', unit: '' };
  const all = report.cells.filter((cell) => cell.indicatorKey === indicatorKey);
  const cells = hiddenOnly ? all.filter(isHidden) : all;
  const dimensions = Object.keys(CUTS).filter((name) => cells.some(({ dimension }) => dimension === name));
  const [chosen, setChosen] = useState('');
  const dimension = dimensions.includes(chosen) ? chosen : (dimensions[0] ?? '');
  const sector = cells.find((cell) => cell.dimension === 'SECTOR');
  const shown = cells.filter((cell) => cell.dimension === dimension);
  return (
    <Section title={measured.label}>
      {indicator?.audience === 'ASSOCIATION' && (
        <Typography color="text.secondary">For the association only: never published.</Typography>
      )}
      {withOthers && <Typography color="text.secondary">{withOthers.why}</Typography>}
      <Typography color="text.secondary">{hiddenInWords(all)}</Typography>
      {sector && <SectorLine measured={measured} cell={sector} minimum={report.minimumRespondents} />}
      {dimensions.length > 0 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={dimension}
          onChange={(_event, next: string | null) => next && setChosen(next)}
          aria-label="How to cut it"
          sx={{ flexWrap: 'wrap', my: 1 }}
        >
          {dimensions.map((name) => (
            <ToggleButton key={name} value={name} sx={{ textTransform: 'none' }}>
              {CUTS[name]?.switch}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {dimension !== '' && (
        <Cuts
          measured={measured}
          cells={shown}
          dimension={dimension}
          minimum={report.minimumRespondents}
          hiddenOnly={hiddenOnly}
        />
      )}
      {indicator && indicator.namedParts.length > 0 && !hiddenOnly && (
        <NamedSection report={report} series={indicator} />
      )}
    </Section>
  );
}

interface CutsProps {
  measured: Measured & { label: string };
  cells: readonly Cell[];
  dimension: string;
  minimum: number;
  hiddenOnly: boolean;
}

/** One way to cut it: a matrix where two are crossed, a chart and a table else. */
function Cuts({ measured, cells, dimension, minimum, hiddenOnly }: CutsProps) {
  if (cells.some(({ category }) => category.includes(' × ')) && dimension in CROSSED) {
    return <MatrixCut measured={measured} cells={cells} dimension={dimension} minimum={minimum} />;
  }
  const table = <Cut measured={measured} cells={cells} dimension={dimension} minimum={minimum} />;
  if (hiddenOnly) return table;
  const bars = barsOf(measured, cells).map((bar) => ({
    ...bar,
    category: categoryInWords(dimension, bar.category),
  }));
  return (
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
        <CellChart bars={bars} label={measured.label} />
      </Suspense>
      {table}
    </Box>
  );
}

function SectorLine({ measured, cell, minimum }: { measured: Measured; cell: Cell; minimum: number }) {
  const spread = [cell.q1, cell.median, cell.q3].flatMap((figure) => figure ?? []);
  return (
    <>
      <Typography sx={{ fontSize: '1.6rem', fontWeight: 650 }}>
        {trueFigure(measured, cell, minimum)}
      </Typography>
      {isHidden(cell) && <Why cell={cell} minimum={minimum} />}
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
    <Scroll label={`${CUTS[dimension]?.switch ?? ''}: table`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{CUTS[dimension]?.switch}</TableCell>
            <TableCell align="right">Figure</TableCell>
            <TableCell align="right">Reported</TableCell>
            <TableCell>Public</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map((cell) => (
            <TableRow key={cell.category} sx={isHidden(cell) ? MARKED : undefined}>
              <TableCell component="th" scope="row">
                {categoryInWords(dimension, cell.category)}
              </TableCell>
              <TableCell align="right">{trueFigure(measured, cell, minimum)}</TableCell>
              <TableCell align="right">
                {cell.reported} of {cell.due}
              </TableCell>
              <TableCell>
                {cell.suppression === 'NONE' ? 'yes' : <Why cell={cell} minimum={minimum} />}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}
