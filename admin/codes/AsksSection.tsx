import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Section } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { PutAsks } from './acts.ts';
import { ASKED, type Asked, EVERY, HOW_OFTEN, OFTEN_WORDS, type Often } from './asks.ts';
import type { Edition } from './edition.ts';

/** What the edition asks of returns beside figures; a draft's is changed here. */
export function AsksSection({ edition }: { edition: Edition }) {
  const editable = edition.status === 'DRAFT' && edition.viewerCan.includes('EDIT_CODE');
  if (!editable && edition.asks.length === 0) return null;
  return (
    <Section title="What returns say beside figures" actions={editable && <AsksDialog edition={edition} />}>
      {edition.asks.length === 0 && (
        <Typography color="text.secondary">Nothing is asked for beside figures.</Typography>
      )}
      {edition.asks.map(({ what, frequency }) => (
        <Typography key={what}>
          {ASKED[what]}: {OFTEN_WORDS[frequency ?? EVERY].toLowerCase()}
        </Typography>
      ))}
    </Section>
  );
}

type Draft = Record<Asked, Often>;

const draftOf = ({ asks }: Edition): Draft => {
  const often = (what: Asked): Often => {
    const ask = asks.find((one) => one.what === what);
    return ask ? (ask.frequency ?? EVERY) : 'NEVER';
  };
  return {
    SELF_ASSESSMENT: often('SELF_ASSESSMENT'),
    PRINCIPLES: often('PRINCIPLES'),
    SATISFACTION: often('SATISFACTION'),
  };
};

function AsksDialog({ edition }: { edition: Edition }) {
  const [draft, setDraft] = useState(() => draftOf(edition));
  const { act, busy, refusal, clear } = useAct(PutAsks, 'Saved');
  const parts = Object.keys(ASKED) as Asked[];
  const open = () => {
    clear();
    setDraft(draftOf(edition));
  };
  const confirm = async () => {
    const asks = parts.flatMap((what) => {
      const often = draft[what];
      return often === 'NEVER' ? [] : [{ what, frequency: often === EVERY ? null : often }];
    });
    return (await act({ editionId: edition.id, expectedVersion: edition.version, asks })) !== null;
  };
  return (
    <AskFirst
      label="Change what is asked"
      title="What returns say beside figures"
      confirm="Save"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={open}
    >
      {parts.map((what) => (
        <Choice
          key={what}
          label={ASKED[what]}
          value={draft[what]}
          options={HOW_OFTEN}
          words={(often) => OFTEN_WORDS[often]}
          onChoose={(often) => setDraft({ ...draft, [what]: often })}
        />
      ))}
    </AskFirst>
  );
}
