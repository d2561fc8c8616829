import Typography from '@mui/material/Typography';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { RevokeApiKey } from './queries.ts';

/** Ends a key, after asking. */
export function RevokeKey({ id, name }: { id: string; name: string }) {
  const { act, busy, refusal, clear } = useAct(RevokeApiKey, 'The key is revoked');
  return (
    <AskFirst
      label="Revoke"
      name={`Revoke ${name}`}
      title={`Revoke “${name}”?`}
      confirm="Revoke"
      variant="outlined"
      color="error"
      busy={busy}
      refusal={refusal}
      onConfirm={async () => (await act({ apiKeyId: id })) !== null}
      onOpen={clear}
    >
      <Typography>
        The next request by it is refused. This can not be taken back; a system that still needs one is given
        another key.
      </Typography>
    </AskFirst>
  );
}
