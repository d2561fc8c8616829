import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import type { BreachInput } from '../generated/api/graphql.ts';
import type { Refused } from '../parts/ask.ts';
import { Refusal, Remarks } from '../parts/Remarks.tsx';
import { useKept } from '../parts/useKept.ts';
import { CLOCK_TONES } from './breach-words.ts';
import type { BreachDraft } from './draft.ts';
import { HowPutRight, WhomItTouched } from './FormEffects.tsx';
import { HowGrave } from './FormGrave.tsx';
import { WhatHappened, WhichPromise } from './FormWhat.tsx';
import { faultsOf } from './fields.tsx';
import { type Preview, useBreachPreview } from './useBreachPreview.ts';

interface BreachFormProps {
  /** By what the browser keeps what is typed, until it is saved. */
  keptAs: string;
  adoptionId: string;
  breachId: string | null;
  start: BreachDraft;
  label: string;
  busy: boolean;
  refusal: Refused | null;
  /** Saves it; answers true where it was saved. */
  onSave: (breach: BreachInput) => Promise<boolean>;
  onCancel: () => void;
}

/** A breach as it is written down, part by part, with the clock that runs by it. What is typed survives a reload. */
export function BreachForm(props: BreachFormProps) {
  const { keptAs, adoptionId, breachId, start, label, busy, refusal, onSave, onCancel } = props;
  const [draft, setDraft, forget] = useKept(keptAs, start);
  const [tried, setTried] = useState(false);
  const { input, preview } = useBreachPreview(adoptionId, breachId, draft);
  const part = {
    draft,
    change: (changed: Partial<BreachDraft>) => setDraft({ ...draft, ...changed }),
    fault: faultsOf(preview?.remarks ?? [], tried),
  };
  const barred = (preview?.remarks ?? []).some(({ level }) => level === 'ERROR');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (input && !barred && (await onSave(input))) forget();
  };
  return (
    <Box component="form" aria-label={label} onSubmit={save}>
      <ClockLine preview={preview} />
      <WhichPromise {...part} adoptionId={adoptionId} />
      <WhatHappened {...part} />
      <WhomItTouched {...part} />
      <HowPutRight {...part} />
      <HowGrave {...part} preview={preview} />
      <Remarks remarks={(preview?.remarks ?? []).filter(({ level }) => tried || level !== 'ERROR')} />
      <Refusal refusal={refusal} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained" loading={busy}>
          {label}
        </Button>
        <Button
          color="inherit"
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          Cancel
        </Button>
      </Box>
    </Box>
  );
}

/** By when the association must be told, where one always sees it. */
function ClockLine({ preview }: { preview: Preview | null }) {
  return (
    <Box aria-live="polite" sx={{ position: 'sticky', top: 56, zIndex: 2, mb: 2 }}>
      <Alert
        severity={preview ? CLOCK_TONES[preview.clock.state] : 'info'}
        variant="outlined"
        sx={{ bgcolor: 'background.paper' }}
      >
        {preview?.clock.words ??
          'A significant or serious breach is notified to the association on a clock. The last day shows here once the first parts are filled in.'}
      </Alert>
    </Box>
  );
}
