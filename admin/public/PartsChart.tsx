import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Bar, BarChart, LabelList, ResponsiveContainer, Text, XAxis, YAxis } from 'recharts';
import { mainFigure } from '../parts/cells.ts';
import { isShare } from '../parts/figures.ts';
import { NOT_ON_PAPER } from './parts.tsx';
import type { Publication } from './ReportPage.tsx';
import { cellInWords, isMedian, namedCell, withheldInWords } from './wording.ts';

type Series = Publication['series'][number];
type Cell = Series['cells'][number];

interface PartsChartProps {
  series: Series;
  cells: readonly Cell[];
  minimum: number;
}

const ROW = 40;
const WIDE_NAME = 190;
const NARROW_NAME = 108;
// From the end of a name, across the axis, to where words can stand.
const GAP = 16;
const LETTER = 7.4;
const NO_BREAK = '\u00a0';

/**
 * The parts side by side, each with its figure in words at the end of its bar. What is not shown has no bar, only its reason: a
 * missing figure must not look like a zero. Bars start at zero, and shares run to 100 %.
 */
export default function PartsChart({ series, cells, minimum }: PartsChartProps) {
  const { palette } = useTheme();
  const narrow = useMediaQuery('(max-width: 600px)');
  const nameWidth = narrow ? NARROW_NAME : WIDE_NAME;
  const share = isShare(series);
  const bars = cells.map((cell) => {
    const figure = mainFigure(cell);
    const words = figure === null ? 'not shown' : cellInWords(series, cell, minimum).replace(' (median)', '');
    return {
      name: namedCell(cell),
      length: figure === null ? 0 : Number(figure),
      words: words.replaceAll(' ', NO_BREAK),
    };
  });
  const roomForWords = Math.max(...bars.map(({ words }) => words.length)) * LETTER + 12;
  return (
    <Box sx={NOT_ON_PAPER}>
      {cells.some(isMedian) && <Typography variant="body2">Median of firms</Typography>}
      <Box aria-hidden sx={{ height: bars.length * ROW + 8 }}>
        <ResponsiveContainer>
          <BarChart
            data={bars}
            layout="vertical"
            accessibilityLayer={false}
            margin={{ left: 0, right: roomForWords, top: 4, bottom: 4 }}
          >
            <XAxis type="number" hide domain={[0, share ? 1 : 'dataMax']} />
            <YAxis
              type="category"
              dataKey="name"
              width={nameWidth}
              tick={(tick) => <Name x={tick.x} y={tick.y} bar={bars[tick.index]} width={nameWidth} />}
              axisLine={{ stroke: palette.text.secondary }}
              tickLine={false}
              interval={0}
            />
            <Bar
              dataKey="length"
              fill={palette.primary.main}
              radius={[0, 3, 3, 0]}
              maxBarSize={22}
              isAnimationActive={false}
            >
              <LabelList dataKey="words" position="right" fill={palette.text.primary} fontSize={13} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </Box>
      <Withheld cells={cells} minimum={minimum} />
    </Box>
  );
}

interface NameProps {
  x: number | string;
  y: number | string;
  width: number;
  bar: { name: string; length: number; words: string } | undefined;
}

/** A part's name left of the axis; where there is no bar to end in words, they stand right of it. */
function Name({ x, y, width, bar }: NameProps) {
  const { palette } = useTheme();
  if (!bar) return null;
  return (
    <g fontSize={13}>
      <Text
        x={x}
        y={y}
        width={width - GAP}
        textAnchor="end"
        verticalAnchor="middle"
        lineHeight="1.2em"
        fill={palette.text.primary}
      >
        {bar.name}
      </Text>
      {bar.length === 0 && (
        <text x={Number(x) + GAP} y={y} dominantBaseline="central" fill={palette.text.secondary}>
          {bar.words}
        </text>
      )}
    </g>
  );
}

function Withheld({ cells, minimum }: { cells: readonly Cell[]; minimum: number }) {
  const withheld = cells.filter((cell) => mainFigure(cell) === null);
  return withheld.map((cell) => (
    <Typography key={cell.category} aria-hidden variant="body2" color="text.secondary">
      {namedCell(cell)}: {withheldInWords(cell, minimum)}.
    </Typography>
  ));
}
