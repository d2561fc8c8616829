import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Remarks } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { PublishEdition } from './acts.ts';
import { counted } from './comparison-words.ts';
import type { Edition } from './edition.ts';

/** Publishes a draft; there is no way back. */
export function PublishDialog({ edition }: { edition: Edition }) {
  const [effectiveOn, setEffectiveOn] = useState('');
  const [adoptBy, setAdoptBy] = useState('');
  const [releaseNotes, setReleaseNotes] = useState('');
  const { act, busy, refusal, clear } = useAct(PublishEdition, 'The edition is published');
  const confirm = async () =>
    (await act({
      editionId: edition.id,
      expectedVersion: edition.version,
      effectiveOn,
      adoptBy,
      releaseNotes,
    })) !== null;
  return (
    <AskFirst
      label="Publish"
      title={`Publish edition ${edition.number}?`}
      confirm="Publish for good"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <Blocking edition={edition} />
      <Alert severity="warning">
        <AlertTitle>This can not be undone</AlertTitle>
        From now on no word, value, indicator, date or translation of this edition can be changed. Everybody
        can read it, and firms can adopt it. It can be withdrawn later, but stays readable under its number.
      </Alert>
      <TextField
        label="In effect from"
        type="date"
        value={effectiveOn}
        onChange={(event) => setEffectiveOn(event.target.value)}
        required
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        label="Adopters move to it by"
        type="date"
        value={adoptBy}
        onChange={(event) => setAdoptBy(event.target.value)}
        required
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        label="What is new, for its readers"
        value={releaseNotes}
        onChange={(event) => setReleaseNotes(event.target.value)}
        required
        multiline
        minRows={3}
      />
    </AskFirst>
  );
}

/** What has to be mended first, and how much advice nobody followed. */
function Blocking({ edition }: { edition: Edition }) {
  const faults = edition.remarks.filter(({ level }) => level === 'ERROR');
  const advice = edition.remarks.length - faults.length;
  return (
    <>
      {faults.length > 0 && (
        <div>
          <Typography>
            Mend {faults.length === 1 ? 'this' : 'these'} first; until then it can not be published:
          </Typography>
          <Remarks remarks={faults} />
        </div>
      )}
      {advice > 0 && (
        <Typography>
          The check gives {counted(advice, 'piece of advice', 'pieces of advice')}; advice does not block.
        </Typography>
      )}
    </>
  );
}
