import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { RootCausesQuery, Seriousness } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { plainFigure } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { useMe } from '../session/useMe.ts';
import { AmendRootCause } from './acts.ts';
import { GRAVENESS, wordsOf } from './breach-words.ts';

type Cause = RootCausesQuery['rootCauses'][number];

const AS_PROPOSED = 'AS_PROPOSED';

/** What lies behind several breaches: each with its breaches taken together. */
export function RootCauses({ causes, onShow }: { causes: readonly Cause[]; onShow: (id: string) => void }) {
  const { may } = useMe();
  if (causes.length === 0) return null;
  return (
    <Section title="Root causes">
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        Many small breaches with one cause can be a grave one together: they are added up and weighed as one.
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {causes.map((cause) => (
          <Box
            key={cause.id}
            component="article"
            aria-label={cause.title}
            sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5 }}
          >
            <Typography variant="h3" component="h3">
              {cause.title}
            </Typography>
            <Typography>{together(cause)}</Typography>
            <Typography>{cause.proposal?.why ?? 'Nothing of it was weighed yet.'}</Typography>
            {cause.seriousness && (
              <Typography>
                The firm finds it {GRAVENESS[cause.seriousness].toLowerCase()}
                {cause.seriousnessReason && `: ${cause.seriousnessReason}`}
              </Typography>
            )}
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
              <Button variant="outlined" onClick={() => onShow(cause.id)}>
                Show its breaches
              </Button>
              {may('LOG_BREACH') && <Amend cause={cause} />}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

function together({ breaches, customersAffected, customersUnknown, money }: Cause): string {
  const count = breaches.length === 1 ? '1 breach' : `${breaches.length} breaches`;
  const unknown = customersUnknown > 0 ? ` (not known of ${customersUnknown})` : '';
  const lost = money.map(({ amount, currency }) => `${plainFigure(amount)} ${currency}`).join(' and ');
  return `${count}, ${plainFigure(String(customersAffected))} customers${unknown}${lost && `, ${lost} lost`}.`;
}

function Amend({ cause }: { cause: Cause }) {
  const { act, busy, refusal, clear } = useAct(AmendRootCause, 'Saved');
  const [title, setTitle] = useState(cause.title);
  const [seriousness, setSeriousness] = useState<Seriousness | null>(cause.seriousness ?? null);
  const [reason, setReason] = useState(cause.seriousnessReason ?? '');
  const confirm = async () => {
    const input = { rootCauseId: cause.id, expectedVersion: cause.version, title, seriousness };
    return (await act({ ...input, seriousnessReason: reason || null })) !== null;
  };
  return (
    <AskFirst
      label="Name or weigh it anew"
      title="The root cause"
      confirm="Save"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={confirm}
    >
      <TextField label="Title" value={title} onChange={(event) => setTitle(event.target.value)} required />
      <Choice
        label="How grave its breaches are together"
        value={seriousness ?? AS_PROPOSED}
        options={[AS_PROPOSED, ...wordsOf(GRAVENESS)] as const}
        words={(value) => (value === AS_PROPOSED ? 'As it is proposed' : GRAVENESS[value])}
        onChoose={(value) => setSeriousness(value === AS_PROPOSED ? null : value)}
        helperText={cause.proposal?.why}
      />
      <TextField
        label="Why, where it is lighter than proposed"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        multiline
        minRows={2}
      />
    </AskFirst>
  );
}
