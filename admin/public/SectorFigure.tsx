import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { mainFigure } from '../parts/cells.ts';
import { Facts } from '../parts/Facts.tsx';
import { plainFigure } from '../parts/figures.ts';
import type { Publication } from './ReportPage.tsx';
import {
  cellInWords,
  changeInWords,
  counted,
  isMedian,
  quartileInWords,
  targetInWords,
  withheldInWords,
} from './wording.ts';

type Series = Publication['series'][number];
type Cell = Series['cells'][number];

interface SectorFigureProps {
  series: Series;
  cell: Cell;
  minimum: number;
  since: string;
}

/** What the whole sector reported of one indicator: the figure, the parts it is made of, how firms lie, and the change. */
export function SectorFigure({ series, cell, minimum, since }: SectorFigureProps) {
  const shown = mainFigure(cell) !== null;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 1.5, md: 4 },
        gridTemplateColumns: { xs: '1fr', md: 'minmax(330px, 1fr) 2fr' },
      }}
    >
      <Box>
        <Typography sx={{ fontSize: shown ? '2rem' : '1.2rem', fontWeight: 650, lineHeight: 1.25 }}>
          {shown
            ? cellInWords(series, cell, minimum).replace(' (median)', '')
            : withheldInWords(cell, minimum)}
        </Typography>
        {!cell.rate && (
          <Typography color="text.secondary">
            {isMedian(cell) && 'Median of firms. '}
            {series.numeratorLabel}
          </Typography>
        )}
        {cell.change && (
          <Typography sx={{ mt: 0.5 }}>
            {changeInWords(series, cell.change, cell.changeShare)} since {since}
          </Typography>
        )}
      </Box>
      {shown && <Facts facts={factsOf(series, cell)} />}
    </Box>
  );
}

function factsOf(series: Series, cell: Cell): [string, string][] {
  const { numerator, denominator, q1, median, q3, meetingTarget, meetingBase, respondents } = cell;
  const facts: [string, string][] = [];
  if (numerator && denominator) {
    facts.push([series.numeratorLabel, plainFigure(numerator)]);
    facts.push([`Out of: ${series.denominatorLabel ?? 'all'}`, plainFigure(denominator)]);
  }
  if (respondents != null) facts.push(['Respondents', plainFigure(String(respondents))]);
  if (q1 && median && q3) {
    if (!isMedian(cell)) facts.push(['Median of firms', quartileInWords(series, median)]);
    facts.push([
      'Middle half of firms',
      `${quartileInWords(series, q1)} to ${quartileInWords(series, q3)} (lower to upper quartile)`,
    ]);
  }
  if (series.target)
    facts.push(['Target', `${targetInWords(series, series.target)}${metBy(meetingTarget, meetingBase)}`]);
  return facts;
}

function metBy(met: number | null | undefined, base: number | null | undefined): string {
  if (met == null || base == null) return '';
  return `, met by ${met} of ${counted(base, 'firm', 'firms')}`;
}
