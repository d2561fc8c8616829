import { useState } from 'react';
import type { AdaptationPolicy, ClauseKind } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { MoveClause, PutClause } from './acts.ts';
import { type ClauseDraft, ClauseFields } from './ClauseFields.tsx';
import { type Clause, type Edition, keyOf } from './edition.ts';
import { beneath } from './tree.ts';

interface ClauseDialogProps {
  edition: Edition;
  /** The clause to change; without it a new one is written. */
  clause?: Clause;
  /** Beneath which clause a new one stands, as the last. */
  parent?: Clause;
  /** After which clause a new one stands; without it and a parent, last at the top. */
  after?: Clause;
  onSaved?: (key: string) => void;
}

const EMPTY: ClauseDraft = {
  key: '',
  kind: 'PROMISE' as ClauseKind,
  policy: 'VERBATIM' as AdaptationPolicy,
  heading: '',
  text: '',
};

/** Writes a clause of a draft, in its place. */
export function ClauseDialog({ edition, clause, parent, after, onSaved }: ClauseDialogProps) {
  const [draft, setDraft] = useState(EMPTY);
  const put = useAct(PutClause, 'The clause is saved');
  const place = useAct(MoveClause);
  const open = () => {
    put.clear();
    place.clear();
    if (!clause) return setDraft(EMPTY);
    const { key, kind, policy, heading, text } = clause;
    setDraft({ key, kind, policy, heading, text });
  };
  const parentKey = (clause ?? after)?.parentKey ?? parent?.key ?? null;
  const siblings = beneath(edition.clauses, parentKey);
  const taken = clause ? [] : edition.clauses.map(({ key }) => key);
  const confirm = async () => {
    const key = keyOf(draft.key, draft.heading, taken);
    if (key === null) return false;
    const position = clause?.position ?? Math.max(-1, ...siblings.map((one) => one.position)) + 1;
    const saved = await put.act({
      editionId: edition.id,
      expectedVersion: edition.version,
      ...draft,
      ...{ key, parentKey, position },
    });
    if (!saved) return false;
    // A new clause comes in as the last of its siblings, whose positions may be anything, and goes to its place from there.
    const rank = after ? siblings.indexOf(after) + 1 : siblings.length;
    if (!clause && rank < siblings.length) {
      const { id, version } = saved.putClause;
      const put = { editionId: id, expectedVersion: version, key, parentKey, place: rank };
      if (!(await place.act(put))) return false;
    }
    onSaved?.(key);
    return true;
  };
  const label = clause ? 'Change' : parent ? 'Add beneath' : after ? 'Add after' : 'Add a clause';
  const where = parent ? ` ${parent.heading}` : after ? ` ${after.heading}` : '';
  return (
    <AskFirst
      label={label}
      title={clause ? `Change ${clause.heading}` : `${label}${where}`}
      confirm="Save"
      wide
      variant="outlined"
      busy={put.busy || place.busy}
      refusal={put.refusal ?? place.refusal}
      onConfirm={confirm}
      onOpen={open}
    >
      <ClauseFields
        draft={draft}
        fixedKey={clause !== undefined}
        taken={taken}
        parameters={edition.parameters.filter(({ clauseKey }) => clauseKey === clause?.key)}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
    </AskFirst>
  );
}
