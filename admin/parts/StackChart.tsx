import { useTheme } from '@mui/material/styles';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

/** What a bar is made of: the field that holds its count, what it is called and its colour. */
export interface StackPart {
  key: string;
  words: string;
  colour: string;
}

/** One bar: its name, and a count for each part. */
export type StackBar = { category: string } & Record<string, string | number>;

const ROW = 38;

/** Bars that are made of parts, to see at a glance; the same counts stand in a table beside it for who can not. */
export default function StackChart({
  bars,
  parts,
  label,
}: {
  bars: readonly StackBar[];
  parts: readonly StackPart[];
  label: string;
}) {
  const { palette } = useTheme();
  const text = palette.text.primary;
  return (
    <div aria-hidden style={{ width: '100%', height: bars.length * ROW + 80 }} title={label}>
      <ResponsiveContainer>
        <BarChart data={[...bars]} layout="vertical" margin={{ left: 8, right: 16, top: 4, bottom: 4 }}>
          <CartesianGrid horizontal={false} stroke={palette.divider} />
          <XAxis
            type="number"
            allowDecimals={false}
            tick={{ fill: palette.text.secondary, fontSize: 12 }}
            stroke={palette.divider}
          />
          <YAxis
            type="category"
            dataKey="category"
            width={104}
            tick={{ fill: text, fontSize: 13 }}
            stroke={palette.divider}
          />
          <Tooltip
            cursor={{ fill: palette.action.hover }}
            contentStyle={{
              background: palette.background.paper,
              border: `1px solid ${palette.divider}`,
              color: text,
            }}
            itemStyle={{ color: text }}
          />
          <Legend itemSorter={null} formatter={(words) => <span style={{ color: text }}>{words}</span>} />
          {parts.map(({ key, words, colour }) => (
            <Bar
              key={key}
              dataKey={key}
              name={words}
              stackId="one"
              fill={colour}
              maxBarSize={24}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
