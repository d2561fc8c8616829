import Typography from '@mui/material/Typography';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import type { Edition } from './EditionPage.tsx';
import { RemoveClause } from './queries.ts';

/** Takes a clause out of a draft, with what belongs to it. */
export function RemoveClauseDialog({
  edition,
  clause,
}: {
  edition: Edition;
  clause: Edition['clauses'][number];
}) {
  const { act, busy, refusal, clear } = useAct(RemoveClause, 'The clause is out');
  const confirm = async () =>
    (await act({ editionId: edition.id, expectedVersion: edition.version, key: clause.key })) !== null;
  return (
    <AskFirst
      label="Remove"
      title={`Remove “${clause.heading}”?`}
      confirm="Remove"
      color="error"
      variant="text"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <Typography>Its parameters and indicators go with it. Published editions keep theirs.</Typography>
    </AskFirst>
  );
}
