import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type Own, toneOf } from './own-words.ts';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The months from the first due day or today to the last, at most fifteen of them, as moments of their first days. */
function monthsOf(days: readonly number[], today: number): number[] {
  const first = new Date(Math.max(Math.min(...days, today), today - 270 * DAY));
  const last = Math.max(...days, today + 60 * DAY);
  const months: number[] = [];
  for (let place = 0; place < 16; place += 1) {
    const month = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + place, 1);
    months.push(month);
    if (month > last) break;
  }
  return months;
}

/** The due days on a line of months, with today on it; the same stands in words below. */
export function OwnCalendar({ own }: { own: readonly Own[] }) {
  const today = Date.parse(new Date().toISOString().slice(0, 10));
  const days = own.map(({ expected }) => Date.parse(expected.dueOn));
  const months = monthsOf(days, today);
  const [from, to] = [months[0] ?? today, months.at(-1) ?? today + DAY];
  const at = (moment: number) => `${(100 * (moment - from)) / (to - from)}%`;
  const shown = own.filter((_one, place) => (days[place] ?? 0) >= from && (days[place] ?? 0) <= to);
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 64, mb: 2, mx: 1.5 }}>
      <Box sx={{ position: 'absolute', top: 22, left: 0, right: 0, height: 3, bgcolor: 'divider' }} />
      <Box
        sx={{
          position: 'absolute',
          top: 8,
          left: at(today),
          height: 32,
          borderLeft: 2,
          borderColor: 'text.primary',
        }}
      >
        <Typography variant="caption" sx={{ position: 'absolute', top: -14, left: 4, lineHeight: 1.2 }}>
          today
        </Typography>
      </Box>
      {shown.map((one) => (
        <Box
          key={one.id}
          title={`${one.period.label}, ${one.adoption.code.title}`}
          sx={{
            ...{ position: 'absolute', top: 16, left: at(Date.parse(one.expected.dueOn)), ml: '-8px' },
            ...{ width: 16, height: 16, borderRadius: '50%', bgcolor: `${toneOf(one)}.main` },
            ...{ border: 2, borderColor: 'background.paper' },
          }}
        />
      ))}
      {months.slice(0, -1).map((month, place) => (
        <Typography
          key={month}
          variant="caption"
          color="text.secondary"
          sx={{
            ...{ position: 'absolute', top: 42, left: at(month), lineHeight: 1.2 },
            ...{ display: { xs: place % 3 === 0 ? 'block' : 'none', sm: 'block' } },
          }}
        >
          {MONTHS[new Date(month).getUTCMonth()]}
          {(place === 0 || new Date(month).getUTCMonth() === 0) && ` ${new Date(month).getUTCFullYear()}`}
        </Typography>
      ))}
    </Box>
  );
}
