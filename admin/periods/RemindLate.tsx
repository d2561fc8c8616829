import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { graphql } from '../generated/api/index.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Waiting } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';

const LateFirms = graphql(`
  query LateFirms($periodId: ID!) {
    lateReturns(periodId: $periodId) {
      adoptionId
      firmName
      dueOn
      remindedAt
    }
  }
`);

const RemindFirms = graphql(`
  mutation RemindFirms($input: RemindFirmsInput!) {
    remindFirms(input: $input) {
      id
    }
  }
`);

/** Reminds the firms that are late with a period's return: all of them, unless some are left out. */
export function RemindLate({ period, late }: { period: { id: string; label: string }; late: number }) {
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const { data, pending, error } = useAsk(LateFirms, { periodId: period.id }, open);
  const { act, busy, refusal, clear } = useAct(RemindFirms, 'They are reminded');
  const firms = data?.lateReturns ?? [];
  const chosen = firms.map(({ adoptionId }) => adoptionId).filter((id) => !left.includes(id));
  const toggle = (id: string) =>
    setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  const begin = () => {
    clear();
    setLeft([]);
    setWords('');
    setOpen(true);
  };
  return (
    <AskFirst
      label={`Remind ${late} late`}
      title={`Remind who is late with ${period.label}`}
      confirm={`Remind ${chosen.length}`}
      variant="text"
      busy={busy}
      refusal={refusal}
      onOpen={begin}
      onConfirm={async () =>
        (await act({ periodId: period.id, adoptionIds: chosen, words: words.trim() || null })) !== null
      }
    >
      <Typography>
        Their reporters, approvers and administrators are told here and by mail, each firm at most once a day.
      </Typography>
      {!data && <Waiting pending={pending} error={error} />}
      {data && firms.length === 0 && <Empty>Nobody is late any more.</Empty>}
      <Stack sx={{ gap: 0.5, maxHeight: 260, overflowY: 'auto' }}>
        {firms.map(({ adoptionId, firmName, dueOn, remindedAt }) => (
          <FormControlLabel
            key={adoptionId}
            control={<Checkbox checked={!left.includes(adoptionId)} onChange={() => toggle(adoptionId)} />}
            label={`${firmName}, due ${dayInWords(dueOn)}${remindedAt ? `, reminded ${dayInWords(remindedAt)}` : ''}`}
          />
        ))}
      </Stack>
      <TextField
        label="Words of your own (optional)"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
    </AskFirst>
  );
}
