import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { Choice } from '../parts/Choices.tsx';
import { CROSSED, CUTS } from '../parts/cells.ts';
import { CrossTable } from './CrossTable.tsx';
import { NamedFirms } from './NamedFirms.tsx';
import { PartsTable } from './PartsTable.tsx';
import { Block, NOT_ON_PAPER, To } from './parts.tsx';
import type { Publication } from './ReportPage.tsx';
import { SectorFigure } from './SectorFigure.tsx';
import { cellsOf } from './wording.ts';

// There for screen readers, out of sight for others.
const OUT_OF_SIGHT = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

const PartsChart = lazy(() => import('./PartsChart.tsx'));

interface SeriesSectionProps {
  report: Publication;
  series: Publication['series'][number];
  /** How the report is called that changes are measured against; empty for none. */
  since: string;
}

/** One indicator of the report: the sector's figure in large, then the same cut in parts. */
export function SeriesSection({ report, series, since }: SeriesSectionProps) {
  const minimum = report.minimumRespondents;
  const sector = series.cells.find(({ dimension }) => dimension === 'SECTOR');
  return (
    <Block title={series.label} id={series.indicatorKey}>
      {sector && <SectorFigure series={series} cell={sector} minimum={minimum} since={since} />}
      <Typography variant="body2" sx={{ mt: 1, ...NOT_ON_PAPER }}>
        <To to={`/series/${report.codeKey}/${series.indicatorKey}`}>{series.label} over time</To>
      </Typography>
      <Cuts report={report} series={series} since={since} />
      {series.namedParts.length > 0 && <NamedFirms report={report} series={series} />}
    </Block>
  );
}

/**
 * The parts of one indicator, as a chart or as a table. The table is always there for who can not see the chart; on paper there are the tables
 * of every cut.
 */
function Cuts({ report, series, since }: SeriesSectionProps) {
  const cuts = Object.keys(CUTS).filter((name) => series.cells.some(({ dimension }) => dimension === name));
  const [cut, setCut] = useState(cuts[0] ?? '');
  const [view, setView] = useState('chart');
  if (cuts.length === 0) return null;
  const cells = cellsOf(series.cells, cut);
  const minimum = report.minimumRespondents;
  const tableOnly = view === 'table';
  const crossed = cut in CROSSED;
  const shared = { series, minimum, since };
  return (
    <>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, mt: 2.5, mb: 1, ...NOT_ON_PAPER }}
      >
        <Choice
          label={`${series.label}: how to cut it`}
          value={cut}
          onChoose={setCut}
          options={cuts.map((name) => [name, CUTS[name]?.switch ?? name])}
        />
        <Choice
          label={`${series.label}: how to show it`}
          value={view}
          onChoose={setView}
          options={[
            ['chart', crossed ? 'Overview' : 'Chart'],
            ['table', 'Table'],
          ]}
        />
      </Box>
      {!tableOnly && crossed && <CrossTable series={series} cells={cells} cut={cut} minimum={minimum} />}
      {!tableOnly && !crossed && (
        <Suspense fallback={<Box sx={{ height: cells.length * 40 + 56, ...NOT_ON_PAPER }} />}>
          <PartsChart series={series} cells={cells} minimum={minimum} />
        </Suspense>
      )}
      <Box sx={tableOnly ? {} : { '@media screen': OUT_OF_SIGHT }}>
        <PartsTable {...shared} cells={cells} cut={cut} shown={tableOnly} />
      </Box>
      {cuts
        .filter((other) => other !== cut)
        .map((other) => (
          <Box key={other} sx={{ display: 'none', mt: 2, '@media print': { display: 'block' } }}>
            <PartsTable {...shared} cells={cellsOf(series.cells, other)} cut={other} shown={false} />
          </Box>
        ))}
      <Button
        size="small"
        sx={{ mt: 1, ml: -0.625, ...NOT_ON_PAPER }}
        href={`/public/reports/${report.reference}.csv?indicator=${series.indicatorKey}&dimension=${cut}`}
        download
      >
        Download this table (CSV)
      </Button>
    </>
  );
}
