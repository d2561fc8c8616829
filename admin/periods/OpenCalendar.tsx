import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Frequency } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useAct } from '../parts/useAct.ts';
import { OpenCalendar as OpenCalendarDocument } from './due-queries.ts';

const FREQUENCIES: readonly Frequency[] = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'];

interface Days {
  periods: string;
  dueAfterDays: string;
  timelyAfterDays: string;
  lockAfterDays: string;
}

const USUAL: Days = { periods: '4', dueAfterDays: '45', timelyAfterDays: '', lockAfterDays: '' };

const FIELDS: [keyof Days, string, boolean][] = [
  ['periods', 'How many periods', true],
  ['dueAfterDays', 'Returns are due so many days after a period ends', true],
  ['timelyAfterDays', 'Days until which they count as timely (empty: the due day)', false],
  ['lockAfterDays', 'Days after which no first return is taken (empty: never)', false],
];

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** Opens the periods of a calendar in one go, all or none. */
export function OpenCalendar({ code }: { code: { id: string; title: string } }) {
  const { act, busy, refusal, clear } = useAct(OpenCalendarDocument, 'The periods are open');
  const [frequency, setFrequency] = useState<Frequency>('QUARTERLY');
  const [from, setFrom] = useState(`${new Date().getFullYear() + 1}-01-01`);
  const [days, setDays] = useState(USUAL);
  const confirm = async () => {
    const input = {
      ...{ codeId: code.id, frequency, from, periods: Number(days.periods) },
      dueAfterDays: Number(days.dueAfterDays),
      timelyAfterDays: numberOf(days.timelyAfterDays),
      lockAfterDays: numberOf(days.lockAfterDays),
    };
    return (await act(input)) !== null;
  };
  return (
    <AskFirst
      label="Open a calendar"
      title={`Open a calendar of ${code.title}`}
      confirm="Open all"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography color="text.secondary">
        One period follows the other. They are named as people say them: 2027-03, 2027 Q1, 2027 H1, 2027.
      </Typography>
      <Choice label="How often" value={frequency} options={FREQUENCIES} onChoose={setFrequency} />
      <TextField
        label="A day of the first period"
        type="date"
        value={from}
        onChange={(event) => setFrom(event.target.value)}
        required
        slotProps={{ inputLabel: { shrink: true } }}
      />
      {FIELDS.map(([name, label, required]) => (
        <TextField
          key={name}
          label={label}
          value={days[name]}
          onChange={(event) => setDays({ ...days, [name]: event.target.value.replace(/\D/g, '') })}
          required={required}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      ))}
    </AskFirst>
  );
}
