import Typography from '@mui/material/Typography';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { RemoveClause } from './acts.ts';
import { listed } from './comparison-words.ts';
import type { Clause, Edition } from './edition.ts';
import { beneath } from './tree.ts';

interface RemoveClauseDialogProps {
  edition: Edition;
  clause: Clause;
  /** Told before the clause is taken out, and again where it was not. */
  onRemove: (going: boolean) => void;
}

/** Takes a clause out of a draft, with what belongs to it. */
export function RemoveClauseDialog({ edition, clause, onRemove }: RemoveClauseDialogProps) {
  const { act, busy, refusal, clear } = useAct(RemoveClause, 'The clause is out');
  const under = beneath(edition.clauses, clause.key);
  const confirm = async () => {
    onRemove(true);
    const done = await act({ editionId: edition.id, expectedVersion: edition.version, key: clause.key });
    if (!done) onRemove(false);
    return done !== null;
  };
  return (
    <AskFirst
      label="Remove"
      title={`Remove “${clause.heading}”?`}
      confirm="Remove"
      color="error"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <Typography>
        Its parameters, indicators and translations go with it, and there is no way to bring them back.
        Published editions keep theirs.
      </Typography>
      {under.length > 0 && (
        <Typography>
          {listed(under.map(({ number, heading }) => `${number} ${heading}`))}{' '}
          {under.length === 1 ? 'stands' : 'stand'} beneath it: move or remove{' '}
          {under.length === 1 ? 'it' : 'them'} first.
        </Typography>
      )}
    </AskFirst>
  );
}
