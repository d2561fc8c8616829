import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { LabelList, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { mainFigure } from '../parts/cells.ts';
import { isShare } from '../parts/figures.ts';
import { NOT_ON_PAPER } from './parts.tsx';
import type { Stretch } from './SeriesPage.tsx';
import { cellInWords } from './wording.ts';

/** More figures than this beside their points would lie on each other. */
const MOST_WORDS = { wide: 8, narrow: 1 };

/**
 * A line for each run of periods in which the same was measured, none between them. A figure that is not shown is a gap, and not a zero; the
 * axis starts at zero, and of shares ends at 100 %. The table below it says the same.
 */
export default function PeriodsChart({
  stretches,
  minimum,
}: {
  stretches: readonly Stretch[];
  minimum: number;
}) {
  const { palette } = useTheme();
  const narrow = useMediaQuery('(max-width: 600px)');
  const points = stretches.flatMap((stretch, run) =>
    stretch.points.map(({ periodLabel, cell }) => {
      const figure = cell ? mainFigure(cell) : null;
      const words =
        figure !== null && cell ? cellInWords(stretch, cell, minimum).replace(' (median)', '') : '';
      return { period: periodLabel, words, [`run${run}`]: figure === null ? null : Number(figure) };
    }),
  );
  const share = stretches.every((stretch) => isShare(stretch));
  const told = points.length <= (narrow ? MOST_WORDS.narrow : MOST_WORDS.wide);
  return (
    <Box sx={NOT_ON_PAPER}>
      <Box aria-hidden sx={{ height: 300 }}>
        <ResponsiveContainer>
          <LineChart
            data={points}
            accessibilityLayer={false}
            margin={{ left: 24, right: 40, top: 28, bottom: 4 }}
          >
            <XAxis
              dataKey="period"
              tick={{ fill: palette.text.primary, fontSize: 13 }}
              axisLine={{ stroke: palette.text.secondary }}
              tickLine={false}
              padding={{ left: 24, right: 24 }}
            />
            <YAxis hide domain={[0, share ? 1 : 'auto']} />
            {stretches.slice(1).map((stretch) => (
              <ReferenceLine
                key={stretch.points[0]?.reference}
                x={stretch.points[0]?.periodLabel}
                stroke={palette.warning.main}
                strokeDasharray="4 4"
              />
            ))}
            {stretches.map((stretch, run) => (
              <Line
                key={stretch.points[0]?.reference}
                dataKey={`run${run}`}
                stroke={palette.primary.main}
                strokeWidth={2}
                dot={{ r: 4, fill: palette.primary.main }}
                connectNulls={false}
                isAnimationActive={false}
              >
                {told && (
                  <LabelList
                    dataKey="words"
                    position="top"
                    offset={10}
                    fill={palette.text.primary}
                    fontSize={13}
                  />
                )}
              </Line>
            ))}
          </LineChart>
        </ResponsiveContainer>
      </Box>
      {stretches.length > 1 && (
        <Typography variant="body2" aria-hidden>
          A dashed line: from here on another thing is measured.
        </Typography>
      )}
    </Box>
  );
}
