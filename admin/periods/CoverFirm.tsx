import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CoverageKind } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useAct } from '../parts/useAct.ts';
import { CoverFirm as CoverFirmDocument } from './due-queries.ts';
import type { Firm } from './GrantTerms.tsx';

const KINDS: readonly CoverageKind[] = ['JOINT', 'MERGED'];
const WORDS: Record<CoverageKind, string> = {
  JOINT: 'They report jointly, as firms of one group',
  MERGED: 'It was merged into the other',
};

/** Lets the return of another firm cover this one, from a day on: it counts once. */
export function CoverFirm({ firm, others }: { firm: Firm; others: readonly Firm[] }) {
  const { act, busy, refusal, clear } = useAct(CoverFirmDocument, 'Covered by the other firm’s return');
  const [byAdoptionId, setBy] = useState('');
  const [kind, setKind] = useState<CoverageKind>('JOINT');
  const [since, setSince] = useState(firm.startsOn);
  const [reason, setReason] = useState('');
  const able = others.filter(({ adoptionId, state }) => state === 'DUE' && adoptionId !== firm.adoptionId);
  const confirm = async () =>
    (await act({ adoptionId: firm.adoptionId, byAdoptionId, kind, since, until: null, reason })) !== null;
  return (
    <AskFirst
      label="Covered by…"
      name={`Covered by… for ${firm.firmName}`}
      title={`Who reports for ${firm.firmName}?`}
      confirm="Let it cover"
      variant="text"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <Typography>
        {firm.firmName} owes no return of its own from that day on; the other firm’s counts for both, once.
      </Typography>
      <TextField
        select
        required
        label="The firm that reports"
        value={byAdoptionId}
        onChange={(event) => setBy(event.target.value)}
      >
        {able.map(({ adoptionId, firmName, groupName }) => (
          <MenuItem key={adoptionId} value={adoptionId}>
            {firmName}
            {groupName && ` (${groupName})`}
          </MenuItem>
        ))}
      </TextField>
      <Choice label="Why" value={kind} options={KINDS} words={(one) => WORDS[one]} onChoose={setKind} />
      <TextField
        label="From"
        type="date"
        value={since}
        onChange={(event) => setSince(event.target.value)}
        required
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        label="Reason"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        multiline
        minRows={2}
      />
    </AskFirst>
  );
}
