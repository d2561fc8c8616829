import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Edition } from './EditionPage.tsx';
import { PublishEdition } from './queries.ts';

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
      <Typography>
        From now on this edition can not be changed. Everybody can read it, and firms can adopt it.
      </Typography>
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
