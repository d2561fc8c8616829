import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { counted } from '../codes/comparison-words.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { openMatters } from './ExtensionStanding.tsx';
import { AskForRuling, DiscardExtension, PublishExtension, ReopenExtension } from './extension-queries.ts';
import { changesOf, type Extending } from './extension-words.ts';

interface ActsProps {
  adoption: Extending;
  today: string;
  onReload: () => void;
}

/** What the firm can do with its draft as a whole, as far as it is: ask, take back, publish, throw away. */
export function ExtensionActs(props: ActsProps) {
  const { draftExtension } = props.adoption;
  if (!draftExtension) return null;
  const { waiting, barred } = openMatters(props.adoption);
  const asked = draftExtension.status === 'UNDER_REVIEW';
  const changes = changesOf(props.adoption).length;
  return (
    <>
      {!asked && waiting > 0 && barred === 0 && <Ask {...props} />}
      {waiting === 0 && barred === 0 && changes > 0 && <Publish {...props} />}
      {asked && <TakeBack {...props} />}
      {!asked && <Discard {...props} />}
    </>
  );
}

const place = ({ id, version }: Extending) => ({ adoptionId: id, expectedVersion: version });

function Ask({ adoption }: ActsProps) {
  const { act, busy, refusal, clear } = useAct(AskForRuling, 'The association has been asked');
  const waiting = adoption.draftExtension?.operations.filter((one) => one.needsRuling && !one.ruling) ?? [];
  return (
    <AskFirst
      label="Ask for the rulings"
      title="Ask the association?"
      confirm="Ask"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act(place(adoption))) !== null}
    >
      <Typography>
        The association sees the whole draft from now on, and rules on {counted(waiting.length, 'thing')}:
      </Typography>
      <ul style={{ margin: 0 }}>
        {waiting.map(({ name, needsRuling }) => (
          <li key={name}>{needsRuling?.why}</li>
        ))}
      </ul>
      <Typography>Until then nothing of it can be edited; the firm can take it back at any time.</Typography>
    </AskFirst>
  );
}

function TakeBack({ adoption, onReload }: ActsProps) {
  const { act, busy, refusal, clear } = useAct(ReopenExtension, 'Taken back: it can be edited');
  const reload = () => {
    clear();
    onReload();
  };
  return (
    <>
      <Button variant="outlined" loading={busy} onClick={() => act(place(adoption))}>
        Take it back to edit it
      </Button>
      <Refusal refusal={refusal} onReload={reload} />
    </>
  );
}

function Publish({ adoption, today }: ActsProps) {
  const { act, busy, refusal, clear } = useAct(
    PublishExtension,
    'Published: this is what customers are promised',
  );
  const earliest = [today, adoption.extension?.effectiveFrom ?? today].sort().at(-1) ?? today;
  const [effectiveFrom, setEffectiveFrom] = useState(earliest);
  return (
    <AskFirst
      label="Publish the draft"
      title="Publish what the firm promises?"
      confirm="Publish"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ ...place(adoption), effectiveFrom })) !== null}
    >
      <Typography>
        {counted(changesOf(adoption).length, 'change')}. Customers can hold the firm to it from the day that
        you name. It can be followed by another extension, and never altered.
      </Typography>
      <TextField
        label="In force from"
        type="date"
        value={effectiveFrom}
        onChange={(event) => setEffectiveFrom(event.target.value)}
        required
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: earliest } }}
      />
    </AskFirst>
  );
}

function Discard({ adoption }: ActsProps) {
  const { act, busy, refusal, clear } = useAct(
    DiscardExtension,
    'The draft is gone; what is published stays',
  );
  const changes = changesOf(adoption).length;
  return (
    <AskFirst
      label="Discard the draft"
      title="Discard the draft?"
      confirm="Discard it"
      variant="text"
      color="error"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act(place(adoption))) !== null}
    >
      <Typography>
        {changes > 0 &&
          `${counted(changes, 'change')} in it, and what was written for ${changes === 1 ? 'it' : 'them'}, can not be brought back. `}
        What is published stays as it is.
      </Typography>
    </AskFirst>
  );
}
