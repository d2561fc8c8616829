import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import type { Row } from './board-words.ts';
import { AdoptionVersion, ExtendDeadline } from './transition-queries.ts';

/** Gives one firm a later day to move, with the reason. The version of its adoption is asked for when the dialog opens. */
export function BoardDeadline({ row, editionId }: { row: Row; editionId: string }) {
  const { adoptionId, memberName, deadline } = row;
  const [opened, setOpened] = useState(false);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const { data, pending, error } = useAsk(AdoptionVersion, { id: adoptionId }, opened);
  const { act, busy, refusal, clear } = useAct(ExtendDeadline, `${memberName} has a later day`);
  const adoption = data?.adoption;
  const open = () => {
    clear();
    setOpened(true);
  };
  const confirm = async () => {
    if (!adoption) return false;
    return (await act({ adoptionId, expectedVersion: adoption.version, editionId, until, reason })) !== null;
  };
  const barred = adoption && !adoption.viewerCan.includes('EXTEND_DEADLINE');
  return (
    <AskFirst
      label="Give a later day"
      title={`Give ${memberName} a later day?`}
      confirm="Give it this day"
      variant="outlined"
      busy={busy || pending}
      refusal={refusal ?? error}
      onOpen={open}
      onConfirm={confirm}
    >
      <Typography>
        {deadline ? `It has until ${dayInWords(deadline)}. ` : ''}
        The firm reads the reason, and both stay on record.
      </Typography>
      {barred && (
        <Typography color="error">
          The adoption does not take it now: it is suspended, or has ended.
        </Typography>
      )}
      <TextField
        label="Until"
        type="date"
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        required
        slotProps={{ inputLabel: { shrink: true }, htmlInput: deadline ? { min: deadline } : {} }}
      />
      <TextField
        label="Reason, as the firm reads it"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        multiline
        minRows={2}
      />
    </AskFirst>
  );
}
