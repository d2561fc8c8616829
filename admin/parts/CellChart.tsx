import { useTheme } from '@mui/material/styles';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

/** One bar: a category, its height, and the figure in words. */
export interface ChartBar {
  category: string;
  height: number;
  words: string;
}

const ROW = 38;

/** Bars side by side, to see at a glance; the same figures stand in a table beside it for who can not. */
export default function CellChart({ bars, label }: { bars: ChartBar[]; label: string }) {
  const { palette } = useTheme();
  const text = palette.text.primary;
  return (
    <div aria-hidden style={{ width: '100%', height: bars.length * ROW + 40 }} title={label}>
      <ResponsiveContainer>
        <BarChart data={bars} layout="vertical" margin={{ left: 8, right: 16, top: 4, bottom: 4 }}>
          <CartesianGrid horizontal={false} stroke={palette.divider} />
          <XAxis
            type="number"
            tick={{ fill: palette.text.secondary, fontSize: 12 }}
            stroke={palette.divider}
          />
          <YAxis
            type="category"
            dataKey="category"
            width={132}
            tick={{ fill: text, fontSize: 13 }}
            stroke={palette.divider}
          />
          <Tooltip
            cursor={{ fill: palette.action.hover }}
            formatter={(_value, _name, entry) => [(entry.payload as ChartBar).words, label]}
            contentStyle={{
              background: palette.background.paper,
              border: `1px solid ${palette.divider}`,
              color: text,
            }}
            itemStyle={{ color: text }}
          />
          <Bar
            dataKey="height"
            fill={palette.primary.main}
            radius={[0, 4, 4, 0]}
            maxBarSize={24}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
