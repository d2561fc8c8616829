import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { isShare } from '../parts/figures.ts';
import type { Benchmark } from './BenchmarkPage.tsx';

type Row = Benchmark['rows'][number];
type Cell = Row['released'][number];

const HEIGHT = 34;
/** What is coloured stays so on paper. */
const COLOURED = { printColorAdjust: 'exact', WebkitPrintColorAdjust: 'exact' };

const MARK = {
  ...{ width: 14, height: 14, bgcolor: 'warning.main', border: 2, borderColor: 'background.paper' },
  ...{ transform: 'rotate(45deg)', ...COLOURED },
};
const MIDDLE = { height: 16, bgcolor: 'primary.main', opacity: 0.45, borderRadius: 0.5, ...COLOURED };
const MEDIAN = { width: 3, height: 24, bgcolor: 'text.primary', ...COLOURED };

/** The published quartiles of firms on a line, and the firm's own figure on it; the same stands in the table beside it. */
export function QuartileStrip({ row, cell }: { row: Row; cell: Cell }) {
  const own = row.own.rate ?? row.own.value;
  const { q1, median, q3 } = cell;
  if (own === null || q1 === null || median === null || q3 === null || !cell.standing) return null;
  const at = scale([own, q1, median, q3].map(Number), isShare(row));
  const width = `calc(${at(Number(q3))} - ${at(Number(q1))})`;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: HEIGHT, mx: 1.5, mt: 1 }}>
      <Box sx={{ ...ON_LINE, left: 0, right: 0, height: 2, bgcolor: 'divider', ...COLOURED }} />
      <Box sx={{ ...MIDDLE, ...ON_LINE, left: at(Number(q1)), width, minWidth: 4 }} />
      <Box sx={{ ...MEDIAN, ...ON_LINE, left: at(Number(median)), ml: '-1.5px' }} />
      <Box sx={{ ...ON_LINE, left: at(Number(own)), ml: '-7px' }}>
        <Box sx={MARK} />
      </Box>
    </Box>
  );
}

const ON_LINE = { position: 'absolute', top: '50%', translate: '0 -50%' } as const;

/** Places on the line in percent: from a little below the least to a little above the greatest, and no share beyond none or all. */
function scale(figures: readonly number[], share: boolean): (figure: number) => string {
  const [least, greatest] = [Math.min(...figures), Math.max(...figures)];
  const room = (greatest - least || Math.abs(greatest) || 1) * 0.2;
  const from = Math.max(least - room, least < 0 ? Number.NEGATIVE_INFINITY : 0);
  const to = share ? Math.min(greatest + room, 1) : greatest + room;
  return (figure) => `${(100 * (figure - from)) / (to - from || 1)}%`;
}

/** What the marks of the strips mean, once for all of them. */
export function StripKey() {
  return (
    <Box aria-hidden sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, mb: 2 }}>
      {KEY.map(([name, mark]) => (
        <Box key={name} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Box sx={mark} />
          <Typography variant="body2">{name}</Typography>
        </Box>
      ))}
    </Box>
  );
}

const KEY = [
  ['your firm', MARK],
  ['middle half of firms', { ...MIDDLE, width: 34 }],
  ['median', MEDIAN],
] as const;
