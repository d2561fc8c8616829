import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { PutFigureCheck } from './acts.ts';
import { draftOf, EMPTY_CHECK, namedBy, sentOf } from './check-draft.ts';
import { type Edition, type FigureCheck, keyOf } from './edition.ts';
import { FigureCheckFields } from './FigureCheckFields.tsx';

/** Declares what figures are held against; without a check a new one. */
export function FigureCheckDialog({ edition, check }: { edition: Edition; check?: FigureCheck }) {
  const [draft, setDraft] = useState(EMPTY_CHECK);
  const { act, busy, refusal, clear } = useAct(PutFigureCheck, 'The check is saved');
  const taken = check ? [] : edition.checks.map(({ key }) => key);
  const confirm = async () => {
    const key = keyOf(draft.key, namedBy(draft), taken);
    if (key === null) return false;
    const place = { editionId: edition.id, expectedVersion: edition.version };
    return (await act({ ...place, key, ...sentOf(draft) } as Parameters<typeof act>[0])) !== null;
  };
  return (
    <AskFirst
      label={check ? 'Change' : 'Add a check'}
      name={check && `Change ${check.key}`}
      title={check ? `Change “${check.key}”` : 'What are figures held against?'}
      confirm="Save"
      wide
      variant={check ? 'text' : 'outlined'}
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={() => {
        clear();
        setDraft(check ? draftOf(check) : EMPTY_CHECK);
      }}
    >
      <FigureCheckFields
        edition={edition}
        draft={draft}
        fixedKey={check !== undefined}
        taken={taken}
        change={(part) => setDraft((present) => ({ ...present, ...part }))}
      />
    </AskFirst>
  );
}
